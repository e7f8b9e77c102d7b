import { expect, type Page } from '@playwright/test';

/** Jalon comes back to the employer chosen last: a person of several says which before a test reads anything of one. */
export async function chooseEmployer(page: Page, employer: string): Promise<void> {
  const menu = page.getByRole('banner').getByRole('button', { name: /changer d’employeur$/ });
  await menu.click();
  await page.getByRole('menuitemradio', { name: employer }).click();
  await expect(menu).toContainText(employer);
}
