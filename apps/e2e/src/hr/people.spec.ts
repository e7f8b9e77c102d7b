import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

/** Nobody else's in this demonstration: a name of letters alone, and a matricule with leading zeros. */
function somebody() {
  const letters = Array.from({ length: 6 }, () => String.fromCharCode(97 + randomInt(26))).join('');
  return { name: `Kerzu${letters}`, matricule: `000${randomInt(100_000, 999_999)}` };
}

async function fillIn(page: Page, { name, matricule }: { name: string; matricule: string }): Promise<void> {
  await page.getByLabel('Matricule (obligatoire)').fill(matricule);
  await page.getByLabel('Nom de naissance').fill(name);
  await page.getByLabel('Prénoms').fill('Alix');
  await page.getByLabel('Date de naissance').fill('1985-05-04');
  await page.getByLabel('Statut').selectOption('TENURED');
  await page.getByLabel('Premier jour').fill('2026-01-01');
  await page.getByLabel('Service (obligatoire)').selectOption({ index: 1 });
}

test.describe('an officer who manages people', () => {
  test('registers somebody in one form, mends their civil status, undoes it, and reads who did what', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    const who = somebody();
    await signIn(people.certifyingOfficer, '/rh/agents');
    await page.getByRole('link', { name: 'Nouvel agent' }).click();
    await expectSettled(page);
    await expectAccessible();
    await fillIn(page, who);
    // A social security number is refused wherever it is typed, with the reason.
    await page.getByLabel('Lieu de naissance').fill('1 85 05 78 006 084 91');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('numéro de sécurité sociale');
    await expectAccessible();
    await page.getByLabel('Lieu de naissance').fill('Vannes');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByRole('heading', { name: `Alix ${who.name}` })).toBeVisible();
    await expect(page.locator('main')).toContainText(who.matricule);
    await expectAccessible();

    await page.getByRole('button', { name: 'Modifier l’état civil' }).click();
    await page.getByLabel('Lieu de naissance').fill('Rennes');
    await page.getByLabel('Pourquoi cette modification').selectOption('TYPING_ERROR');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByText('L’état civil est modifié.')).toBeVisible();
    await expect(page.getByText('« Vannes » devient « Rennes »')).toBeVisible();
    await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
    await expect(page.getByText('C’est annulé').first()).toBeVisible();
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await expectAccessible();
  });

  test('is told of a homonym, and of what somebody else changed meanwhile', async ({
    page,
    signIn,
    browser,
  }) => {
    const who = somebody();
    await signIn(people.certifyingOfficer, '/rh/agents/nouveau');
    await fillIn(page, who);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByRole('heading', { name: `Alix ${who.name}` })).toBeVisible();
    const address = new URL(page.url());

    const other = await browser.newContext({ locale: 'fr-FR', baseURL: address.origin });
    const colleague = await other.newPage();
    const returnTo = address.pathname;
    await colleague.goto(
      `/auth/sign-in?${new URLSearchParams({ provider: 'demo', loginHint: people.integrationsOfficer, returnTo })}`,
    );
    await expectSettled(colleague);
    const amend = async (whose: Page, place: string) => {
      await whose.getByRole('button', { name: 'Modifier l’état civil' }).click();
      await whose.getByLabel('Lieu de naissance').fill(place);
      await whose.getByLabel('Pourquoi cette modification').selectOption('MISSING_VALUE');
      await whose.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    };
    await amend(colleague, 'Brest');
    await expect(colleague.getByText('L’état civil est modifié.')).toBeVisible();
    await amend(page, 'Quimper');
    const conflict = page.getByRole('row', { name: /Lieu de naissance/ });
    await expect(conflict).toContainText('Brest');
    await expect(conflict).toContainText('Quimper');
    await page.getByRole('button', { name: 'Enregistrer ma saisie' }).click();
    await expect(page.getByText('L’état civil est modifié.')).toBeVisible();
    await other.close();

    await page.goto('/rh/agents/nouveau');
    await fillIn(page, { ...who, matricule: `${who.matricule}9` });
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByRole('heading', { name: /Est-ce la même personne/ })).toBeVisible();
    await page.getByRole('button', { name: /C’est une autre personne/ }).click();
    await expect(page.getByRole('heading', { name: `Alix ${who.name}` })).toBeVisible();
  });

  test('adds a unit to the organisation by the keyboard, moves it, and cannot close one that holds people', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    const name = `Service ${somebody().name}`;
    await signIn(people.certifyingOfficer, '/rh/organisation');
    await expectAccessible();
    const add = page.getByRole('button', { name: 'Ajouter un service à la racine' });
    await add.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Nom du nouveau service').focus();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`${name} est créé.`)).toBeVisible();
    await page.getByRole('searchbox', { name: 'Chercher un service ou un poste' }).fill(name);
    await page.getByRole('button', { name: `Agir sur ${name}` }).click();
    await page.getByRole('menuitem', { name: `Renommer ou déplacer ${name}` }).click();
    await page.getByLabel('Rattaché à').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByText(`${name} est modifié.`)).toBeVisible();
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('searchbox').fill('');
    await page
      .getByRole('button', { name: /Agir sur/ })
      .first()
      .click();
    await expectAccessible();
    await page.getByRole('menuitem', { name: /^Fermer / }).click();
    await page.getByLabel(/^Dernier jour de/).fill('2030-12-31');
    await page.getByRole('button', { name: 'Fermer', exact: true }).last().click();
    await expect(page.getByRole('alert')).toContainText(/d’abord/);
    await expectAccessible();
  });

  test('reads the same in English', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.certifyingOfficer, '/rh/agents/nouveau');
    await page
      .getByRole('banner')
      .getByRole('button', { name: /langue et thème/ })
      .click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'New agent' })).toBeVisible();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Fill this field in.');
    await expectAccessible();
    await page.goto('/rh/organisation');
    await expect(page.getByRole('button', { name: 'Add a unit at the root' })).toBeVisible();
    await expectAccessible();
  });

  test('cannot be played by an agent, nor by who reads files only', async ({ page, signIn, complaints }) => {
    await signIn(people.hrOfficer, '/rh/organisation');
    await expect(page.getByText('Cette page demande une habilitation')).toBeVisible();
    complaints.length = 0;
  });
});
