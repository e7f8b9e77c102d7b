import { expect, expectSettled, people, test } from '../support/test';

test.describe('an agent', () => {
  test('asks about their data, reads where it stands, and the officer answers', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    test.setTimeout(150_000);
    await signIn(people.agent, '/mes-droits');
    await expect(page.getByText(/Acceptée/).first()).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Faire une demande' }).click();
    await expectSettled(page);
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
    await expectAccessible();
    await page.getByRole('radio', { name: /^Faire corriger mes données/ }).check();
    await page.getByLabel('Votre demande, avec vos mots').fill('Ma date d’arrivée est fausse d’un jour.');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await expect(page.getByText(/Votre demande n°\s\d+ est enregistrée/)).toBeVisible();
    await expectAccessible();
    const address = new URL(page.url()).pathname.split('/').at(-1) ?? '';

    await signIn(people.dataProtectionOfficer, `/rh/protection-des-donnees/demandes/${address}`);
    await page.getByRole('radio', { name: /^Répondre et clore/ }).check();
    await page.getByLabel('La demande est acceptée').check();
    await page.getByLabel('La réponse et ses raisons').fill('La date est corrigée dans votre dossier.');
    await page.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
    await expect(page.getByRole('dialog')).toContainText('La date est corrigée');
    await expectAccessible();
    await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
    await expect(page.getByText('Réponse donnée')).toBeVisible();

    await signIn(people.agent, `/mes-droits/demandes/${address}`);
    await expect(page.getByText('La date est corrigée dans votre dossier.').first()).toBeVisible();
    await expect(page.getByText('Acceptée', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Adresser une plainte sur cnil.fr' })).toBeVisible();
    await expectAccessible();
  });

  test('reads what is kept in English too', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.agent, '/mes-droits/donnees');
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.reload();
    await expectSettled(page);
    await expect(page.getByRole('heading', { name: 'Personnel file', exact: true })).toBeVisible();
    await expectAccessible();
  });
});
