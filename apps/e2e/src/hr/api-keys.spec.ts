import { expect, expectSettled, people, test } from '../support/test';

test.describe('whoever manages integrations', () => {
  test('makes a key, calls with it, replaces it, revokes it', async ({
    page,
    signIn,
    expectAccessible,
    request,
  }) => {
    test.setTimeout(120_000);
    await signIn(people.integrationsOfficer, '/rh/integrations');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clés d’API');
    await expect(page.getByText('Une clé se termine dans moins de trente jours')).toBeVisible();
    await expectAccessible();

    await page.getByRole('button', { name: 'Créer la clé' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
    await expectAccessible();
    const label = `Supervision ${Date.now()}`;
    await page.getByLabel('À quoi sert-elle').fill(label);
    await page.getByLabel('Les agents').check();
    await page.getByRole('button', { name: 'Créer la clé' }).click();
    await expect(page.getByLabel('Clé à copier')).toBeFocused();
    const secret = await page.getByLabel('Clé à copier').inputValue();
    expect(secret).toMatch(/^jln_[0-9a-f]{8}_/);
    await expectAccessible();

    const call = async (key: string) => {
      const answer = await request.post('/graphql', {
        headers: { authorization: `Bearer ${key}` },
        data: { query: '{ employerAgents(first: 1) { totalCount } }' },
      });
      return (await answer.json()) as { data?: { employerAgents: { totalCount: number } } | null };
    };
    await page.getByRole('button', { name: 'C’est fait' }).click();
    await expect(page.getByText(secret)).toHaveCount(0);

    const row = page.getByRole('row', { name: new RegExp(label) });
    await row.getByRole('button', { name: /Remplacer/ }).click();
    await expect(page.getByRole('dialog')).toContainText('Remplacer la clé');
    await expectAccessible();
    await page.getByRole('button', { name: 'Créer la nouvelle clé' }).click();
    await expect(page.getByLabel('Clé à copier')).not.toHaveValue(secret);
    const other = await page.getByLabel('Clé à copier').inputValue();
    await page.getByRole('button', { name: 'C’est fait' }).click();
    await expect(row).toHaveCount(2);
    expect((await call(secret)).data?.employerAgents.totalCount).toBeGreaterThan(1);
    expect((await call(other)).data?.employerAgents.totalCount).toBeGreaterThan(1);

    await row
      .first()
      .getByRole('button', { name: /Révoquer/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Révoquer' }).click();
    await expect(page.getByText('son prochain appel sera refusé')).toBeVisible();
    await expect(row).toHaveCount(1);
    await row.getByRole('button', { name: /Révoquer/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Révoquer' }).click();
    await expect(row).toHaveCount(0);
    expect((await call(secret)).data ?? null).toBeNull();
    await expectSettled(page);
    await expectAccessible();
  });
});
