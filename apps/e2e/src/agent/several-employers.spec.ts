import { expect, expectSettled, people, test } from '../support/test';

test('an agent of two employers sees both engagements, and one file at a time', async ({ page, signIn }) => {
  await signIn(people.agent);
  await expect(page.getByText('Région Armorique').last()).toBeVisible();
  await expect(page.getByText('Centre hospitalier de Valombre').last()).toBeVisible();

  await page.goto('/mon-dossier');
  const menu = page.getByRole('banner').getByRole('button', { name: /Région Armorique|Centre hospitalier/ });
  // The last one is remembered at the next sign-in: the employer where every other test finds this agent.
  for (const employer of ['Centre hospitalier de Valombre', 'Région Armorique']) {
    await menu.click();
    await page.getByRole('menuitemradio', { name: employer }).click();
    await expect(menu).toContainText(employer);
    await page.goto('/mon-dossier');
    await expectSettled(page);
    await expect(page.getByText(new RegExp(`par votre employeur, ${employer}`))).toBeVisible();
  }
});
