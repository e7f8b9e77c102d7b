import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answerAsExpert } from '../support/item-bank';
import { expect, expectSettled, people, test } from '../support/test';

/** Nobody else's test is about them: what the journey writes stays in the demonstration. */
const cast = {
  agent: { subject: 'goulven.jaouen', name: 'Goulven Jaouen', post: 'Instructeur des aides à la mobilité' },
  manager: 'tudi.kergoat',
  officer: people.certifyingOfficer,
} as const;

const EXPECTED = { 'Gérer des données': '3', Interagir: '3', 'Sécuriser l’environnement numérique': '4' };

/** More than any assessment asks. */
const ENOUGH = 60;

/** @returns how many questions were asked, once the assessment has given way to another page. */
async function answerToTheEnd(page: Page): Promise<number> {
  for (let position = 1; position <= ENOUGH; position++) {
    await expect(page.getByText(new RegExp(`^Question ${position}, `))).toBeVisible();
    await answerAsExpert(page);
    const next = page.getByText(new RegExp(`^Question ${position + 1}, `));
    const isOver = () => !page.url().includes('/evaluation/');
    await expect.poll(async () => isOver() || (await next.isVisible()), { timeout: 20_000 }).toBe(true);
    if (isOver()) return position;
  }
  throw new Error('The assessment never ends.');
}

test('from a first question to a certificate that anyone verifies', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(600_000);
  page.setDefaultTimeout(20_000);

  await test.step('the manager says what the post expects, and invites', async () => {
    await signIn(cast.manager, '/mon-equipe/attendus');
    await page.getByRole('link', { name: cast.agent.post }).first().click();
    for (const [competence, level] of Object.entries(EXPECTED)) {
      await page.getByLabel(competence, { exact: true }).selectOption(level);
    }
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText(/Niveaux attendus enregistrés/)).toBeVisible();
  });

  await test.step('the agent takes the whole profile, a practical task first, and reads the result', async () => {
    await signIn(cast.agent.subject, '/mes-competences');
    await page.getByRole('radio', { name: /Tout mon profil/ }).check();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.getByText('Question 1, encore')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que faites-vous de ces messages ?');
    const asked = await answerToTheEnd(page);
    expect(asked).toBeGreaterThanOrEqual(24);
    await expect(page).toHaveURL(/\/mes-competences\/resultat\//);
    await expectSettled(page);
    await expect(page.locator('jalon-next-action')).toHaveCount(1);
    await expectAccessible();
  });

  await test.step('nobody else sees anything, until the agent shares', async () => {
    await signIn(cast.manager, '/mon-equipe/carte');
    const line = page.locator('[role=grid] tbody tr').filter({ hasText: cast.agent.name });
    await expect(line.getByText('n. c.').first()).toBeVisible();
    await signIn(cast.agent.subject, '/mes-competences/partage');
    await page.getByRole('button', { name: /^Partager ces 3 niveaux/ }).click();
    await expect(page.getByText(/C’est partagé/)).toBeVisible();
    await signIn(cast.manager, '/mon-equipe/carte');
    await expect(line.getByText('n. c.')).toHaveCount(0);
    await expect(line.getByRole('button', { name: /^Niveau/ })).toHaveCount(3);
  });

  await test.step('the agent applies for a certification and sits it', async () => {
    await signIn(cast.agent.subject, '/mes-certificats/demande');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Demander et commencer l’épreuve' }).click();
    const asked = await answerToTheEnd(page);
    expect(asked).toBe(32);
  });

  await test.step('a named officer reads the record, decides, and issues', async () => {
    await signIn(cast.officer, '/rh/certifications');
    await page
      .locator('main table')
      .getByRole('link', { name: /Jaouen/ })
      .click();
    await expectSettled(page);
    await expect(page.getByText(/La règle publiée propose de/)).toBeVisible();
    await page.getByRole('radio', { name: /^\s*Délivrer le certificat/ }).check();
    await page.getByRole('button', { name: 'Relire avant de décider' }).click();
    await page.getByRole('button', { name: 'Décider de délivrer' }).click();
    await expect(page.getByText('Votre décision est enregistrée.')).toBeVisible();
    await page.getByRole('button', { name: 'Délivrer le certificat' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Délivrer', exact: true }).click();
    await expect(page.getByText('Le certificat est délivré, signé et classé')).toBeVisible();
  });

  let code = '';
  let pdf = '';
  await test.step('the agent finds the certificate, its PDF, and the piece of the file', async () => {
    await signIn(cast.agent.subject, '/mes-certificats');
    await page
      .getByRole('link', { name: /Compétences numériques/ })
      .first()
      .click();
    await expectSettled(page);
    code = (
      await page
        .getByText(/^[2-9A-Z]{2}(-[2-9A-Z]{4}){3}$/)
        .first()
        .innerText()
    ).trim();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger le PDF' }).click();
    pdf = await (await download).path();
    await page.getByRole('link', { name: 'Voir la pièce dans mon dossier' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/certificat/i);
    await expectSettled(page);
  });

  await test.step('anyone verifies it, by its code and by its file, without an account', async () => {
    await page.context().clearCookies();
    await page.goto('/verifier');
    await page.getByLabel('Code du certificat').fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await expect(page.getByRole('heading', { name: 'Ce certificat est valide' })).toBeVisible();
    await expectAccessible();
    await page.goto('/verifier');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'certificat.pdf', mimeType: 'application/pdf', buffer: readFileSync(pdf) });
    await expect(page.getByRole('heading', { name: 'Ce certificat est valide' })).toBeVisible();
  });
});
