import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

test.describe('an officer', () => {
  test('narrows what waits, takes an item, answers from a template, hands it over', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    test.setTimeout(150_000);
    // A request of its own: those of the demonstration are taken by other tests.
    await signIn(people.manager, '/mes-droits/demande');
    await page.getByRole('radio', { name: /^Faire corriger mes données/ }).check();
    await page.getByLabel('Votre demande, avec vos mots').fill('Ma commune est mal écrite.');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    const registered = page.getByText(/Votre demande n°\s\d+ est enregistrée/);
    const number = /\d+/.exec((await registered.textContent()) ?? '')?.[0] ?? '';

    await signIn(people.dataProtectionOfficer, '/rh/a-faire');
    await expect(page.getByRole('heading', { name: 'À faire', level: 1 })).toBeVisible();
    await expect(page.getByText(/En retard de \d+\s?jours?/).first()).toBeVisible();
    await expect(page.getByText(/RGPD, article 12-3/).first()).toBeVisible();
    await expectAccessible();

    await page.getByText('Chercher, filtrer ou trier').click();
    await page.getByLabel('En retard seulement').check();
    await expect(page).toHaveURL(/retard=oui/);
    await expect(page.getByText(/éléments? correspond/)).toBeVisible();
    await page.getByText('Enregistrer ces filtres comme une vue').click();
    await page.getByLabel('Nom de la vue').fill('Mes retards');
    await page.getByRole('button', { name: 'Enregistrer la vue' }).click();
    await expect(page.getByRole('button', { name: 'Mes retards' })).toBeVisible();
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await expect(page).not.toHaveURL(/retard=oui/);

    const untaken = page.locator('tbody tr', { hasText: new RegExp(`n°\\s${number} `) });
    await expect(untaken).toContainText('Personne pour l’instant');
    const item = untaken.getByRole('link').first();
    const address = (await item.getAttribute('href')) ?? '';
    await untaken.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Prendre en charge' }).click();
    await expect(page.getByText('C’est à vous.')).toBeVisible();

    await page.goto(address);
    await expectSettled(page);
    await expectAccessible();
    await page.getByLabel('Partir d’une réponse type').selectOption({ label: 'Pièce manquante' });
    await page.getByRole('button', { name: 'Reprendre ce texte' }).click();
    await expect(page.getByLabel('Votre message')).toHaveValue(/Léonie Rault/);
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await expect(page.getByText('Message du service')).toBeVisible();
    await page.getByRole('button', { name: 'Confier à un ou une collègue' }).click();
    await expect(
      page.getByLabel('Confier à', { exact: true }).or(page.getByText('Personne d’autre n’a le droit')),
    ).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Rendre', exact: true }).click();
    await expect(page.getByText('Personne pour l’instant')).toBeVisible();
  });

  test('works through the list by keyboard, in English, on a narrow screen', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signIn(people.certifyingOfficer, '/rh/a-faire');
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.reload();
    await expectSettled(page);
    await expect(page.getByRole('heading', { name: 'To do', level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    const first = page.locator('tbody').getByRole('checkbox').first();
    await first.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('1 item chosen.')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectSettled(page);
    await expect(page).toHaveURL(/\/rh\/a-faire\/[0-9a-f-]{36}/);
    await expect(page.getByRole('link', { name: 'Open and deal with it' })).toBeVisible();
    await expectAccessible();
  });

  test('writes a template that colleagues start from', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.certifyingOfficer, '/rh/reponses-types');
    await page.getByRole('button', { name: 'Écrire une réponse type' }).click();
    await page.getByLabel('Nom', { exact: true }).fill('Convocation');
    await page.getByLabel('Texte').fill('Bonjour, passez nous voir le {date}.');
    await expect(page.locator('.preview')).toHaveText(/passez nous voir le \d/);
    await expectAccessible();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByText('Convocation')).toBeVisible();
    await page.getByRole('button', { name: 'Supprimer Convocation' }).click();
    await page.getByRole('button', { name: 'Annuler la suppression' }).click();
    await expect(page.getByRole('button', { name: 'Modifier Convocation' })).toBeVisible();
    await page.getByRole('button', { name: 'Supprimer Convocation' }).click();
    await expect(page.getByRole('button', { name: 'Modifier Convocation' })).toHaveCount(0);
  });

  test('takes the list away, and reads opinions by kind', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.certifyingOfficer, '/rh/a-faire');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger (CSV)' }).click();
    expect((await coming).suggestedFilename()).toBe('a-faire.csv');
    await page.goto('/rh/a-faire/avis');
    await expectSettled(page);
    await expect(page.getByRole('heading', { name: 'Avis sur le traitement des demandes' })).toBeVisible();
    await expectAccessible();
  });
});
