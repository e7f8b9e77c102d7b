import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

test.describe('an agent', () => {
  test('reads beside an act what the employer decided of it, then the whole decision and the one before', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.agent, '/mes-competences/partage');
    const summary = page.getByRole('region', { name: 'Ce que votre employeur a décidé' });
    await expect(summary).toContainText('C’est volontaire');
    await expect(summary).toContainText('les seuls niveaux que vous communiquez');
    await expectAccessible();
    await summary.getByRole('link', { name: 'Lire la décision' }).click();
    await expectSettled(page);
    await expect(page.getByText('Comité social territorial : avis favorable')).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Lire la version précédente' }).click();
    await expect(page.getByText('Remplacée', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Toutes les décisions' }).click();
    await expectSettled(page);
    await expect(page.getByRole('heading', { name: 'Passées' })).toBeVisible();
    await expectAccessible();
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.reload();
    await expect(page.getByRole('heading', { name: 'My employer’s decisions' })).toBeVisible();
    await expectAccessible();
  });

  test('is told that figures are for representatives', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.agent, '/representants');
    await expect(page.getByText('Cette page est réservée aux représentants du personnel')).toBeVisible();
    await expectAccessible();
  });
});

test.describe('a staff representative', () => {
  test('follows decisions and counts, and is no officer of human resources', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.representative, '/mon-espace');
    const navigation = page.getByRole('navigation', { name: 'Principale' });
    await expect(navigation.getByText('Ressources humaines')).toHaveCount(0);
    await navigation.getByRole('link', { name: 'Représentants du personnel' }).click();
    await expectSettled(page);
    await expect(page.getByRole('link', { name: /Évaluer, communiquer et certifier/ }).first()).toBeVisible();
    const habilitations = page.getByRole('region', { name: 'Habilitations en vigueur' });
    await expect(habilitations.getByRole('row', { name: /^Publier les décisions/ })).toContainText('Masqué');
    await expectAccessible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Télécharger les chiffres (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('chiffres.csv');
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
  });
});
