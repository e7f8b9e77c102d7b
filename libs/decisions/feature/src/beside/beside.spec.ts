import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { gate, openGate } from '../testing/samples';
import { DecisionMissing } from './decision-missing';
import { DecisionSummary } from './decision-summary';

const summary = (answer: object, purpose = 'NOMINATIVE_MAP') =>
  renderPage(DecisionSummary, {
    answers: { DecisionGate: { decisionGate: answer } },
    inputs: { purpose },
  });
const missing = (answer: object) =>
  renderPage(DecisionMissing, {
    answers: { DecisionGate: { decisionGate: answer } },
    inputs: { purpose: 'NOMINATIVE_MAP' },
  });

describe('DecisionSummary', () => {
  it('says in four lines what the employer decided, and leads to the whole', async () => {
    const { text, element, find } = await summary(openGate('NOMINATIVE_MAP'));
    expect(text()).toContain('C’est volontaire');
    expect(text()).toContain('les seuls niveaux que vous communiquez');
    expect(text()).not.toContain('certificats');
    expect(text()).toContain('jusqu’au 31\u00a0mai\u00a02029');
    expect(find('Lire la décision').getAttribute('href')).toBe('/decisions/d1');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('does not call voluntary what the decision asks of everyone', async () => {
    const { text } = await summary(openGate('ASSESSMENT_CAMPAIGN'), 'ASSESSMENT_CAMPAIGN');
    expect(text()).toContain('demandé à chaque agent');
    expect(text()).not.toContain('volontaire');
  });

  it('says nothing while nothing is decided', async () => {
    expect((await summary(gate())).text()).toBe('');
  });
});

describe('DecisionMissing', () => {
  it('says what is missing, who publishes it, and whom to ask', async () => {
    const { text, element, find } = await missing(gate());
    expect(text()).toContain('La carte n’est pas ouverte');
    expect(text()).toContain('n’a pas encore publié la décision');
    expect(text()).toContain('Soizic Kerbrat');
    expect(find('Lire les décisions publiées').getAttribute('href')).toBe('/decisions');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('gives whoever publishes the way to do it', async () => {
    const { find } = await missing(gate({ mayPublish: true }));
    expect(find('Publier une décision').getAttribute('href')).toBe('/rh/decisions');
  });

  it.each([
    [{ closedOn: '2026-06-01' }, 'pris fin le 1er\u00a0juin'],
    [{ opensOn: '2026-07-01' }, 'l’ouvre le 1er\u00a0juillet'],
  ])('says when it ended, or when it begins: %j', async (changes, words) => {
    expect((await missing(gate(changes))).text()).toContain(words);
  });

  it('says nothing where it is open', async () => {
    expect((await missing(openGate('NOMINATIVE_MAP'))).text()).toBe('');
  });
});
