import { ActivatedRoute } from '@angular/router';
import { renderPage } from '@jalon/shared/portal/testing';
import { of } from 'rxjs';
import { RegisterPage } from './register-page';

const sheet = (code: string, name: string) => ({
  __typename: 'Algorithm',
  code,
  name,
  version: '1',
  since: '2026-01-15',
  whenUsed: 'À l’ouverture de la page',
  peopleConcerned: 'Les agents',
  scope: 'PUBLIC',
  foundsIndividualDecision: false,
  decisionsPerYear: null,
  administration: 'L’employeur',
  contact: 'Mathurin Le Dantec',
  context: 'Le dossier',
  purpose: 'Montrer d’abord ce qui est nouveau.',
  kind: 'RULES',
  automationLevel: 'AUTOMATIC',
  dataUsed: ['les pièces', 'les consultations'],
  dataSources: 'Le dossier',
  dataCollection: 'Aucune',
  operations: ['comparer', 'choisir'],
  parameters: ['trois ans'],
  legalBasis: 'CGFP L137-4',
  justification: 'Lire ce qui change',
  effects: 'Aucun droit',
  humanInvolved: 'La personne choisit',
  sourcePath: 'libs/next-action.rules.ts',
  contestation: 'Écrire au contact',
});

const show = (sheets: readonly object[], fragment: string | null = null) =>
  renderPage(RegisterPage, {
    answers: { RegisterPage: { algorithms: sheets } },
    providers: [{ provide: ActivatedRoute, useValue: { fragment: of(fragment) } }],
  });

describe('RegisterPage', () => {
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });

  it('says that nothing ranks people, then what each rule does', async () => {
    const { text } = await show([sheet('next', 'La prochaine action')]);
    expect(text()).toContain('Aucun ne classe les personnes, aucun ne décide à la place d’un humain.');
    expect(text()).toContain('Montrer d’abord ce qui est nouveau.');
    expect(text()).toContain('Ne fonde aucune décision');
  });

  it('tells each sheet by the same six headings, folded', async () => {
    const { element } = await show([sheet('next', 'La prochaine action')]);
    const details = element.querySelector('details');
    expect(details?.open).toBe(false);
    expect([...(details?.querySelectorAll('h3') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '1. Signaler',
      '2. Décrire',
      '3. Justifier',
      '4. Expliquer les effets',
      '5. Donner le code',
      '6. Permettre la contestation',
    ]);
    expect(details?.textContent).toContain('1, depuis le 15\u00a0janvier\u00a02026');
  });

  it('opens the sheet its address names, and no other', async () => {
    const { element } = await show(
      [sheet('next', 'La prochaine action'), sheet('unread', 'Non lue')],
      'unread',
    );
    expect([...element.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true]);
    expect(document.activeElement?.id).toBe('unread');
  });

  it('gives the register to reuse', async () => {
    const { find } = await show([]);
    expect(find('Registre en JSON').getAttribute('href')).toBe('/algorithmes.json');
    expect(find('Registre en CSV (tableur)').getAttribute('href')).toBe('/algorithmes.csv');
  });

  it('says what an empty register means', async () => {
    const { text } = await show([]);
    expect(text()).toContain('Aucun traitement n’est enregistré');
  });
});
