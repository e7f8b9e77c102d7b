import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

const map = '/mon-equipe/carte';

test.describe('a manager reads the map of the team', () => {
  test('sees what each communicates, totals per competence, and none on a person', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.manager, map);
    await expect(page.getByText('9 personnes dans l’équipe, 6 partagent leurs niveaux.')).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Carte des compétences de l’équipe' });
    const rows = grid.locator('tbody tr');
    await expect(rows).toHaveCount(9);
    await expect(grid.locator('tfoot td').first()).toContainText(
      /\d sur \d qui partagent,\s+\d dans l’équipe/,
    );
    const columns = await grid.locator('thead th').count();
    for (const row of await rows.all()) {
      // The name, then one cell per competence: no cell more, where a total would rank people.
      await expect(row.locator('th, td')).toHaveCount(columns);
    }
    await expect(page.getByText('hachures : non communiqué')).toBeVisible();
    await expectAccessible();
  });

  test('says nothing of why someone does not communicate: three reasons, one cell', async ({
    page,
    signIn,
  }) => {
    await signIn(people.manager, map);
    const grid = page.getByRole('grid');
    const said = new Set<string>();
    for (const name of ['Jean-Baptiste de La Villemarqué', 'Louna Kerbrat']) {
      const row = grid.locator('tbody tr').filter({ hasText: name });
      const cells = row.getByRole('button', { name: /Non communiqué/ });
      expect(await cells.count()).toBeGreaterThan(3);
      await expect(row.getByRole('button', { name: /Niveau/ })).toHaveCount(0);
      await cells.first().click();
      said.add((await page.getByRole('dialog').locator('jalon-cell-detail').innerText()).replace(/\d/g, ''));
      await page.keyboard.press('Escape');
    }
    expect(said.size).toBe(1);
  });

  test('walks it by keyboard: arrows, Enter to open, Escape back to the same cell', async ({
    page,
    signIn,
  }) => {
    await signIn(people.manager, map);
    const at = (row: number, column: number) => page.locator(`[data-row="${row}"][data-column="${column}"]`);
    await at(0, 0).focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await expect(at(1, 2)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Comment c’est compté');
    await page.keyboard.press('Escape');
    await expect(at(1, 2)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('[role=grid] :focus')).toHaveCount(0);
    // The header and the first column stay where they are while the map scrolls under them.
    const place = () =>
      page.locator('.corner').evaluate((corner) => {
        const region = corner.closest('[role=region]')?.getBoundingClientRect();
        const { x, y } = corner.getBoundingClientRect();
        return { x: x - (region?.x ?? 0), y: y - (region?.y ?? 0) };
      });
    const before = await place();
    await at(9, 10).focus();
    expect(await place()).toEqual(before);
  });

  test('keeps its choices in the address, turns into a table at one key, and into the same file', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.manager, map);
    await page.getByLabel('Trier les personnes').selectOption('Par poste');
    await expect(page).toHaveURL(/tri=poste/);
    await expect(page.getByText('Triées par poste, puis par nom.').first()).toBeVisible();
    await page.getByLabel('Domaine').selectOption({ index: 1 });
    await expect(page).toHaveURL(/domaine=\d/);
    await page.reload();
    await expectSettled(page);
    await expect(page.getByLabel('Trier les personnes')).toHaveValue('poste');

    await page.locator('[data-row="1"]').first().focus();
    await page.keyboard.press('t');
    await expect(page).toHaveURL(/forme=tableau/);
    const lines = page.locator('main table tbody tr');
    await expect(lines.first()).toBeVisible();
    await expectAccessible();

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger (CSV)' }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks).toString('utf8').trim().split(/\r?\n/);
    // As many lines as on screen, after the header, and the same first person.
    expect(file.length - 1).toBe(await lines.count());
    const first = (await lines.first().locator('th').innerText()).split('\n')[0] ?? '';
    expect(file[1]).toContain(first);
  });

  test('offers the one thing to do: set what the last post expects', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(people.manager, map);
    await page.getByRole('link', { name: 'Fixer les niveaux' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Niveaux attendus : / })).toBeVisible();
    await expectAccessible();
    await page.getByLabel('Gérer des données').selectOption('4');
    await expect(page.getByText('Faire des tâches variées')).toBeVisible();
    await expect(page.getByText('Une compétence attendue')).toBeVisible();
    // Others read the same demonstration: nothing is saved.
    await page.getByRole('link', { name: 'Ne rien changer' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Niveaux attendus par poste' })).toBeVisible();
  });

  test('shows what each would read before inviting', async ({ page, signIn }) => {
    await signIn(people.manager, map);
    await page.getByRole('button', { name: 'Inviter l’équipe' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('C’est volontaire');
    await expect(dialog).toContainText('Vous saurez combien d’invitations sont parties, et rien de plus');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('reads on a telephone: the map scrolls in its own region, not the page', async ({ page, signIn }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signIn(people.manager, map);
    await expectNoSidewaysScroll(page);
    const region = page.getByRole('region', { name: /Carte des compétences/ });
    const scrolled = await region.evaluate((element) => {
      element.scrollLeft = 300;
      return element.scrollLeft;
    });
    expect(scrolled).toBe(300);
    await page.goto('/mon-equipe/attendus');
    await expectSettled(page);
    await expectNoSidewaysScroll(page);
  });
});

test('an agent does not reach the map', async ({ page, signIn }) => {
  await signIn(people.otherEmployer, map);
  await expect(page.getByRole('heading', { level: 1, name: /carte/i })).toHaveCount(0);
});
