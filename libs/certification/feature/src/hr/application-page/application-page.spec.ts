import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, giveDialogs, signedInAs } from '../../testing/person';
import { sampleAppeal, sampleApplication, sampleProposal, sampleRefusal } from '../../testing/samples';
import { showApplication as show } from '../../testing/show-application';
import { ApplicationPage } from './application-page';

beforeAll(giveDialogs);

const refused = (changes = {}) =>
  sampleApplication({ state: 'REFUSED', mayDecide: false, decision: sampleRefusal(changes) });

describe('ApplicationPage', () => {
  it('says what the rule proposes and why, each area in words, and that a person decides', async () => {
    const { text, element } = await show();
    expect(text()).toContain('La règle publiée propose de délivrer le certificat.');
    expect(text()).toContain('dans 4 domaines sur 5');
    expect(text()).toContain('Niveau 4\u00a0; 8 chances sur 10 d’être entre 3 et 5');
    expect(text()).toContain('4 chances sur 10');
    expect(text()).toContain('votre décision portera votre nom, Nadia Ben Amor');
    expect(text()).toContain('traitement algorithmique');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('shows each answer and what it changed, without question or key', async () => {
    const { text } = await show();
    expect(text()).toContain('4.1 Sécuriser l’environnement numérique');
    expect(text()).toContain('de 3,2 à 3,6');
    expect(text()).toContain('sans cette réponse → avec elle');
    expect(text()).toContain('Les questions et leurs solutions ne sont pas montrées');
  });

  it('shows no change that rounding makes nothing', async () => {
    const competence = { __typename: 'Competence', id: 'crcn-1.1', shortName: 'Rechercher' };
    const still = { __typename: 'LevelChange', competence, before: 3.21, after: 3.24 };
    const { steps } = sampleProposal();
    const proposal = sampleProposal({ steps: steps.map((step) => ({ ...step, changes: [still] })) });
    const { text } = await show({ application: sampleApplication({ proposal }) });
    expect(text()).not.toContain('de 3,2 à 3,2');
    expect(text()).toContain('Presque rien');
  });

  it('gives the appeal to another person than the one who decided', async () => {
    const { text, element } = await show({ application: refused({ appeal: sampleAppeal() }) });
    expect(text()).toContain('Un recours est à examiner par une autre personne');
    expect(element.querySelector('form')).toBeNull();
  });

  it('answers an appeal, with reasons', async () => {
    const { element, choose, send, act, text } = await show({
      application: refused({ appeal: sampleAppeal() }),
      after: refused({ appeal: sampleAppeal({ answer: 'Vous avez raison.', upheld: true }) }),
      officer: 'Sophie Delaunay',
    });
    await send();
    expect(element.querySelectorAll('[role=alert] a')).toHaveLength(2);
    expect(await accessibilityFaults(element)).toEqual([]);
    await choose('yes');
    fill(element, 'appeal-answer', 'Vous avez raison.');
    await send();
    expect(act).toHaveBeenCalledWith({
      applicationId: 'application-1',
      upheld: true,
      answer: 'Vous avez raison.',
    });
    expect(text()).toContain('Votre réponse au recours est enregistrée.');
  });

  it('says whose decision it is, to who may not take it', async () => {
    const { text, element } = await show({
      application: sampleApplication({ mayDecide: false, proposal: sampleProposal() }),
    });
    expect(text()).toContain('Personne ne décide de sa propre demande');
    expect(element.querySelector('form')).toBeNull();
  });

  it('tells an unknown application calmly, and what it takes to read one', async () => {
    expect((await show({ application: null })).text()).toContain('Cette demande n’existe pas');
  });

  it('says what it takes to read one', async () => {
    const { text } = await renderPage(ApplicationPage, {
      answers: { ApplicationPage: refuse('FORBIDDEN') },
      inputs: { applicationId: '1' },
      providers: [signedInAs('Nadia Ben Amor')],
    });
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
