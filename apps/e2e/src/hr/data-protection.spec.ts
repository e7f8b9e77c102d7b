import { expect, expectSettled, people, test } from '../support/test';

const place = '/rh/protection-des-donnees';

test.describe('the data-protection officer', () => {
  test('sees first what is late, takes it, asks a precision, and the person is told', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    test.setTimeout(120_000);
    await signIn(people.dataProtectionOfficer, place);
    await expectAccessible();
    await page.getByRole('link', { name: /en retard/ }).click();
    await expectSettled(page);
    const first = page.locator('main tbody tr').first();
    await expect(first).toContainText(/En retard de \d+\sjours/);
    await expect(first).toContainText('Personne pour l’instant');
    await expectAccessible();
    await first.getByRole('link').click();
    await expectSettled(page);
    await page.getByRole('button', { name: 'Prendre en charge' }).click();
    await expect(page.getByRole('button', { name: 'Prendre en charge' })).toHaveCount(0);
    await page.getByRole('radio', { name: /^Demander une précision/ }).check();
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(/Écrivez quelques mots/);
    await page.getByLabel('Votre question').fill('De quel arrêté parlez-vous ?');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect(page.getByText('Précision demandée')).toBeVisible();
    await expect(page.getByText('Précision attendue de la personne')).toBeVisible();
    await expectAccessible();
  });

  test('keeps the register, and agents read the part that concerns them', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.dataProtectionOfficer, `${place}/registre`);
    await page.getByRole('link', { name: 'Certification des compétences' }).click();
    await expectSettled(page);
    await page.getByLabel('Service à contacter').fill('Service emploi et compétences');
    await page.getByLabel('Revu le').fill('2020-01-02');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('C’est enregistré.')).toBeVisible();
    await expectAccessible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.goto(`${place}/registre`);
        await page.getByRole('link', { name: /CSV/ }).click();
      })(),
    ]);
    expect(download.suggestedFilename()).toBe('registre.csv');
    await signIn(people.manager, '/mes-droits/donnees');
    await expect(page.getByText('Service emploi et compétences')).toBeVisible();
    await expectAccessible();
  });

  test('searches the trace by person, which is noted in its turn', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.dataProtectionOfficer, `${place}/journal`);
    await page.getByLabel('Nom ou matricule').fill('Le Goff Camille');
    await page.getByRole('button', { name: 'Trouver la personne' }).click();
    await page.getByRole('button', { name: 'Camille Le Goff' }).first().click();
    await page.getByLabel('Les consultations de son dossier').check();
    await page.getByRole('button', { name: 'Chercher', exact: true }).click();
    await expect(page).toHaveURL(/dossier=/);
    await expect(page.getByRole('cell', { name: /Dossier ou pièce consulté/ }).first()).toBeVisible();
    await expectAccessible();
    await page.reload();
    await expectSettled(page);
    await expect(page.getByText(/Camille Le Goff, matricule/)).toBeVisible();
    await page.goto(`${place}/journal?acte=data-protection.searchTrace`);
    await expect(page.getByRole('cell', { name: 'Recherche dans le journal' }).first()).toBeVisible();
  });

  test('takes the lines of a search away as a file that a job prepares', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    test.setTimeout(90_000);
    await signIn(people.dataProtectionOfficer, `${place}/journal?acte=certification.`);
    await page.getByRole('button', { name: /Extraction du journal/ }).click();
    const link = page.locator('jalon-followed-job a[href^="/files/results/"]');
    await expect(link).toBeVisible({ timeout: 60_000 });
    await expectAccessible();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('extraction-du-journal.csv');
  });

  test('never opens a file, and is the only one to open these pages', async ({
    page,
    signIn,
    complaints,
  }) => {
    await signIn(people.dataProtectionOfficer, '/rh/agents');
    await expect(page.getByText(/demande une habilitation/)).toBeVisible();
    await signIn(people.hrOfficer, place);
    await expect(
      page.getByText('Cette page est réservée au délégué à la protection des données'),
    ).toBeVisible();
    complaints.length = 0;
  });
});
