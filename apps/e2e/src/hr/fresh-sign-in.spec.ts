import type { Page } from '@playwright/test';
import { expect, expectSettled, people, test } from '../support/test';

const ACT = 'HandOverCodes';
const MATRICULE_LINK = 'a[href^="/rh/agents/"]';

interface Operation {
  readonly operationName?: string;
}

/**
 * A quarter of an hour cannot pass in a test of the whole product: until the window has come back, the browser is told what
 * the server says of an old proof. The proof, the renewed session and the act that is sent again are real.
 */
async function growOld(page: Page): Promise<{ readonly sent: string[]; renew(): void }> {
  const sent: string[] = [];
  let isOld = true;
  await page.route('**/graphql', async (route) => {
    const { operationName = '' } = (route.request().postDataJSON() ?? {}) as Operation;
    if (operationName === ACT) sent.push(route.request().postData() ?? '');
    if (isOld && operationName === ACT) {
      const error = { message: 'Prove again who you are.', extensions: { code: 'FRESH_SIGN_IN_REQUIRED' } };
      return route.fulfill({ json: { data: null, errors: [error] } });
    }
    if (isOld && operationName === 'ProofOffer') {
      const answer = await route.fetch();
      const body = (await answer.json()) as { data: { proofOffer: object } };
      const proofOffer = { ...body.data.proofOffer, lack: 'TOO_OLD' };
      return route.fulfill({ response: answer, json: { data: { proofOffer } } });
    }
    return route.continue();
  });
  return { sent, renew: () => (isOld = false) };
}

async function openForm(page: Page, signIn: (who: string, path: string) => Promise<void>): Promise<void> {
  await signIn(people.certifyingOfficer, '/rh/acces');
  await page.locator(MATRICULE_LINK).first().click();
  await expectSettled(page);
  await page.getByRole('radio', { name: /^Agent connu de moi/ }).check();
}

test('whoever proved long ago proves it again above the form, and the act is sent again', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await openForm(page, signIn);
  const { sent, renew } = await growOld(page);
  await page.getByRole('button', { name: 'Faire le code' }).click();
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' });
  await expect(dialog).toContainText('plus de quinze minutes');
  await expectAccessible();
  const before = (await page.context().cookies()).find(({ name }) => name === '__Host-jalon')?.value;

  const [proof] = await Promise.all([
    page.waitForEvent('popup'),
    dialog.getByRole('link', { name: /^Confirmer avec Connexion de démonstration/ }).click(),
  ]);
  await expect(dialog.getByRole('status')).toContainText('Une autre fenêtre s’est ouverte');
  renew();
  await proof
    .getByRole('button', { name: /Hélène Prigent/ })
    .first()
    .click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Le code est fait')).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toBe(sent[0]);
  const after = (await page.context().cookies()).find(({ name }) => name === '__Host-jalon')?.value;
  expect(after).not.toBe(before);
});

test('whoever cancels finds the form as it was', async ({ page, signIn, complaints }) => {
  await openForm(page, signIn);
  const { sent } = await growOld(page);
  await page.getByRole('button', { name: 'Faire le code' }).click();
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' });
  await dialog.getByRole('button', { name: 'Annuler et revenir au formulaire' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(page.getByText('Le code est fait')).toHaveCount(0);
  expect(sent).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('somebody else’s proof changes nothing', async ({ page, signIn }) => {
  await openForm(page, signIn);
  await growOld(page);
  await page.getByRole('button', { name: 'Faire le code' }).click();
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' });
  const [proof] = await Promise.all([
    page.waitForEvent('popup'),
    dialog.getByRole('link', { name: /^Confirmer avec/ }).click(),
  ]);
  await proof
    .getByRole('button', { name: /Camille Le Goff/ })
    .first()
    .click();
  await expect(proof.getByRole('heading', { level: 1 })).toHaveText(
    'Cette identité est celle d’une autre personne',
  );
  await proof.close();
  await expect(dialog).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Hélène Prigent');
});
