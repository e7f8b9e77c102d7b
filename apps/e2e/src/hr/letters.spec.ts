import { expect, expectSettled, people, test } from '../support/test';

test.describe('letters to hand over', () => {
  test('are listed by state for whoever manages the agents, with the mails that did not leave', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.certifyingOfficer, '/rh/courriers');
    await expect(page.getByRole('heading', { level: 1, name: 'Courriers à remettre' })).toBeVisible();
    await expectSettled(page);
    await expect(page.getByText(/courriers? à remettre\./)).toBeVisible();
    await expectAccessible();

    await page.getByRole('link', { name: 'Tous', exact: true }).click();
    await expect(page).toHaveURL(/etat=tous/);
    await expectSettled(page);
    await expectAccessible();

    await page.getByRole('link', { name: /^Mails non partis/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mails non partis' })).toBeVisible();
    await expectSettled(page);
    await expectAccessible();
  });

  test('are closed, calmly, to whoever reads files and manages nobody', async ({ page, signIn }) => {
    await signIn(people.hrOfficer, '/rh/courriers');
    await expect(page.getByText('Cette page demande une habilitation')).toBeVisible();
  });
});
