import type { Page } from '@playwright/test';
import { expect, expectSettled, people, test } from '../support/test';

/** Publishes for the State's directorate, where no other test reads the map, and manages people there. */
const publisher = 'gildas.abgrall';
const map = '/mon-equipe/carte';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

async function english(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
  await page.reload();
  await expectSettled(page);
}

async function withdrawWhatIsInForce(page: Page): Promise<void> {
  await page.goto('/rh/decisions');
  await page.getByRole('link', { name: 'Évaluer, communiquer et certifier' }).first().click();
  await expectSettled(page);
  await page.getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await page.getByLabel('Motif').fill('Une analyse d’impact est à refaire.');
  await page.getByLabel('Je retire cette décision.').check();
  await page.getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByText(/Retirée le .* par Gildas Abgrall/)).toBeVisible();
}

async function fillDraft(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Favorable', exact: true }).check();
  await page.getByLabel('Date de l’avis, ou de la consultation').fill(day(-20));
  await page.getByLabel('Date de signature').fill(day(-10));
  await page.getByLabel(/^Signataire.*nom$/).fill('Gildas Abgrall');
  await page.getByLabel(/^Signataire.*qualité$/).fill('Secrétaire général');
  await page.getByLabel('Premier jour').fill(day(-1));
  await page.getByLabel('Dernier jour').fill(day(700));
  await page.getByLabel('Référence de l’analyse').fill('AIPD-2');
  await page.getByRole('button', { name: 'Enregistrer le projet' }).click();
  await expect(page.getByText('Le projet est enregistré.')).toBeVisible();
}

test.describe('whoever publishes decisions', () => {
  test('withdraws one, which closes the map, then publishes another, which opens it', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    test.setTimeout(150_000);
    await signIn(publisher, '/rh/decisions');
    await expectAccessible();
    await withdrawWhatIsInForce(page);
    await expectAccessible();

    await page.goto(map);
    await expect(page.getByText('La carte n’est pas ouverte')).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Publier une décision' }).click();
    await page.getByRole('link', { name: 'Écrire une décision' }).click();
    await expectSettled(page);
    await page.getByRole('radio', { name: /^Évaluer, communiquer et certifier/ }).check();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.getByText('Avant de publier, il manque')).toBeVisible();
    await expectAccessible();
    await english(page);
    await expect(page.getByText('Before publishing, what is missing')).toBeVisible();
    await expectAccessible();
    await page.evaluate(() => localStorage.setItem('jalon.language', 'fr'));
    await page.reload();

    await fillDraft(page);
    await expect(page.getByText('Dès son premier jour, la publication ouvre')).toBeVisible();
    await page.getByText('Aperçu, tel que les agents le liront').click();
    await expect(page.getByText('Ce que cela change pour vous')).toBeVisible();
    await expectAccessible();
    await page.getByLabel('J’ai vérifié le texte, les dates et l’avis du comité.').check();
    await page.getByRole('button', { name: 'Publier la décision' }).click();
    await expect(page.getByText(/La décision est publiée/)).toBeVisible();
    await expectAccessible();

    await page.goto(map);
    await expectSettled(page);
    await expect(page.getByText('La carte n’est pas ouverte')).toHaveCount(0);
    await expect(page.getByText(/personnes dans l’équipe/).first()).toBeVisible();
  });

  test('is told what the page takes when they may not publish', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.hrOfficer, '/rh/decisions');
    await expect(page.getByText('Cette page est réservée à qui publie les décisions')).toBeVisible();
    await expectAccessible();
  });
});
