import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

const pages: readonly (readonly [who: string | null, path: string])[] = [
  [null, '/'],
  [null, '/connexion'],
  [null, '/connexion/erreur?code=IDENTITE_NON_RATTACHEE'],
  [null, '/connexion?deconnexion=1&partage=1'],
  [null, '/connexion/confirmee'],
  [null, '/connexion/erreur?code=DEPART'],
  [null, '/connexion/code'],
  [null, '/connexion/mot-de-passe'],
  [null, '/aide'],
  [null, '/acces-refuse'],
  [null, '/indisponible'],
  [null, '/session-terminee'],
  [null, '/algorithmes'],
  [null, '/accessibilite'],
  [null, '/mentions-legales'],
  [null, '/engagements'],
  [null, '/nulle-part'],
  [null, '/verifier'],
  [null, '/invitation/un-lien-que-personne-n-a-fait'],
  [people.agent, '/partie-fermee?partie=TEAM_MAP'],
  [people.agent, '/mon-espace'],
  [people.agent, '/mon-dossier'],
  [people.agent, '/mon-dossier/consultations'],
  [people.agent, '/mes-sessions'],
  [people.agent, '/mon-acces'],
  [people.agent, '/mes-travaux'],
  [people.agent, '/mes-notifications'],
  [people.agent, '/mes-notifications/reglages'],
  [people.agent, '/mes-competences'],
  [people.agent, '/mes-competences/partage'],
  [people.agent, '/mes-certificats'],
  [people.agent, '/mes-certificats/demande'],
  [people.agent, '/mes-demandes'],
  [people.agent, '/mes-droits'],
  [people.agent, '/mes-droits/demande'],
  [people.agent, '/mes-droits/donnees'],
  [people.agent, '/decisions'],
  [people.representative, '/representants'],
  [people.certifyingOfficer, '/rh/decisions'],
  [people.certifyingOfficer, '/rh/decisions/nouvelle'],
  [people.manager, '/mon-equipe'],
  [people.manager, '/mon-equipe/carte'],
  [people.manager, '/mon-equipe/attendus'],
  [people.hrOfficer, '/rh/agents'],
  [people.certifyingOfficer, '/rh/a-faire'],
  [people.certifyingOfficer, '/rh/a-faire/avis'],
  [people.certifyingOfficer, '/rh/reponses-types'],
  [people.certifyingOfficer, '/rh/certifications'],
  [people.certifyingOfficer, '/rh/certificats'],
  [people.agent, '/mon-dossier/qui-peut-voir'],
  [people.hrOfficer, '/mes-habilitations'],
  [people.hrOfficer, '/mes-delegations'],
  [people.hrOfficer, '/mes-delegations/nouvelle'],
  [people.certifyingOfficer, '/rh/delegations'],
  [people.certifyingOfficer, '/rh/delegations/interim'],
  [people.certifyingOfficer, '/rh/roles-exterieurs'],
  [people.certifyingOfficer, '/rh/roles-exterieurs/nouveau'],
  [people.certifyingOfficer, '/rh/habilitations'],
  [people.certifyingOfficer, '/rh/habilitations/nouvelle'],
  [people.certifyingOfficer, '/rh/habilitations/revues'],
  [people.dataProtectionOfficer, '/rh/habilitations/pourquoi'],
  [people.certifyingOfficer, '/rh/acces-de-secours'],
  [people.certifyingOfficer, '/rh/acces/identites'],
  [people.certifyingOfficer, '/rh/acces/departs'],
  [people.certifyingOfficer, '/rh/acces'],
  [people.certifyingOfficer, '/rh/courriers'],
  [people.certifyingOfficer, '/rh/courriers/echecs'],
  [people.certifyingOfficer, '/rh/imports'],
  [people.certifyingOfficer, '/rh/imports/nouveau'],
  [people.certifyingOfficer, '/rh/imports/automatiques'],
  [people.certifyingOfficer, '/rh/agents/nouveau'],
  [people.certifyingOfficer, '/rh/organisation'],
  [people.certifyingOfficer, '/rh/mise-en-place'],
  [people.certifyingOfficer, '/rh/mise-en-place/contacts'],
  [people.certifyingOfficer, '/rh/mise-en-place/personnes'],
  [people.certifyingOfficer, '/rh/reorganisations'],
  [people.certifyingOfficer, '/rh/reorganisations/nouvelle'],
  [people.integrationsOfficer, '/rh/integrations/webhooks'],
  [people.operator, '/plateforme'],
  [people.operator, '/plateforme/etat'],
  [people.operator, '/plateforme/employeurs/nouveau'],
  [people.dataProtectionOfficer, '/rh/protection-des-donnees'],
  [people.dataProtectionOfficer, '/rh/protection-des-donnees/demandes'],
  [people.dataProtectionOfficer, '/rh/protection-des-donnees/registre'],
  [people.dataProtectionOfficer, '/rh/protection-des-donnees/registre/personnel-file'],
  [people.dataProtectionOfficer, '/rh/protection-des-donnees/durees'],
  [people.dataProtectionOfficer, '/rh/protection-des-donnees/journal'],
  [people.dataProtectionOfficer, '/rh/protection-des-donnees/habilitations'],
];

const widths = [320, 360, 1280, 1920];

async function open(
  page: Page,
  signIn: (who: string, path: string) => Promise<void>,
  who: string | null,
  path: string,
) {
  if (who) await signIn(who, path);
  else await page.goto(path);
  await expectSettled(page);
}

for (const [who, path] of pages) {
  test(`${path} is accessible, light and dark, in both languages, from 360 to 1920 px`, async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    // Five looks, each of which may be taken again while a theme is being switched.
    test.setTimeout(150_000);
    await open(page, signIn, who, path);
    await expect(page).toHaveTitle(/Jalon/);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible();
      }
    }
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.reload();
    await expectSettled(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessible();
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
  });
}

test('reads at 400 % zoom, as on a 320 px screen', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(people.agent, '/mon-dossier');
  await expectNoSidewaysScroll(page);
});

test('is walked through by keyboard alone', async ({ page, signIn }) => {
  await signIn(people.agent);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(/contenu/i);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toBeVisible();
});
