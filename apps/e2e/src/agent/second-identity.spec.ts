import type { Browser, Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

const PLACE = 'Compte personnel de démonstration';
const WITHDRAW = /^Annuler la demande ?, Compte personnel/;
const REMOVE = /^Retirer ?, Compte personnel/;

/** Answers the personal service of the demonstration, which asks who one is. */
async function answerAs(page: Page, name: string): Promise<void> {
  await page.getByLabel(/Un nom d’utilisateur qui n’existe pas encore/).fill(name);
  await page.getByRole('button', { name: 'S’identifier avec ce nom' }).click();
}

async function elsewhere(browser: Browser, page: Page, subject: string, path: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'fr-FR' });
  const other = await context.newPage();
  const query = new URLSearchParams({ provider: 'demo', loginHint: subject, returnTo: path });
  await other.goto(`/auth/sign-in?${query}`);
  await expectSettled(other);
  return other;
}

/** What the page says of the act; the layout and other parts of the page have a status of their own. */
async function expectSaid(page: Page, what: string): Promise<void> {
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: what })).toBeVisible();
}

/** Whatever a test that stopped half-way has left: this one looks at its own identity alone. */
async function forgetEarlier(page: Page): Promise<void> {
  const card = page.getByRole('region', { name: 'Mes identités' });
  await expect(card.getByRole('button', { name: `Ajouter avec ${PLACE}` })).toBeVisible();
  for (let left = await card.getByRole('button', { name: WITHDRAW }).count(); left > 0; left -= 1) {
    await card.getByRole('button', { name: WITHDRAW }).first().click();
    await expect(card.getByRole('button', { name: WITHDRAW })).toHaveCount(left - 1);
  }
}

async function propose(page: Page, name: string): Promise<void> {
  await forgetEarlier(page);
  await page.getByRole('button', { name: `Ajouter avec ${PLACE}` }).click();
  await answerAs(page, name);
  await expect(page).toHaveURL(/\/mon-acces\?identite=1$/);
  await expectSaid(page, 'attend maintenant la confirmation');
  await expect(page.getByText('À confirmer')).toBeVisible();
}

test('a personal identity is proved by its person, confirmed by the referent, and opens the same space', async ({
  page,
  browser,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const own = `camille-${Date.now()}`;
  await signIn(people.agent, '/mon-acces');
  await expectAccessible();
  await propose(page, own);
  await expectAccessible();

  const referent = await elsewhere(browser, page, people.certifyingOfficer, '/rh/acces/identites');
  const card = referent.getByRole('region', { name: 'Camille Le Goff' });
  await card.getByRole('button', { name: 'Confirmer cette identité' }).click();
  await expect(card.getByRole('alert').first()).toBeVisible();
  await card.getByRole('checkbox', { name: /^J’ai parlé à cette personne/ }).check();
  await card.getByRole('button', { name: 'Confirmer cette identité' }).click();
  await expectSaid(referent, 'L’identité est confirmée');
  await expect(referent.getByRole('region', { name: 'Camille Le Goff' })).toHaveCount(0);
  await referent.context().close();

  await page.goto('/auth/sign-in?provider=personnel&returnTo=%2Fmon-acces');
  await answerAs(page, own);
  await expectSettled(page);
  await expect(page.getByRole('banner')).toContainText('Camille Le Goff');
  await page.getByRole('button', { name: REMOVE }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer cette identité' }).click();
  await expectSaid(page, 'L’identité est retirée');
  await expect(page.getByRole('button', { name: REMOVE })).toHaveCount(0);
});

test('an identity of somebody else is refused, and the session goes on', async ({
  page,
  signIn,
  browser,
}) => {
  test.setTimeout(120_000);
  const own = `maelle-${Date.now()}`;
  await signIn(people.manager, '/mon-acces');
  await propose(page, own);
  const other = await elsewhere(browser, page, people.integrationsOfficer, '/mon-acces');
  await other.getByRole('button', { name: `Ajouter avec ${PLACE}` }).click();
  await answerAs(other, own);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Ce compte est lié à une autre personne');
  await other.goto('/mon-acces');
  await expectSettled(other);
  await expect(other.getByText('À confirmer')).toHaveCount(0);
  await other.context().close();
  await page.getByRole('button', { name: WITHDRAW }).click();
  await expect(page.getByText('À confirmer')).toHaveCount(0);
});

test('is read in English and on a small screen', async ({ page, signIn, expectAccessible }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(people.otherEmployer, '/mon-acces');
  await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
  await page.reload();
  await expect(page.getByRole('button', { name: `Add with ${PLACE}` })).toBeVisible();
  await expectAccessible();
  await expectNoSidewaysScroll(page);
});
