import { randomInt } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Hand } from '../support/effort';
import { firstAccess, openEmployer } from '../support/new-employer';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

const SIZE = 80;
const units = ['Mairie', 'Écoles', 'Services techniques', 'Médiathèque', 'Crèche'];
const posts = ['Agent administratif', 'ATSEM', 'Jardinier', 'Bibliothécaire', 'Auxiliaire de puériculture'];

/** What a town copies from its spreadsheet: eighty lines with their titles, one of which has a fault. */
function spreadsheet(): string {
  const titles = [
    'Matricule',
    'Nom',
    'Prénom',
    'Date de naissance',
    'Statut',
    'Catégorie',
    'Date d’entrée',
    'Service',
    'Poste',
  ];
  const lines = Array.from({ length: SIZE }, (_, index) => {
    const letters = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
    const born = `${String((index % 28) + 1).padStart(2, '0')}/0${(index % 9) + 1}/19${60 + (index % 40)}`;
    const kind = index % units.length;
    const status = index === 7 ? 'chef' : index % 4 === 0 ? 'CDD' : 'Titulaire';
    return [
      `000${index + 1}`,
      `Kerveur ${letters}`,
      'Alix',
      born,
      status,
      'C',
      '01/09/2020',
      units[kind],
      posts[kind],
    ];
  });
  return [titles, ...lines].map((line) => line.join('\t')).join('\n');
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`),
  ).toEqual([]);
}

const step = (page: Page, title: RegExp) => page.getByRole('region', { name: title });

test.describe('an employer of eighty agents', () => {
  test.slow();

  test('is set up from nothing through the screens, and the gestures are counted', async ({
    page,
    signIn,
    browser,
  }) => {
    await signIn(people.operator, '/plateforme/employeurs/nouveau');
    const link = await openEmployer(page, `Kerlaz ${randomInt(10_000, 99_999)}`);
    const administrator = await firstAccess(browser, link);
    const hand = new Hand(administrator);
    const started = Date.now();

    // The home page leads there by itself.
    await expect(administrator.getByText('Prochaine étape : Les contacts.')).toBeVisible();
    await hand.click(administrator.getByRole('link', { name: 'Continuer la mise en place' }));
    await expectSettled(administrator);
    await expectAccessible(administrator);
    await hand.type(administrator.getByLabel('Combien d’agents avez-vous'), String(SIZE));
    await hand.click(administrator.getByRole('button', { name: 'Enregistrer ce nombre' }));
    await expect(administrator.getByText('C’est enregistré.')).toBeVisible();

    // Contacts: one person for every subject.
    await hand.click(administrator.getByRole('link', { name: 'Nommer les contacts' }));
    await hand.type(administrator.getByLabel('Nom', { exact: true }), 'Soazig Kerdraon');
    await hand.type(administrator.getByLabel('Fonction'), 'Secrétaire générale');
    await hand.type(administrator.getByLabel('Téléphone'), '02 98 00 00 00');
    await hand.type(administrator.getByLabel('Horaires'), '9 h – 12 h');
    await expectAccessible(administrator);
    await hand.click(administrator.getByRole('button', { name: 'Nommer cette personne' }));
    await expect(administrator.getByText('C’est enregistré.')).toBeVisible();
    await hand.click(administrator.getByRole('link', { name: 'Revenir à la mise en place' }));
    await expect(step(administrator, /Les contacts/)).toContainText('Fait');

    // The unit that holds the others.
    await hand.click(administrator.getByRole('link', { name: 'Dessiner l’organisation' }));
    await hand.click(administrator.getByRole('button', { name: 'Ajouter un service à la racine' }));
    await hand.type(administrator.getByLabel('Nom du nouveau service'), 'Commune');
    await hand.click(administrator.getByRole('button', { name: 'Créer', exact: true }));
    await expect(administrator.getByText('Commune est créé.')).toBeVisible();
    await administrator.goBack();

    // Eighty people from the clipboard; the line at fault is mended in its cell and stops nobody.
    await hand.click(administrator.getByRole('link', { name: 'Saisir ou coller les personnes' }));
    await hand.paste(administrator.getByLabel('Collez ici les lignes d’un tableur'), spreadsheet());
    await hand.click(administrator.getByRole('button', { name: `Enregistrer ${SIZE} personnes` }));
    await expect(administrator.getByText(`${SIZE - 1} personnes sont enregistrées.`)).toBeVisible({
      timeout: 60_000,
    });
    await expect(administrator.getByText('Écrivez titulaire, stagiaire')).toBeVisible();
    await expectAccessible(administrator);
    await hand.type(administrator.getByLabel('Statut, ligne 1'), 'CDI');
    await hand.click(administrator.getByRole('button', { name: 'Enregistrer une personne' }));
    await expect(administrator.getByText('Une personne est enregistrée.')).toBeVisible();
    await hand.click(administrator.getByRole('link', { name: 'Revenir à la mise en place' }));
    await expect(step(administrator, /Les personnes/)).toContainText(`${SIZE} en poste sur ${SIZE}`);
    await expect(step(administrator, /Les services/)).toContainText('Fait');

    // The progress tells the truth: nothing of the rest is ticked by itself.
    await expect(administrator.getByText('Étapes faites : 3 sur 7')).toBeVisible();
    await expect(step(administrator, /La décision publiée/)).toContainText('À faire');
    await administrator.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(administrator);
    await expectAccessible(administrator);

    const { clicks, keys, pastes } = hand.effort;
    const machine = Math.round((Date.now() - started) / 1000);
    test.info().annotations.push({
      type: 'effort',
      description: `Set-up of ${SIZE} agents: ${clicks} clicks, ${keys} keys, ${pastes} paste, about ${hand.minutes.toFixed(1)} minutes by hand (${machine} s here)`,
    });
    expect(clicks).toBeLessThanOrEqual(25);
    expect(keys).toBeLessThanOrEqual(150);
    await administrator.context().close();
  });

  test('pastes in English too, undoes what was pasted, and comes back to where it was', async ({
    page,
    signIn,
    browser,
  }) => {
    await signIn(people.operator, '/plateforme/employeurs/nouveau');
    const administrator = await firstAccess(
      browser,
      await openEmployer(page, `Trébeurden ${randomInt(10_000, 99_999)}`),
    );
    await administrator.goto('/rh/mise-en-place/personnes');
    await administrator
      .getByRole('banner')
      .getByRole('button', { name: /langue et thème/ })
      .click();
    await administrator.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(administrator.getByRole('heading', { name: 'Register several people' })).toBeVisible();
    const hand = new Hand(administrator);
    const line = ['00042', 'Le Goff', '', 'Camille', '', 'titulaire', '', '01/09/2020', 'Mairie', 'Agent'];
    await hand.paste(administrator.getByLabel('Paste the lines of a spreadsheet here'), line.join('\t'));
    await administrator.getByRole('button', { name: 'Check without saving' }).click();
    await expect(administrator.getByText('No error. Lines checked: 1.')).toBeVisible();
    await expect(administrator.getByText('Units created with the people: Mairie.')).toBeVisible();
    await administrator.getByRole('button', { name: 'Register one person' }).click();
    await expect(administrator.getByText('One person is registered.')).toBeVisible();
    await expectAccessible(administrator);
    await administrator.getByRole('button', { name: 'Undo this registration' }).click();
    await expect(administrator.getByText('Undone: these people are no longer registered.')).toBeVisible();
    await administrator.goto('/rh/agents?q=le%20goff');
    await expect(administrator.getByText('No agent found')).toBeVisible();
    await administrator.context().close();
  });
});
