import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { OpinionsPage } from './opinions-page';

const opinions = (changes: object) => ({
  __typename: 'WorkOpinions',
  kind: 'certification.application',
  title: 'Demande de certificat à examiner',
  count: null,
  shares: [],
  comments: [],
  ...changes,
});

const show = (workOpinions: readonly object[]) =>
  renderPage(OpinionsPage, { answers: { WorkOpinions: { workOpinions } } });

describe('OpinionsPage', () => {
  it('tells of a kind how many were satisfied, and what they wrote', async () => {
    const shares = [{ __typename: 'OpinionShare', satisfaction: 'SATISFIED', count: 6 }];
    const { text, element } = await show([opinions({ count: 6, shares, comments: ['Rapide et clair.'] })]);
    expect(text()).toContain('6 réponses.');
    expect(text()).toContain('Plutôt satisfaits : 6'.replace(' :', '\u00a0:'));
    expect(text()).toContain('Rapide et clair.');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('shows nothing of fewer than five', async () => {
    expect((await show([opinions({})])).text()).toContain('Moins de cinq réponses');
  });

  it('says that there is none yet', async () => {
    expect((await show([])).text()).toContain('Aucun avis pour l’instant');
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(OpinionsPage, { answers: { WorkOpinions: refuse('FORBIDDEN') } });
    expect(text()).toContain('réservée aux personnes habilitées');
  });
});
