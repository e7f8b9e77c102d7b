import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

const mine = '/mes-delegations';
/** Of one employer only: what they see does not hang on the employer that was chosen last. */
const agent = 'elif.yildiz';
const inADay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function giveToManager(page: Page): Promise<void> {
  await page.getByLabel('À qui').fill('riou');
  await page.getByRole('button', { name: /Maëlle Riou/ }).click();
  await page.getByLabel('Jusqu’au').fill(inADay(20));
  await page.getByLabel('Fondement').fill('Arrêté portant délégation 2026-118');
  await page.getByLabel('Motif').fill('Congés');
}

test('a part of one’s rights is delegated, exercised in one’s name, shown to the agent, then ended', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  await signIn(people.hrOfficer, mine);
  await expectSettled(page);
  await expectAccessible();
  await page.getByRole('link', { name: 'Déléguer une partie de mes droits' }).click();
  await expectSettled(page);
  await page.getByRole('button', { name: 'Déléguer', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Choisissez une personne');
  await expectAccessible();
  await giveToManager(page);
  await expect(page.getByText(/Maëlle Riou exercera cette part de vos droits/)).toBeVisible();
  await expect(page.getByText('Aucune pièce sensible.')).toBeVisible();
  await page.getByRole('button', { name: 'Déléguer', exact: true }).click();
  await expect(page).toHaveURL(/\/mes-delegations$/);
  await expect(page.getByText('La délégation est enregistrée.')).toBeVisible();
  await expect(page.getByText('Maëlle Riou agit par votre délégation').first()).toBeVisible();

  await signIn(people.manager, '/rh/agents?q=elif');
  await page.getByRole('link', { name: /Elif/ }).click();
  await expectSettled(page);
  await expect(page.getByText(/par délégation de Nadia Ben Amor/)).toBeVisible();
  await expectAccessible();

  await signIn(agent, '/qui-a-ouvert-mon-dossier');
  await expectSettled(page);
  await expect(page.getByText('Maëlle Riou, par délégation de Nadia Ben Amor').first()).toBeVisible();

  await signIn(people.hrOfficer, mine);
  await page.getByRole('button', { name: /Mettre fin.*Maëlle Riou/ }).click();
  const question = page.getByRole('dialog', { name: 'Mettre fin dès maintenant ?' });
  await expectAccessible();
  await question.getByRole('button', { name: 'Mettre fin' }).click();
  await expect(page.getByRole('button', { name: /Mettre fin.*Maëlle Riou/ })).toHaveCount(0);

  await signIn(people.manager, mine);
  await expectSettled(page);
  await expect(page.getByText('Vous n’agissez au nom de personne')).toBeVisible();
});

test('who gives rights declares an interim, in English too, and is none of the two', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await signIn(people.certifyingOfficer, '/rh/delegations');
  await expectSettled(page);
  await expectAccessible();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /langue et thème/ })
    .click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Delegations and interims' })).toBeVisible();
  await page.getByRole('link', { name: 'Declare an interim' }).click();
  await expectSettled(page);
  await expectAccessible();
  await page.getByLabel('Who is away').fill('ben amor');
  await page.getByRole('button', { name: /Ben Amor/ }).click();
  await expect(page.getByText(/Rights of Nadia Ben Amor/)).toBeVisible();
  await page.getByLabel('Who stands in').fill('riou');
  await page.getByRole('button', { name: /Maëlle Riou/ }).click();
  await page.getByLabel('From', { exact: true }).fill(inADay(40));
  await page.getByLabel('Until').fill(inADay(60));
  await page.getByLabel('Basis').fill('Note de service 2026-9');
  await page.getByLabel('Reason').fill('Leave');
  await expect(page.getByText(/Maëlle Riou will exercise the rights of Nadia Ben Amor/)).toBeVisible();
  await page.getByRole('button', { name: 'Declare the interim' }).click();
  await expect(page).toHaveURL('/rh/delegations');
  const declared = page.getByText('Maëlle Riou, standing in for Nadia Ben Amor').first();
  await expect(declared).toBeVisible();
  await page.getByRole('button', { name: /End it.*Maëlle Riou, standing in/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('button', { name: /End it.*Maëlle Riou, standing in/ })).toHaveCount(0);
});

test('an outside role is seen by the two employers, and by who holds it', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await signIn(people.certifyingOfficer, '/rh/roles-exterieurs');
  await expectSettled(page);
  await expect(page.getByText(/Hélène Prigent s’en charge pour/)).toBeVisible();
  await expectAccessible();
  await page.goto('/rh/roles-exterieurs/nouveau');
  await expectSettled(page);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible();
});

test('the pages of delegations stand on a phone', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(people.hrOfficer, mine);
  for (const path of [mine, '/mes-delegations/nouvelle']) {
    await page.goto(path);
    await expectSettled(page);
    await expectNoSidewaysScroll(page);
  }
  await signIn(people.certifyingOfficer, '/rh/delegations');
  for (const path of [
    '/rh/delegations',
    '/rh/delegations/interim',
    '/rh/roles-exterieurs',
    '/rh/roles-exterieurs/nouveau',
  ]) {
    await page.goto(path);
    await expectSettled(page);
    await expectNoSidewaysScroll(page);
  }
});
