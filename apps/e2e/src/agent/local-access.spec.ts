import type { Page } from '@playwright/test';
import { giveAuthenticator } from '../support/authenticator';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

/** Agents of the demonstration without a professional e-mail address: one for each test, since an access stays open. */
const withPasskey = 'Le Floc’h';
const withPassword = 'Oliveira';
const PASSWORD = 'un héron traverse la mare gelée';

type SignIn = (subject: string, path?: string) => Promise<void>;

/** Makes a code for somebody as their referent does, and reads it. */
async function makeCode(page: Page, signIn: SignIn, name: string): Promise<string> {
  await signIn(people.certifyingOfficer, `/rh/acces?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await expectSettled(page);
  await page.getByRole('radio', { name: /^Pièce d’identité vue/ }).check();
  await page.getByRole('button', { name: 'Faire le code' }).click();
  await expect(page.getByText('Le code est fait')).toBeVisible();
  return page.locator('.code').innerText();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /mon compte/ }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion/);
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.goto('/connexion/code');
  await expectSettled(page);
  await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Continuer' }).click();
}

test.describe('an agent without e-mail', () => {
  test.describe.configure({ mode: 'serial' });

  test('comes in with a code, makes a passkey, and signs in with it', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    test.setTimeout(180_000);
    const device = await giveAuthenticator(page);
    await signIn(people.certifyingOfficer, '/rh/acces');
    await expectAccessible();
    const code = await makeCode(page, signIn, withPasskey);
    await expectAccessible();
    const [slip] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Ouvrir la fiche à imprimer (PDF)' }).click(),
    ]);
    expect(slip.suggestedFilename()).toBe('fiches-d-acces.pdf');
    await signOut(page);

    await page.getByRole('link', { name: 'Avec mon code' }).click();
    await expectSettled(page);
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(/Remplissez/);
    await expectAccessible();
    await typeCode(page, code);
    await expect(page.getByRole('heading', { name: 'Bonjour Kévin' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Créer ma clé d’accès' }).click();
    await expect(page).toHaveURL(/\/mon-espace/);
    await expectSettled(page);
    expect(await device.credentials()).toBe(1);

    await page.goto('/mon-acces');
    await expectSettled(page);
    await expect(page.getByText('C’est votre seule façon d’entrer')).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: /^Renommer/ }).click();
    await page.getByLabel('Nom', { exact: true }).fill('Mon téléphone');
    await page.getByRole('button', { name: 'Enregistrer ce nom' }).click();
    await expect(page.getByText('La clé d’accès a changé de nom.')).toBeVisible();
    await expect(page.getByText('Mon téléphone', { exact: true })).toBeVisible();
    await signOut(page);

    await page.getByRole('button', { name: 'Avec une clé d’accès (passkey)' }).click();
    await expect(page).not.toHaveURL(/\/connexion/);
    await expectSettled(page);
    await page.goto('/mon-acces');
    await expectSettled(page);
    await expect(page.getByText(/Utilisée pour la dernière fois/)).toBeVisible();
  });

  test('is given their access back in person, and chooses a password this time', async ({
    page,
    signIn,
    expectAccessible,
    complaints,
  }) => {
    test.setTimeout(180_000);
    await signIn(people.certifyingOfficer, `/rh/acces?etat=ouverts&q=${encodeURIComponent(withPasskey)}`);
    await page.getByRole('link', { name: new RegExp(withPasskey) }).click();
    await expectSettled(page);
    await page.getByRole('button', { name: 'Faire un code et fermer ses sessions' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
    await expectAccessible();
    await page.getByRole('radio', { name: /^Agent connu de moi/ }).check();
    await page.getByRole('radio', { name: /^Ils cessent de marcher tout de suite/ }).check();
    await page.getByRole('button', { name: 'Faire un code et fermer ses sessions' }).click();
    const code = await page.locator('.code').innerText();
    const name = (await page.locator('jalon-handed-codes strong').innerText()).trim();
    await signOut(page);

    await typeCode(page, code);
    await page.getByLabel('Nouveau mot de passe').fill('motdepasse123');
    await expect(page.getByText('Trop facile à deviner')).toBeVisible();
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await expect(page.getByText('Ce mot de passe est trop facile à deviner').first()).toBeVisible();
    await expectAccessible();
    await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
    await expect(page.getByText('Bien : difficile à deviner.')).toBeVisible();
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await expect(page).toHaveURL(/\/mon-espace/);
    await page.goto('/mes-notifications');
    await expect(page.getByText('Un nouveau code d’accès a été fait pour vous').first()).toBeVisible();
    await signOut(page);

    await page.getByRole('link', { name: 'Identifiant et mot de passe' }).click();
    await expectSettled(page);
    await page.getByLabel('Identifiant').fill(name);
    await page.getByLabel('Mot de passe', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByText('L’identifiant ou le mot de passe ne convient pas.')).toBeVisible();
    await expectAccessible();
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page).not.toHaveURL(/\/connexion/);
    // What is refused is refused with a status of its own, which the browser notes.
    expect(complaints.splice(0).every((text) => text.includes('403'))).toBe(true);
  });

  test('reads it all in English, on a small screen', async ({ page, signIn, expectAccessible }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 360, height: 780 });
    const code = await makeCode(page, signIn, withPassword);
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.reload();
    await expectSettled(page);
    await expect(page.getByText('A code has been made and has not been used yet.')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible();
    await page.goto('/connexion/code');
    await expectSettled(page);
    await page.getByLabel('Code', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'Hello Inês' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible();
  });
});
