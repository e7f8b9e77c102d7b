import { expect, expectSettled, people, test } from '../support/test';

test.describe('what an agent is told', () => {
  test('is read from the bell, by day, marked, and given back as it was', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.agent);
    await page.getByRole('link', { name: /^Notifications/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mes notifications' })).toBeVisible();
    await expectSettled(page);
    await expectAccessible();

    await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
    const status = page.getByRole('status').filter({ hasText: /marqué|déjà lu/ });
    await expect(status).toBeVisible();
    const undo = page.getByRole('button', { name: 'Annuler', exact: true });
    // Another test may have read them all before.
    if (await undo.isVisible()) {
      await undo.click();
      await expect(page.getByText('de nouveau non lus')).toBeVisible();
      await page.getByLabel('Non lus seulement').check();
      await expect(page).toHaveURL(/nonLus=oui/);
      await expect(page.getByText('Non lu', { exact: true }).first()).toBeVisible();
    }
    await expectAccessible();
  });

  test('is told by mail as they choose: saved at once, and undone', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.agent, '/mes-notifications/reglages');
    await expect(page.getByRole('heading', { level: 1, name: 'Réglages des notifications' })).toBeVisible();
    await expectSettled(page);
    const certificates = page.getByLabel('Mes certificats', { exact: true });
    const before = await certificates.inputValue();
    await certificates.selectOption('WEEKLY');
    await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
    await page.getByRole('button', { name: 'Annuler ce changement' }).click();
    await expect(page.getByText('Changement annulé.')).toBeVisible();
    await expect(certificates).toHaveValue(before);
    await expectAccessible();
  });

  test('reads as well in English', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.agent, '/mes-notifications/reglages');
    await page.getByRole('button', { name: /langue et thème/ }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Notification settings' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'My notifications', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'My notifications' })).toBeVisible();
    await expectSettled(page);
    await expectAccessible();
  });
});
