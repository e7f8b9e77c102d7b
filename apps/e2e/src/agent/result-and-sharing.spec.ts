import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

/** Someone of the manager's team who shares. */
const sharer = { subject: 'elif.yildiz', name: 'Elif Yıldız' };

async function openResult(page: Page): Promise<void> {
  await page.locator('a[href^="/mes-competences/resultat/"]').first().click();
  await expect(page.getByRole('heading', { name: 'Comment ce résultat a été obtenu' })).toBeVisible();
  await expectSettled(page);
}

test.describe('an agent reads their result', () => {
  test('is first offered to resume what they began', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.agent, '/mes-competences');
    await expect(page.getByRole('heading', { name: 'Reprendre votre évaluation' })).toBeVisible();
    await expect(page.getByText(/8 chances sur 10 d’être/).first()).toBeVisible();
    await expectAccessible();
  });

  test('finds one sentence, one next step, then every answer explained', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.agent, '/mes-competences');
    await openResult(page);
    await expect(page.locator('jalon-next-action')).toHaveCount(1);
    await page.getByText(/^Les \d+ questions, réponse par réponse$/).click();
    const steps = page.locator('jalon-result-step');
    await expect(steps.first()).toBeVisible();
    await steps.first().locator('summary').click();
    await expect(steps.first()).toContainText('Ce que cette réponse a changé');
    await expect(steps.first()).toContainText('La première question est la même pour tout le monde.');
    await steps.nth(1).locator('summary').click();
    await expect(steps.nth(1)).toContainText(/Choisie parmi \d+ questions possibles/);
    await expect(page.getByText('Vous avez le droit de connaître ses règles')).toBeVisible();
    await expectAccessible();
  });

  test('takes the record of the calculation away', async ({ page, signIn }) => {
    await signIn(people.agent, '/mes-competences');
    await openResult(page);
    await page.getByText('Le relevé de ce calcul').click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger le relevé (JSON)' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
  });

  test('reads it as a table, on a telephone too', async ({ page, signIn }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signIn(people.agent, '/mes-competences');
    await openResult(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Voir en tableau' }).first().click();
    await expect(page.getByRole('columnheader', { name: 'Niveau, de 1 à 8' })).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

  test('is not shown somebody else’s result', async ({ page, signIn }) => {
    await signIn(people.agent, '/mes-competences');
    await openResult(page);
    const address = new URL(page.url()).pathname;
    await page.context().clearCookies();
    await signIn(people.manager, address);
    await expect(page.getByRole('heading', { name: 'Ce résultat n’existe pas' })).toBeVisible();
  });
});

test('an agent sees exactly what the manager sees, and is told what withdrawing does before it is done', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn(people.manager, '/mon-equipe/carte');
  const cellsOf = () => page.locator('[role=grid] tbody tr').filter({ hasText: sharer.name });
  const levels = () =>
    cellsOf()
      .getByRole('button', { name: /^Niveau/ })
      .locator('.visually-hidden')
      .evaluateAll((sentences) => sentences.map(({ textContent }) => textContent ?? ''));
  await expect(cellsOf()).toBeVisible();
  const seenByManager = await levels();
  expect(seenByManager.length).toBeGreaterThan(3);

  await page.context().clearCookies();
  await signIn(sharer.subject, '/mes-competences/partage');
  await expect(page.getByRole('heading', { name: 'Ce qui est vu aujourd’hui' })).toBeVisible();
  await expectAccessible();
  const seenByAgent = await page
    .locator('jalon-seen-levels li .small')
    .evaluateAll((lines) => lines.map(({ textContent }) => (textContent ?? '').trim()));
  expect(seenByAgent.filter((line) => line.startsWith('Niveau')).sort()).toEqual([...seenByManager].sort());

  await page.getByRole('button', { name: 'Retirer le partage' }).click();
  await expect(page.getByRole('dialog')).toContainText('comme pour une personne qui n’a jamais partagé');
  // Others read the same demonstration: nothing is withdrawn.
  await page.getByRole('button', { name: 'Laisser partagé' }).click();
  await expect(page.getByRole('heading', { name: 'Ce qui est vu aujourd’hui' })).toBeVisible();
});
