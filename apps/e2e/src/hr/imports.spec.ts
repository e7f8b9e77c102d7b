import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

/** A table as a spreadsheet of the office writes it: semicolons, and letters of Windows. */
const table = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'),
});
const HEADER = 'Matricule;Nom;Prénom;Date de naissance';

async function send(page: Page, file: ReturnType<typeof table>, label: string, action: string) {
  await page.getByLabel(label).setInputFiles(file);
  await page.getByRole('button', { name: action }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(file.name, { timeout: 60_000 });
  await expectSettled(page);
}

test('an officer tries a table, imports it, reads the report and undoes it', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const number = `9${Date.now()}`.slice(0, 12);
  await signIn(people.certifyingOfficer, '/rh/imports/nouveau');
  await expectAccessible();
  const lines = [HEADER, `00${number};Guénolé;Éloïse;12/03/1991`, `01${number};Carn;Malo;31/02/1985`];
  await send(page, table('agents.csv', lines), 'Fichier d’agents', 'Envoyer le fichier');

  await expect(page.getByRole('heading', { name: 'Ce que contient chaque colonne' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole('cell', { name: 'Guénolé' })).toBeVisible();
  await expect(page.getByLabel('Prénom', { exact: true })).toHaveValue('GIVEN_NAMES');
  await expectAccessible();
  await page.getByRole('button', { name: 'Essayer sans rien écrire' }).click();

  await expect(page.getByRole('heading', { name: 'Ce que l’import ferait' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('Cette date n’existe pas', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: /^Refusées \(1\)/ }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expectAccessible();
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Une ligne refusée restera dehors');
  await page.getByRole('button', { name: 'Oui, importer' }).click();

  await expect(page.getByRole('heading', { name: 'Ce qui a été fait' })).toBeVisible({ timeout: 60_000 });
  await expectAccessible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger le compte rendu' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const report = Buffer.concat(chunks).toString('latin1');
  expect(report).toContain(`00${number};Guénolé;Éloïse;12/03/1991;Créé`);
  expect(report).toContain(`01${number};Carn;Malo;31/02/1985;Refusé`);

  await page.getByRole('button', { name: 'Annuler l’import' }).click();
  await page.getByRole('button', { name: 'Oui, annuler l’import' }).click();
  await expect(page.getByRole('heading', { name: 'Ce qui a été annulé' })).toBeVisible({ timeout: 60_000 });
  await page.goto(`/rh/agents?q=00${number}`);
  await expectSettled(page);
  await expect(page.locator('main')).toContainText('Aucun agent');
});

test('the table that waits shows its faults, and reads on a telephone, in English', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(people.certifyingOfficer, '/rh/imports');
  await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
  await page.reload();
  await expectSettled(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'import-avec-erreurs.csv' }).last().click();
  await expectSettled(page);
  await expect(page.getByRole('heading', { name: 'What we understood of the file' })).toBeVisible();
  await expect(page.getByLabel('Encoding')).toHaveValue('WINDOWS_1252');
  await expect(page.getByRole('cell', { name: 'L’Hœuvre' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible();
});

test('a column of social security numbers is refused with the reason, and the page needs the right', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await signIn(people.certifyingOfficer, '/rh/imports/nouveau');
  const numbers = ['285057800608491', '185057800608436', '290123523800152'];
  const lines = ['Matricule;Nom;Sécu', ...numbers.map((nir, index) => `n${index};Rault;${nir}`)];
  await send(page, table('paie.csv', lines), 'Fichier d’agents', 'Envoyer le fichier');
  await expect(page.getByText('La colonne « Sécu » contient des numéros')).toBeVisible({ timeout: 60_000 });
  await expectAccessible();
  await signIn(people.hrOfficer, '/rh/imports');
  await expect(page.locator('main')).toContainText('Cette page demande une habilitation');
});
