import type { Page } from '@playwright/test';
import { chosenPdf, samplePdf } from '../support/sample-files';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

const SCRIPT = '9 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj';

/** Opens the deposit of an agent, from their file, as an officer would. */
async function openDeposit(page: Page, signIn: (who: string, path: string) => Promise<void>, name: string) {
  await signIn(people.hrOfficer, `/rh/agents?q=${encodeURIComponent(name)}`);
  await page
    .locator('main')
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await expectSettled(page);
  await page.getByRole('link', { name: 'Déposer des pièces' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Déposer des pièces');
}

const card = (page: Page, name: string) => page.locator('jalon-card').filter({ hasText: name });

test('an officer sends two files, one is refused in words, and files the other after reading its number again', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await openDeposit(page, signIn, 'Quéré-Morvan');
  await expectAccessible();
  const unique = `${Date.now()}`;
  await page
    .getByLabel('Fichiers à déposer')
    .setInputFiles([
      chosenPdf('arrete_de_nomination_2024-03-01.pdf', samplePdf(`Arrete ${unique}`)),
      chosenPdf('formulaire.pdf', samplePdf(`Formulaire ${unique}`, { extra: SCRIPT })),
    ]);
  const refused = card(page, 'formulaire.pdf');
  await expect(refused.getByText('Ce PDF contient un programme (JavaScript).')).toBeVisible({
    timeout: 30_000,
  });
  const sound = card(page, 'arrete_de_nomination_2024-03-01.pdf');
  await expect(sound.getByText(/Prêt à classer, pages comptées\s:\s1/)).toBeVisible({ timeout: 30_000 });
  await expect(sound.getByLabel('Titre')).toHaveValue('Arrete de nomination');
  await expect(sound.getByLabel('Date du document')).toHaveValue('2024-03-01');
  await expectAccessible();

  await page.getByRole('button', { name: /^Classer arrete/ }).click();
  await expect(page.getByRole('alert').getByRole('link')).toContainText('choisissez le type de document');
  await sound.getByLabel('Type de document').selectOption('04.1-08');
  await sound.getByLabel('Titre').fill(`Arrêté de nomination ${unique}`);
  await page.getByRole('button', { name: /^Classer arrete/ }).click();
  await expect(page.getByText('Un numéro donné ne se reprend pas')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Classer définitivement' }).click();
  const filed = page.getByRole('link', {
    name: new RegExp(`^Pièce \\d+\\s:\\sArrêté de nomination ${unique}$`),
  });
  await expect(filed).toBeVisible();
  await refused.getByRole('button', { name: 'Retirer formulaire.pdf' }).click();
  await expect(refused).toHaveCount(0);
  await filed.click();
  await expectSettled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Arrêté de nomination ${unique}`);
});

test('a cut network loses nothing: the sending resumes, also after the page was reloaded', async ({
  page,
  signIn,
  complaints,
}) => {
  test.setTimeout(120_000);
  await openDeposit(page, signIn, 'Quéré-Morvan');
  const name = `long_${Date.now()}.pdf`;
  const file = chosenPdf(name, samplePdf(name, { padding: 4_000_000 }));
  const offsets: number[] = [];
  let isCut = false;
  await page.route('**/uploads/*', async (route) => {
    const request = route.request();
    if (request.method() === 'PATCH') {
      offsets.push(Number(request.headers()['upload-offset']));
      if (isCut) return route.abort('internetdisconnected');
      // Two parts pass, then the line is cut for good.
      if (offsets.length === 2) isCut = true;
    }
    if (isCut && request.method() === 'HEAD') return route.abort('internetdisconnected');
    return route.continue();
  });
  await page.getByLabel('Fichiers à déposer').setInputFiles([file]);
  await expect(card(page, name).getByText(/Interrompu à \d+/)).toBeVisible({ timeout: 60_000 });
  await expect(card(page, name).getByText('Rien de ce qui est arrivé n’est perdu')).toBeVisible();
  await page.unroute('**/uploads/*');

  await page.reload();
  await expect(card(page, name).getByText(/choisissez de nouveau ce fichier/)).toBeVisible();
  const acknowledged = Math.max(...offsets);
  expect(acknowledged).toBeGreaterThan(0);
  const resumed: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') resumed.push(Number(request.headers()['upload-offset']));
  });
  await page.getByLabel('Fichiers à déposer').setInputFiles([file]);
  await expect(card(page, name).getByText(/Prêt à classer/)).toBeVisible({ timeout: 60_000 });
  expect(Math.min(...resumed)).toBeGreaterThanOrEqual(acknowledged);
  await withdraw(page, name);
  // The browser says that its network failed, as it was told to.
  complaints.splice(0);
});

test('the deposit reads on a telephone, and is closed to whoever has no habilitation', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openDeposit(page, signIn, 'Quéré-Morvan');
  const name = 'un_nom_de_fichier_tres_long_comme_en_font_les_numeriseurs_de_bureau_0001.pdf';
  await page.getByLabel('Fichiers à déposer').setInputFiles([chosenPdf(name, samplePdf('x'))]);
  await expect(card(page, name).getByText(/Prêt à classer/)).toBeVisible({ timeout: 30_000 });
  await expectNoSidewaysScroll(page);
  await expectAccessible();
  const address = new URL(page.url()).pathname;
  await withdraw(page, name);
  await signIn(people.agent, address);
  await expect(page.getByText('Déposer des pièces dans le dossier')).toHaveCount(0);
});

/** Withdraws a file, and waits until the server has forgotten it. */
async function withdraw(page: Page, name: string): Promise<void> {
  const forgotten = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await card(page, name)
    .getByRole('button', { name: `Retirer ${name}` })
    .click();
  expect((await forgotten).status()).toBe(204);
  await expect(card(page, name)).toHaveCount(0);
}
