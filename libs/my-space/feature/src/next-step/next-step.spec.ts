import { CurrentActor } from '@jalon/shared/portal';
import { renderPage } from '@jalon/shared/portal/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideMySpaceTexts } from '../my-space-texts';
import { NextStep } from './next-step';

@Component({ imports: [NextStep], providers: [provideMySpaceTexts()], template: `<jalon-next-step />` })
class Host {}

const nothing = {
  myNextAction: null,
  myAssessments: [],
  myInvitations: [],
  myCertification: { __typename: 'MyCertification', application: null },
};
const action = (code: string, changes: object = {}) => ({
  ...nothing,
  myNextAction: {
    __typename: 'NextAction',
    code,
    pieceId: null,
    pieceNumber: null,
    pieceTitle: null,
    reason: 'Parce que la loi vous en donne le droit.',
    ...changes,
  },
});
/** To somebody whose employer has opened everything, or what is told. */
function show(answer: object | ((variables: Record<string, unknown>) => object), opened = true) {
  const useValue = { has: () => false, mayOneOf: () => false, hasOpened: () => opened };
  return renderPage(Host, {
    answers: { NextStep: answer },
    providers: [{ provide: CurrentActor, useValue }],
  });
}

describe('NextStep', () => {
  it('proposes one thing, names it, and says why when asked', async () => {
    const { element, find, text } = await show(
      action('READ_PIECE', { pieceId: 'p43', pieceNumber: 43, pieceTitle: 'Arrêté d’avancement' }),
    );
    expect(element.querySelectorAll('jalon-next-action')).toHaveLength(1);
    expect(text()).toContain('À faire maintenant');
    expect(text()).toContain('N°\u00a043, Arrêté d’avancement');
    expect(find('Lire la pièce').getAttribute('href')).toBe('/mon-dossier/pieces/p43');
    const details = element.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('Pourquoi je vois ceci');
    expect(details?.textContent).toContain('Parce que la loi vous en donne le droit.');
  });

  it.each([
    ['CHECK_ACCESSES', 'Voir les consultations', '/qui-a-ouvert-mon-dossier'],
    ['OPEN_FILE', 'Ouvrir mon dossier', '/mon-dossier'],
  ])('leads %s to "%s"', async (code, name, path) => {
    const { find } = await show(action(code));
    expect(find(name).getAttribute('href')).toBe(path);
  });

  it('does not call urgent what is not', async () => {
    const { text } = await show(action('OPEN_FILE'));
    expect(text()).toContain('Rien d’urgent');
    expect(text()).not.toContain('À faire maintenant');
  });

  it.each([
    [0, 'Vous n’avez encore répondu à aucune question. Il en reste 8 au plus.'],
    [1, 'Vous avez répondu à une question, il en reste 8 au plus. Tout est enregistré.'],
    [5, 'Vous avez répondu à 5 questions, il en reste 8 au plus. Tout est enregistré.'],
  ])('says of %i answers what is kept', async (answered, sentence) => {
    const open = { __typename: 'Assessment', id: 'a1', state: 'PAUSED', answered, remainingAtMost: 8 };
    for (const kind of ['PRACTICE', 'CERTIFICATION']) {
      const { text } = await show({ ...nothing, myAssessments: [{ ...open, kind }] });
      expect(text()).toContain(sentence);
      TestBed.resetTestingModule();
    }
  });

  it('leads to an assessment that goes on at once', async () => {
    const open = { __typename: 'Assessment', id: 'a1', state: 'PAUSED', answered: 5, remainingAtMost: 8 };
    const { find } = await show({ ...nothing, myAssessments: [{ ...open, kind: 'PRACTICE' }] });
    const link = find('Reprendre là où j’en étais');
    expect(link.getAttribute('href')).toBe('/mes-competences/evaluation/a1?reprendre=1');
  });

  it('leads a new arrival, who has no file yet, to someone', async () => {
    const { find, text } = await show(nothing);
    expect(text()).toContain('Aucun dossier à votre nom');
    expect(text()).toContain('habituel dans les premiers jours');
    expect(find('Voir à qui parler').getAttribute('href')).toBe('/aide');
  });

  it('asks nothing of what the employer has closed', async () => {
    const asked: object[] = [];
    await show((variables) => {
      asked.push(variables);
      return { myNextAction: null };
    }, false);
    expect(asked).toMatchObject([{ assesses: false, certificates: false, certifies: false }]);
  });

  it('offers to try again after a failure', async () => {
    const page = await show(() => {
      throw new Error('out of reach');
    });
    expect(page.find('Réessayer')).toBeDefined();
  });
});
