import { expect, expectSettled, people, test } from '../support/test';

test.describe('an agent', () => {
  test('follows a request, writes, is answered, and says how it went once it is over', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    test.setTimeout(180_000);
    await signIn(people.agent, '/mes-droits/demande');
    await page.getByRole('radio', { name: /^Faire corriger mes données/ }).check();
    await page.getByLabel('Votre demande, avec vos mots').fill('Mon prénom est mal écrit.');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await expect(page.getByText(/Votre demande n°\s\d+ est enregistrée/)).toBeVisible();
    const number =
      (
        await page
          .getByText(/Votre demande n°\s\d+/)
          .first()
          .textContent()
      )?.match(/\d+/)?.[0] ?? '';

    await page.goto('/mon-espace');
    await expectSettled(page);
    await expect(page.getByRole('heading', { name: 'Mes demandes en cours' })).toBeVisible();
    await page.goto('/mes-demandes');
    await expectSettled(page);
    await expectAccessible();
    await page.getByRole('link', { name: new RegExp(`Votre demande n° ${number} `) }).click();
    await expectSettled(page);
    await expect(page.getByText('Pas encore de nom', { exact: false })).toBeVisible();
    await expect(page.getByText(/RGPD, article 12-3/)).toBeVisible();
    await page.getByLabel('Votre message').fill('Il prend deux n.');
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await expect(page.getByText('Il prend deux n.')).toBeVisible();
    await expectAccessible();
    const mine = new URL(page.url()).pathname;
    const item = mine.split('/').at(-1) ?? '';

    await signIn(people.dataProtectionOfficer, `/rh/a-faire/${item}`);
    await expect(page.getByText('Il prend deux n.')).toBeVisible();
    await page.getByRole('link', { name: 'Ouvrir et traiter' }).click();
    await expectSettled(page);
    await page.getByRole('radio', { name: /^Répondre et clore/ }).check();
    await page.getByLabel('La demande est acceptée').check();
    await page.getByLabel('La réponse et ses raisons').fill('Votre prénom est corrigé.');
    await page.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
    await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
    await expect(page.getByText('Réponse donnée')).toBeVisible();

    await signIn(people.agent, mine);
    await expect(page.getByRole('heading', { name: 'Comment cela s’est-il passé ?' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('radio', { name: 'Plutôt oui' }).check();
    await page.getByRole('button', { name: 'Donner mon avis' }).click();
    await expect(page.getByRole('heading', { name: 'Comment cela s’est-il passé ?' })).toHaveCount(0);
    await expect(page.getByText('Terminée').first()).toBeVisible();
  });

  test('reads their requests in English too', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.agent, '/mes-demandes');
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.reload();
    await expectSettled(page);
    await expect(page.getByRole('heading', { name: 'My requests', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Your request no\. \d+/ }).first()).toBeVisible();
    await expectAccessible();
  });
});
