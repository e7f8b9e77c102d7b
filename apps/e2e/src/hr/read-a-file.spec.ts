import { expect, expectSettled, people, test } from '../support/test';

test.describe('an HR officer', () => {
  test('finds an agent whatever the accents, reads what the habilitation allows, and the agent sees it at once', async ({
    page,
    signIn,
    browser,
  }) => {
    await signIn(people.hrOfficer, '/rh/agents');
    await page.getByRole('searchbox', { name: 'Chercher un agent' }).fill('quere');
    await page.getByRole('link', { name: /Quéré-Morvan/ }).click();
    await expectSettled(page);
    await page.goto('/rh/agents?q=le%20goff');
    await page.getByRole('link', { name: /Camille Le Goff/ }).click();
    await expect(page.getByText(/Vous consultez ce dossier au titre de/)).toBeVisible();
    await expect(page.getByText(/L’agent verra cette consultation/)).toBeVisible();
    // Family pieces need a named habilitation, which nobody has by default.
    await page.getByRole('button', { name: 'Tout déplier' }).click();
    await expect(page.getByText('Situation de famille')).toHaveCount(0);
    const address = new URL(page.url());

    const other = await browser.newContext({ locale: 'fr-FR', baseURL: address.origin });
    const agent = await other.newPage();
    await agent.goto(
      `/auth/sign-in?${new URLSearchParams({ provider: 'demo', loginHint: people.agent, returnTo: '/mon-espace' })}`,
    );
    await expectSettled(agent);
    const menu = agent
      .getByRole('banner')
      .getByRole('button', { name: /Région Armorique|Centre hospitalier/ });
    await menu.click();
    await agent.getByRole('menuitemradio', { name: 'Région Armorique' }).click();
    await expect(menu).toContainText('Région Armorique');
    await agent.goto('/mon-dossier/consultations');
    await expectSettled(agent);
    const latest = agent.locator('main').getByText('Nadia Ben Amor').first();
    await expect(latest).toBeVisible();
    await other.close();
  });

  test('is told the same of an unknown agent and of another employer’s', async ({ page, signIn }) => {
    const headings: string[] = [];
    await signIn(people.otherHrOfficer, '/rh/agents');
    const elsewhere = await page.locator('main a[href^="/rh/agents/"]').first().getAttribute('href');
    await signIn(people.hrOfficer, '/rh/agents');
    for (const path of [elsewhere ?? '', '/rh/agents/01890a5d-ac96-774b-bcce-b302099a8057']) {
      await page.goto(path);
      await expectSettled(page);
      headings.push(await page.locator('main').innerText());
    }
    expect(headings[0]).toBe(headings[1]);
  });

  test('cannot be played by an agent: the page says what it takes', async ({ page, signIn }) => {
    await signIn(people.otherEmployer, '/rh/agents');
    await expect(page.getByRole('heading', { name: 'Cette page ne vous est pas ouverte' })).toBeVisible();
    await expect(page.locator('main table')).toHaveCount(0);
  });
});
