import { chooseEmployer } from '../support/employer';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

const list = '/rh/habilitations';
const LABEL = 'Gestionnaire formation';

test('a right is granted, told to its holder, then ended, and is gone', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  await signIn(people.certifyingOfficer, list);
  await expectAccessible();
  await page.getByRole('link', { name: 'Accorder une habilitation' }).click();
  await expectSettled(page);
  await page.getByLabel('À qui').fill('ben amor');
  await page.getByRole('button', { name: /Ben Amor/ }).click();
  await page.getByLabel('Partir d’un modèle').selectOption({ label: LABEL });
  await page.getByRole('radio', { name: 'Tous les agents' }).check();
  await expectAccessible();
  await page.getByRole('button', { name: 'Relire avant d’accorder' }).click();
  const summary = page.getByRole('dialog');
  await expect(summary).toContainText('Consulter les pièces');
  await expect(summary).toContainText('CGFP, art. R137-12');
  await expectAccessible();
  await summary.getByRole('button', { name: 'Accorder' }).click();
  await expect(page).toHaveURL(list);

  await signIn(people.hrOfficer, '/mes-notifications');
  await page
    .getByRole('link', { name: /Une habilitation vous est accordée/ })
    .first()
    .click();
  await expect(page).toHaveURL('/mes-habilitations');
  await expectSettled(page);
  await expect(page.getByRole('heading', { name: LABEL }).first()).toBeVisible();
  await expectAccessible();

  await signIn(people.certifyingOfficer, `${list}?titulaire=ben+amor`);
  await page.getByRole('link', { name: LABEL }).first().click();
  await expectSettled(page);
  await expectAccessible();
  await page.getByLabel('Pourquoi elle prend fin').fill('Essai terminé.');
  await page.getByRole('button', { name: 'Mettre fin à l’habilitation' }).click();
  await page.getByRole('button', { name: 'Y mettre fin' }).click();
  await expect(page.getByText('Raison : Essai terminé.')).toBeVisible();
  await page.goto(`${list}?titulaire=ben+amor`);
  await expectSettled(page);
  await expect(page.getByRole('link', { name: LABEL })).toHaveCount(0);
  await signIn(people.hrOfficer, '/mes-habilitations');
  await expect(page.getByText('Essai terminé.')).toBeVisible();
});

test('a sensitive document is given alone, for a reason', async ({ page, signIn }) => {
  await signIn(people.certifyingOfficer, `${list}/nouvelle`);
  await page.getByLabel('À qui').fill('ben amor');
  await page.getByRole('button', { name: /Ben Amor/ }).click();
  await page.getByLabel('Partir d’un modèle').selectOption({ label: LABEL });
  await page.getByRole('radio', { name: 'Tous les agents' }).check();
  await page.getByText(/^Pièces sensibles, discipline/).click();
  await page.getByLabel(/Arrêté de sanction/).check();
  await page.getByRole('button', { name: 'Relire avant d’accorder' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Pourquoi cette personne a besoin de ces pièces sensibles').fill('Instruction.');
  await page.getByRole('button', { name: 'Relire avant d’accorder' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Accorder' }).click();
  await expect(page.getByRole('alert')).toContainText('Les pièces sensibles se donnent seules');
});

test('a review waits; a need is confirmed, and the report is taken away', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn(people.certifyingOfficer, `${list}/revues`);
  await expectAccessible();
  await page.getByRole('link', { name: /Revue annuelle des habilitations/ }).click();
  await expectSettled(page);
  await expectAccessible();
  const before = await page.getByRole('button', { name: /^Confirmer le besoin/ }).count();
  await page
    .getByRole('button', { name: /^Confirmer le besoin/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Confirmer le besoin/ })).toHaveCount(before - 1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /CSV/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('revue.csv');
});

test('the agent reads who sees their file, and asks why about one person', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn(people.agent);
  await chooseEmployer(page, 'Région Armorique');
  await page.goto('/mon-dossier/qui-peut-voir');
  await expect(page.getByRole('heading', { name: /Nadia Ben Amor/ }).first()).toBeVisible();
  await expect(page.getByText(/Maëlle Riou, responsable hiérarchique direct/)).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Qui verrait').fill('riou');
  await page.getByRole('button', { name: /Riou/ }).first().click();
  await page.getByLabel('Pièce de mon dossier, ou type de pièce').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Demander pourquoi' }).click();
  await expect(page.getByText(/ne peut pas voir/)).toBeVisible();
  await expectAccessible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});

test('the officer asks why, in English', async ({ page, signIn, expectAccessible }) => {
  await signIn(people.dataProtectionOfficer, `${list}/pourquoi`);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /langue et thème/ })
    .click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Why can this person see this document?' })).toBeVisible();
  await page.getByLabel('Who would see').fill('ben amor');
  await page.getByRole('button', { name: /Ben Amor/ }).click();
  await page.getByLabel('Whose file').fill('le goff');
  await page
    .getByRole('button', { name: /Camille Le Goff/ })
    .first()
    .click();
  await page.getByLabel('Type of document').selectOption('04.1-08');
  await page.getByRole('button', { name: 'Ask why' }).click();
  await expect(page.getByRole('main').getByText('Yes', { exact: true })).toBeVisible();
  await expect(page.getByText(/The rule: Gestion des carrières/)).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Type of document').selectOption('16-03');
  await page.getByRole('button', { name: 'Ask why' }).click();
  await expect(page.getByText(/does not name it/).first()).toBeVisible();
  await expectAccessible();
});
