import { expect, expectSettled, people, test } from '../support/test';

test.describe('a session', () => {
  test('is asked for by a private page, which comes back after signing in', async ({ page }) => {
    await page.goto('/mon-dossier/consultations');
    await expect(page).toHaveURL(/\/connexion\?retour=/);
    await page.getByRole('link', { name: /Connexion de démonstration/ }).click();
    await page
      .getByRole('button', { name: /Camille Le Goff/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/mon-dossier\/consultations$/);
    await expectSettled(page);
  });

  test('ends by signing out, and the way back shows nothing', async ({ page, signIn }) => {
    await signIn(people.agent, '/mon-dossier');
    await page.getByRole('button', { name: /Camille Le Goff/ }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await expect(page.getByRole('link', { name: 'Se connecter' }).first()).toBeVisible();
    await page.goto('/mon-dossier');
    await expect(page).toHaveURL(/\/connexion/);
  });

  test('is listed, and another one can be ended from here', async ({ page, signIn, browser }) => {
    await signIn(people.retired);
    const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'fr-FR' });
    const other = await elsewhere.newPage();
    const query = new URLSearchParams({
      provider: 'demo',
      loginHint: people.retired,
      returnTo: '/mon-espace',
    });
    await other.goto(`/auth/sign-in?${query}`);
    await expectSettled(other);

    await page.goto('/mes-sessions');
    await expectSettled(page);
    const before = await page.getByRole('button', { name: /^Fermer cette session/ }).count();
    expect(before).toBeGreaterThan(0);
    for (let left = before; left > 0; left--) {
      await page
        .getByRole('button', { name: /^Fermer cette session/ })
        .first()
        .click();
      await expect(page.getByRole('button', { name: /^Fermer cette session/ })).toHaveCount(left - 1);
    }
    await other.goto('/mon-dossier');
    await expect(other).toHaveURL(/\/connexion|\/session-terminee/);
    await elsewhere.close();
  });

  test('warns before it ends for want of activity, and can be kept', async ({ page, signIn }) => {
    await page.clock.install();
    await signIn(people.agent);
    await page.clock.fastForward('28:30');
    const warning = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await expect(warning).toContainText('Êtes-vous toujours là');
    await warning.getByRole('button', { name: 'Rester connecté' }).click();
    await expect(warning).toBeHidden();
  });
});

test('the demonstration bar changes who one is in one click', async ({ page, signIn }) => {
  await signIn(people.agent);
  await page.getByRole('link', { name: 'Encadrante' }).click();
  await expect(page).toHaveURL(/\/mon-equipe$/);
  await expect(page.getByRole('banner')).toContainText('Maëlle Riou');
});
