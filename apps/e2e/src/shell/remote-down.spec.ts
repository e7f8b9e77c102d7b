import { expect, expectSettled, people, test } from '../support/test';

const faults = {
  missing: (route: { fulfill: (answer: { status: number }) => Promise<void> }) =>
    route.fulfill({ status: 404 }),
  // Never answered: the time limit of the shell has to end the wait.
  hanging: () => undefined,
} as const;

for (const [fault, answer] of Object.entries(faults)) {
  test(`a ${fault} remote shows a calm page while the rest works`, async ({ page, signIn, complaints }) => {
    await signIn(people.manager);
    await page.route('**/mfe/manager/remoteEntry.json', answer);
    await page.getByRole('link', { name: 'Mon équipe' }).first().click();
    await expect(page.getByRole('heading', { name: 'Cette partie du portail ne répond pas' })).toBeVisible({
      timeout: 15_000,
    });
    await page.getByRole('link', { name: 'Mon dossier' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mon dossier' })).toBeVisible();

    await page.unroute('**/mfe/manager/remoteEntry.json');
    await page.goto('/mon-equipe');
    await expectSettled(page);
    await expect(page.locator('main table tbody tr')).toHaveCount(9);
    // The browser reports the fault we made.
    complaints.length = 0;
  });
}
