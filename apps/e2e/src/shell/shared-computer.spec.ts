import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectSettled, test } from '../support/test';

const box = { fr: /^D’autres utilisent cet ordinateur/, en: /^Others use this computer/ };

/** Signs in as somebody would on the computer of a canteen: the box ticked, then the provider. */
async function signInShared(page: Page, who: RegExp): Promise<void> {
  await page.goto('/connexion');
  await page.getByRole('checkbox', { name: box.fr }).check();
  await page.getByRole('link', { name: /Connexion de démonstration/ }).click();
  await page.getByRole('button', { name: who }).first().click();
  await expect(page).toHaveURL(/\/mon-espace$/);
  await expectSettled(page);
}

/** Everything a browser may keep for the portal, apart from the one cookie, which scripts never see. */
function kept(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
}

const nothing = { local: [], session: [], databases: [], caches: [], workers: 0, cookies: '' };

test.describe('a computer that others use', () => {
  test('keeps nothing in the browser, whatever is read or answered', async ({ page, expectAccessible }) => {
    await signInShared(page, /Lucie Lamour/);
    await expect(page.getByRole('button', { name: 'Verrouiller' })).toBeVisible();
    await expectAccessible();
    for (const path of ['/mon-dossier', '/mes-competences', '/mes-notifications', '/mon-acces']) {
      await page.goto(path);
      await expectSettled(page);
      expect(await kept(page)).toEqual(nothing);
    }
    await page.getByRole('button', { name: 'langue et thème' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(page.getByRole('button', { name: 'Lock' })).toBeVisible();
    expect(await kept(page)).toEqual(nothing);
  });

  test('sends answers from memory, and none stays behind', async ({ page }) => {
    // Of no other test: a profile is begun once.
    await signInShared(page, /Malo Grall/);
    await page.goto('/mes-competences');
    await page.getByRole('radio', { name: /Tout mon profil/ }).check();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.getByText('Question 1, encore')).toBeVisible();
    expect(await kept(page)).toEqual(nothing);
  });

  test('is left in one press: the way back shows nothing', async ({ page, expectAccessible }) => {
    await signInShared(page, /Lucie Lamour/);
    await page.goto('/mon-dossier');
    await expectSettled(page);
    await page.getByRole('button', { name: 'Verrouiller' }).click();
    await expect(page).toHaveURL(/\/connexion\?deconnexion=1&partage=1$/);
    await expect(page.getByText('Votre session est fermée')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: box.fr })).toBeChecked();
    expect(await kept(page)).toEqual(nothing);
    await expectAccessible();
    await page.goBack();
    await expect(page.getByText('Lamour')).toHaveCount(0);
    await page.goto('/mon-dossier');
    await expect(page).toHaveURL(/\/connexion/);
  });

  test('counts the last minute down, lets one stay, then closes by itself', async ({
    page,
    expectAccessible,
  }) => {
    await page.clock.install();
    await signInShared(page, /Lucie Lamour/);
    await page.clock.fastForward('04:10');
    const warning = page.getByRole('dialog');
    await expect(warning.getByRole('timer')).toHaveText(/^0:\d\d$/);
    const shown = await warning.getByRole('timer').innerText();
    await page.clock.runFor(3_000);
    await expect(warning.getByRole('timer')).not.toHaveText(shown);
    await warning.getByRole('button', { name: 'Rester connecté' }).click();
    await expect(warning).toBeHidden();
    await page.clock.fastForward('04:10');
    await expect(warning).toBeVisible();
    // Time goes on meanwhile: on a busy machine, perhaps to the end.
    await expectAccessible();
    await page.clock.fastForward('05:05');
    await expect(page).toHaveURL(/\/connexion\?deconnexion=1&partage=1$/);
    await page.goto('/mon-dossier');
    await expect(page).toHaveURL(/\/connexion/);
  });

  test('is offered in both languages, on a small screen too', async ({ page, expectAccessible }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/connexion');
    await expect(page.getByRole('checkbox', { name: box.fr })).not.toBeChecked();
    await expectNoSidewaysScroll(page);
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.reload();
    await expect(page.getByRole('checkbox', { name: box.en })).toBeVisible();
    await expectAccessible();
    await expectNoSidewaysScroll(page);
  });
});
