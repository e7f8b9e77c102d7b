import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectSettled, test } from '../support/test';

/** A certificate of the demonstration, as `/demo/certificats.json` gives it. */
interface Sample {
  readonly code: string;
  readonly pdfUrl?: string | null;
}

const headings = {
  valid: 'Ce certificat est valide',
  revoked: 'Ce certificat a été révoqué',
  expired: 'Ce certificat a expiré',
  replaced: 'Ce certificat a été remplacé',
  unknown: 'Aucun certificat ne porte ce code',
};

async function samplesOf(page: Page): Promise<readonly Sample[]> {
  const answer = await page.request.get('/demo/certificats.json');
  return (await answer.json()) as readonly Sample[];
}

/** The code of the sample that is worth something today. */
async function validCode(page: Page): Promise<string> {
  for (const { code } of await samplesOf(page)) {
    await page.goto(`/verifier/${code}`);
    const verdict = page.getByRole('region', { name: 'Résultat de la vérification' }).getByRole('heading');
    if ((await verdict.first().textContent()) === headings.valid) return code;
  }
  throw new Error('No sample of the demonstration is valid.');
}

async function samplePdf(page: Page): Promise<Buffer> {
  const url = (await samplesOf(page)).find(({ pdfUrl }) => pdfUrl)?.pdfUrl;
  if (!url) throw new Error('The demonstration gives no PDF to drop.');
  return (await page.request.get(url)).body();
}

test.describe('anyone verifies a certificate', () => {
  test('by each code of the demonstration: the five verdicts, each with what to do', async ({
    page,
    expectAccessible,
  }) => {
    await page.goto('/verifier');
    await expectSettled(page);
    const samples = page.locator('jalon-sample-certificates li');
    await expect(samples).toHaveCount(5);
    const told: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      await samples.nth(index).getByRole('link').first().click();
      const result = page.getByRole('region', { name: 'Résultat de la vérification' });
      await expect(result).toBeFocused();
      told.push((await result.getByRole('heading', { level: 2 }).textContent()) ?? '');
      await expectAccessible();
      await page.goBack();
      await expect(result.getByRole('heading')).toHaveCount(0);
    }
    expect(told.sort()).toEqual(Object.values(headings).sort());
  });

  test('by a code typed anyhow, with the keyboard alone', async ({ page }) => {
    const code = await validCode(page);
    await page.goto('/verifier');
    await expectSettled(page);
    await page.getByLabel('Code du certificat').focus();
    await page.keyboard.type(` ${code.toLowerCase().replaceAll('-', '')} `);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: headings.valid })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/verifier/${code}$`));
    await expect(page.getByRole('region', { name: 'Résultat de la vérification' })).toBeFocused();
    await expect(page.getByText('Il n’a été ni révoqué ni remplacé')).toBeVisible();
    await expect(page.getByText('ne vaut pas certification RNCP/RS').first()).toBeVisible();
  });

  test('by the PDF, chosen or dropped', async ({ page }) => {
    const pdf = await samplePdf(page);
    await page.goto('/verifier');
    await expectSettled(page);
    const file = { name: 'certificat.pdf', mimeType: 'application/pdf', buffer: pdf };
    await page.getByLabel('Ou le fichier du certificat').setInputFiles(file);
    await expect(page.getByRole('heading', { name: headings.valid })).toBeVisible();

    await page.reload();
    await expectSettled(page);
    const transfer = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'certificat.pdf', { type: 'application/pdf' }));
      return data;
    }, pdf.toString('base64'));
    await page.locator('jalon-file-drop').dispatchEvent('drop', { dataTransfer: transfer });
    await expect(page.getByRole('heading', { name: headings.valid })).toBeVisible();
  });

  test('is told what a file is not', async ({ page, expectAccessible }) => {
    await page.goto('/verifier');
    await expectSettled(page);
    const field = page.getByLabel('Ou le fichier du certificat');
    await field.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await expect(page.getByRole('heading', { name: 'Ce fichier n’est pas un certificat' })).toBeVisible();
    const forged = Buffer.from(
      JSON.stringify({ type: ['OpenBadgeCredential'], issuer: 'did:web:example.org' }),
    );
    await field.setInputFiles({ name: 'credential.json', mimeType: 'application/json', buffer: forged });
    await expect(
      page.getByRole('heading', { name: 'Ce fichier n’est pas un certificat authentique' }),
    ).toBeVisible();
    await expectAccessible();
  });

  test('reads it in English, on a telephone and on paper', async ({ page, expectAccessible }) => {
    const code = await validCode(page);
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/verifier/${code}`);
    await expect(page.getByRole('heading', { name: 'This certificate is valid' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible();
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'This certificate is valid' })).toBeVisible();
    await expect(page.getByLabel('Certificate code')).toBeHidden();
  });
});
