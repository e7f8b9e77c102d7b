import { expect, people, test } from '../support/test';

test('a manager sees who belongs to the team, by name, and nothing of their files', async ({
  page,
  signIn,
}) => {
  await signIn(people.manager, '/mon-equipe');
  const rows = page.locator('main table tbody tr');
  await expect(rows).toHaveCount(9);
  await expect(page.getByRole('heading', { name: 'Ce que vous ne voyez pas, et pourquoi' })).toBeVisible();
  await expect(page.locator('main table a')).toHaveCount(0);
});
