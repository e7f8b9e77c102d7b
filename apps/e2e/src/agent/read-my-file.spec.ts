import { expect, expectSettled, people, test } from '../support/test';

test.describe('an agent reads their file', () => {
  test('goes from home to a piece, reads it in the page and downloads it', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.agent);
    await page
      .getByRole('navigation', { name: /principal/i })
      .getByRole('link', { name: 'Mon dossier', exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mon dossier' })).toBeVisible();
    await expectSettled(page);

    await page.getByRole('button', { name: 'Tout déplier' }).click();
    const piece = page.locator('a[href*="/mon-dossier/pieces/"]').first();
    await piece.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The text layer of the real PDF, not its picture: this is what a screen reader reads.
    await expect(page.getByRole('group', { name: /^Page 1|^1 page/ }).first()).toContainText(/\S/);
    await expectAccessible();

    const download = page.waitForEvent('download');
    await page
      .getByRole('link', { name: /^Télécharger/ })
      .first()
      .click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });

  test('sees the pieces numbered without a gap, and filters them', async ({ page, signIn }) => {
    await signIn(people.agent, '/mon-dossier');
    await page.getByRole('button', { name: 'Tout déplier' }).click();
    const labels = page.getByText(/^n°\s\d+$/);
    await expect(labels.nth(5)).toBeVisible();
    const numbers = (await labels.allInnerTexts())
      .map((text) => Number(/\d+/.exec(text)?.[0]))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));

    await page.getByLabel('Filtrer les pièces').fill('ENTRETIEN');
    await expect(page.getByText(/pièces? sur \d+/)).toBeVisible();
  });

  test('asks for the situation at a past date, which stays in the address', async ({ page, signIn }) => {
    await signIn(people.retired, '/mon-dossier?date=1999-06-15');
    await expect(page.getByText('Situation au 15 juin 1999')).toBeVisible();
  });

  test('tells an unknown piece calmly', async ({ page, signIn }) => {
    await signIn(people.agent, '/mon-dossier/pieces/01890a5d-ac96-774b-bcce-b302099a8057');
    await expect(page.getByRole('heading', { name: 'Cette pièce n’existe pas' })).toBeVisible();
  });
});
