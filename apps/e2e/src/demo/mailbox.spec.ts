import { expect, expectNoSidewaysScroll, test } from '../support/test';

test('the mails of the demonstration are read where it runs, on a telephone too', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/demo');
  await page.getByRole('link', { name: 'Les courriels' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les courriels de la démonstration');
  await expectAccessible();
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mails of the demonstration');
});
