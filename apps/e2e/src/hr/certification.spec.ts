import type { Page } from '@playwright/test';
import { expect, expectSettled, people, test } from '../support/test';

/** The people of the demonstration's certifications. */
const cast = {
  officer: people.certifyingOfficer,
  otherOfficer: 'ronan.lebihan',
  /** Waits for a decision. */
  applicant: 'Ibrahima',
  certified: 'gwenaelle.daubigne',
  /** Was refused, two months ago at most. */
  refused: 'erwann.lemeur',
} as const;

/** Opens the page of one line of a list. */
async function openLine(page: Page, name: RegExp): Promise<void> {
  await page.locator('main table').getByRole('link', { name }).first().click();
  await expectSettled(page);
}

test.describe('a certifying officer', () => {
  test('reads the decision record in words, and reads their decision again before it has any effect', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(cast.officer, '/rh/certifications');
    await openLine(page, new RegExp(cast.applicant));
    await expect(page.getByText(/La règle publiée propose de/)).toBeVisible();
    await expect(page.getByText(/votre décision portera votre nom, Hélène Prigent/)).toBeVisible();
    await page.getByText('Les 32 réponses, une à une').click();
    await expect(page.getByRole('table', { name: /Chaque réponse/ }).locator('tbody tr')).toHaveCount(32);
    await expectAccessible();

    await page.getByRole('button', { name: 'Relire avant de décider' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText('Choisissez votre décision.');
    await page.getByLabel('Ne pas délivrer le certificat').check();
    await page.getByRole('button', { name: 'Relire avant de décider' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(4);
    await page.getByLabel('Vos raisons, lues par l’agent').fill('Pas encore.');
    await page.getByLabel('Intitulé de la formation').fill('Protéger ses accès');
    await page.getByLabel('Personne qui s’en occupe').fill('Solenn Poulmarc’h');
    await page.getByLabel('Au plus tard le').fill('2099-01-31');
    await page.getByRole('button', { name: 'Relire avant de décider' }).click();
    await expect(page.getByText(/Hélène Prigent décide de ne pas délivrer/)).toBeFocused();
    await expectAccessible();
    await page.getByRole('button', { name: /^Modifier.*Vos raisons/ }).click();
    await expect(page.getByLabel('Vos raisons, lues par l’agent')).toBeFocused();
    await expect(page.getByLabel('Vos raisons, lues par l’agent')).toHaveValue('Pas encore.');
    await page.reload();
    await expectSettled(page);
    await expect(page.getByText('À décider').first()).toBeVisible();
  });

  test('sees a refusal contested; somebody else answers and issues; anyone verifies; revoked is seen at once', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    // Three people, six pages, each looked at by axe.
    test.setTimeout(180_000);
    await signIn(cast.refused, '/mes-certificats');
    await expect(
      page.getByRole('heading', { name: 'Suivre la formation qui vous est proposée' }),
    ).toBeVisible();
    await expect(page.getByText(/Rien n’en est classé dans votre dossier/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Contester la décision' }).click();
    await expectSettled(page);
    await page.getByRole('button', { name: 'Envoyer mon recours' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(/Écrivez quelques mots/);
    await page.getByLabel('Pourquoi contestez-vous cette décision').fill('Le réseau a été coupé deux fois.');
    await page.getByRole('button', { name: 'Envoyer mon recours' }).click();
    await expect(page.getByRole('heading', { name: 'Votre recours est enregistré' })).toBeVisible();
    await expectAccessible();

    await signIn(cast.officer, '/rh/certifications?etat=refusees');
    await expect(page.getByText('Recours à examiner').first()).toBeVisible();
    await openLine(page, /Le Meur/);
    await expect(page.getByText('Un recours est à examiner par une autre personne')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Répondre au recours' })).toHaveCount(0);

    await signIn(cast.otherOfficer, '/rh/certifications?etat=refusees');
    await openLine(page, /Le Meur/);
    await page.getByLabel('Accepter le recours').check();
    await page.getByLabel('Vos raisons, lues par l’agent').fill('Les coupures sont au journal.');
    await page.getByRole('button', { name: 'Répondre au recours' }).click();
    await expect(page.getByText('Votre réponse au recours est enregistrée.')).toBeVisible();

    await page.goto('/rh/certifications?etat=a-delivrer');
    await expectSettled(page);
    await page.getByLabel(/Choisir.*Erwann/).check();
    await page.getByRole('button', { name: 'Délivrer un certificat' }).click();
    await expectAccessible();
    await page.getByRole('dialog').getByRole('button', { name: 'Délivrer', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Un certificat délivré' })).toBeVisible();
    await page.locator('jalon-issue-results').getByRole('link').click();
    await page.waitForURL(/\/rh\/certificats\//);
    await expectSettled(page);
    const certificate = page.url();
    await page.getByRole('link', { name: 'Vérifier comme un tiers' }).click();
    await expect(page.getByRole('heading', { name: 'Ce certificat est valide' })).toBeVisible();
    const verification = page.url();

    await page.goto(certificate);
    await expectSettled(page);
    await page.getByText('Révoquer ce certificat').click();
    await page.getByRole('button', { name: 'Révoquer', exact: true }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
    await page.getByLabel('À la demande de l’agent').check();
    await page.getByLabel('Votre explication, lue par le titulaire').fill('Demandée par écrit.');
    await page.getByRole('button', { name: 'Révoquer', exact: true }).click();
    await expectAccessible();
    await page.getByRole('button', { name: 'Révoquer définitivement' }).click();
    await expect(page.getByText('La page de vérification le dit déjà')).toBeVisible();
    await page.goto(verification);
    await expect(page.getByRole('heading', { name: 'Ce certificat a été révoqué' })).toBeVisible();
  });

  test('finds a certificate by name, and goes from the old one to the new', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(cast.officer, '/rh/certificats');
    await page.getByRole('searchbox', { name: 'Chercher un certificat' }).fill('le gall');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 certificats trouvés')).toBeVisible();
    await expect(page.getByText(/^remplacé par le n°/)).toBeVisible();
    await expectAccessible();
    await page.locator('main tbody tr', { hasText: 'Remplacé' }).getByRole('link').click();
    await expectSettled(page);
    await page.getByRole('link', { name: 'Le retrouver dans la liste' }).click();
    await expect(page.getByText('Un certificat trouvé')).toBeVisible();
  });

  test('cannot be played without the habilitation', async ({ page, signIn }) => {
    await signIn(people.hrOfficer, '/rh/certifications');
    await expect(page.getByText('Cette page demande une habilitation')).toBeVisible();
    await expect(page.locator('main table')).toHaveCount(0);
  });
});

test.describe('an agent', () => {
  test('shows their certificate: words, PDF, credential, piece of the file, page anyone may open', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(cast.certified, '/mes-certificats');
    await page
      .getByRole('link', { name: /Compétences numériques/ })
      .first()
      .click();
    await expectSettled(page);
    await expect(page.getByText(/niveau \d sur 8/).first()).toBeVisible();
    await expect(page.getByText('Épreuve passée sans surveillance.')).toBeVisible();
    await expectAccessible();
    for (const [name, suffix] of [
      ['Télécharger le PDF', /\.pdf$/],
      ['Télécharger l’attestation numérique', /\.json$/],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name }).click();
      expect((await download).suggestedFilename()).toMatch(suffix);
    }
    await page.getByRole('link', { name: 'Voir la pièce dans mon dossier' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/certificat/i);
  });

  test('reads everything before applying, and must confirm', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.agent, '/mes-certificats');
    await page.getByRole('link', { name: 'Lire avant de demander' }).click();
    await expectSettled(page);
    await expect(page.getByText(/passée sans surveillance/)).toBeVisible();
    await page.getByRole('button', { name: 'Demander et commencer l’épreuve' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(/Cochez la case/);
    await expectAccessible();
  });
});
