import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Download, Page } from '@playwright/test';
import { fromBufferPromise } from 'yauzl';
import { expect, expectNoSidewaysScroll, people, test } from '../support/test';

/** Prepares the copy that the form says, waits for it, and saves it. */
async function prepare(page: Page): Promise<Download> {
  // A copy asked for before may still be shown: this one has its own answer.
  const asked = page.waitForResponse((answer) =>
    (answer.request().postData() ?? '').includes('RequestFileCopy'),
  );
  await page.getByRole('button', { name: 'Préparer la copie' }).click();
  await asked;
  const link = page.getByRole('link', { name: 'Télécharger le résultat' });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const download = page.waitForEvent('download');
  await link.click();
  return download;
}

async function namesIn(download: Download): Promise<string[]> {
  const archive = await fromBufferPromise(await readFile(await download.path()));
  const names: string[] = [];
  for await (const entry of archive.eachEntry()) {
    // Each is read to its end, which verifies it.
    await buffer(await archive.openReadStreamPromise(entry));
    names.push(entry.fileName);
  }
  return names;
}

test.describe('an agent copies their file', () => {
  test.setTimeout(150_000);

  test('whole, with its slip, and sees it kept for a while', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.agent, '/mon-dossier');
    await page.getByRole('link', { name: 'Télécharger mon dossier' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Télécharger mon dossier' })).toBeVisible();
    await expectAccessible();
    const download = await prepare(page);
    expect(download.suggestedFilename()).toMatch(/^Dossier individuel .+\.zip$/);
    const names = await namesIn(download);
    expect(names.slice(0, 2)).toEqual(['bordereau.pdf', 'bordereau.csv']);
    expect(names.filter((name) => /^\d.* - .*\/Pièce \d+ - /.test(name)).length).toBe(names.length - 2);
    await expect(page.getByText(/Disponible jusqu’au/)).toBeVisible();
    await expect(page.getByText(new RegExp(`Elle contient ${names.length - 2}\\spièces`))).toBeVisible();
    await expectAccessible();
  });

  test('or the pieces they tick, on a narrow screen as on a wide one', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    // Somebody else than in the other test: the last copy asked for is the one that is shown.
    await signIn(people.retired, '/mon-dossier/copie');
    await page.getByLabel('Des pièces que je choisis').check();
    await page.getByRole('button', { name: 'Préparer la copie' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Cochez au moins une pièce' })).toBeVisible();
    const piece = page.locator('jalon-piece-picker li input').first();
    await piece.check();
    await expect(page.getByText('Une pièce cochée.')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible();
    await page.getByRole('button', { name: 'Préparer la copie' }).click();
    await expect(page.getByText('Elle contient une pièce.')).toBeVisible({ timeout: 60_000 });
  });
});
