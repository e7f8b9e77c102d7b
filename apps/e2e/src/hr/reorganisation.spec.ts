import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

/** A day that is to come, whenever the tests run. */
function inTwoMonths(): string {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() + 2, 1);
  return day.toISOString().slice(0, 10);
}

test.describe('a reorganisation', () => {
  test('is prepared, tried, scheduled and taken back by whoever manages everyone', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.certifyingOfficer, '/rh/reorganisations');
    await page.getByRole('link', { name: 'Préparer une réorganisation' }).click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByText('Ce champ est nécessaire.').first()).toBeVisible();
    await expectAccessible();
    await page.getByLabel('Titre').fill('Direction du numérique éducatif');
    await page.getByLabel('Pourquoi, et par quel acte').fill('Avis du CST du 3 novembre');
    await page.getByLabel('Date d’effet').fill(inTwoMonths());
    await page.getByRole('button', { name: 'Continuer' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Direction du numérique éducatif/);
    await page.getByLabel('Un service est créé').check();
    await page.getByLabel('Nom du service').fill('Numérique éducatif');
    await page.getByRole('button', { name: 'Ajouter le mouvement' }).click();
    await expect(page.getByText('«\u00a0Numérique éducatif\u00a0» est créé')).toBeVisible();
    await page.getByLabel('Un agent change de service').check();
    await page.getByLabel('Agent', { exact: true }).fill('le goff');
    await page.getByRole('button', { name: /Camille Le Goff/ }).click();
    await page.getByLabel('Service d’arrivée').selectOption({ label: 'Numérique éducatif' });
    await page.getByRole('button', { name: 'Ajouter le mouvement' }).click();
    await expect(page.getByText(/Camille Le Goff va au service/)).toBeVisible();
    await expectAccessible();

    await page.getByLabel('J’ai lu qui perd et qui gagne un accès.').check();
    await page.getByRole('button', { name: 'Programmer la réorganisation' }).click();
    await expect(page.getByText(/C’est programmé/)).toBeVisible();
    await page.getByRole('button', { name: 'Reprendre la préparation' }).click();
    await expect(page.getByText(/de nouveau en préparation/)).toBeVisible();
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Abandonner' }).click();
    await expect(page.getByText(/rien ne s’appliquera/).first()).toBeVisible();
  });

  test('is closed, calmly, to whoever reads files and manages nobody', async ({ page, signIn }) => {
    await signIn(people.hrOfficer, '/rh/reorganisations');
    await expect(page.getByText('Cette page demande une habilitation')).toBeVisible();
  });

  test('is told in English', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.certifyingOfficer, '/rh/reorganisations');
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Reorganisations' })).toBeVisible();
    await page.getByRole('link', { name: 'Prepare a reorganisation' }).click();
    await expectSettled(page);
    await expect(page.getByLabel('Effective on')).toBeVisible();
    await expectAccessible();
  });
});
