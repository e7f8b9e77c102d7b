import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { CurrentActor } from '@jalon/shared/portal';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { AgentsPage } from './agents-page';

const agent = (id: string, displayName: string, birthName: string) => ({
  __typename: 'AgentEdge',
  cursor: id,
  node: {
    __typename: 'AgentListItem',
    id,
    displayName,
    birthName,
    matricule: `M${id}`,
    jobTitle: null,
    orgUnitName: 'Direction des lycées',
    state: 'ACTIVE',
  },
});
const page = (edges: readonly object[], totalCount = edges.length, hasNextPage = false) => ({
  agents: {
    __typename: 'AgentConnection',
    edges,
    pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: hasNextPage ? 'next' : null },
    totalCount,
  },
});

async function show(answer: object | ((variables: Record<string, unknown>) => object), q?: string) {
  const rendered = await renderPage(AgentsPage, { answers: { AgentsPage: answer }, inputs: q ? { q } : {} });
  const field = rendered.element.querySelector('input') as HTMLInputElement;
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  };
  return { ...rendered, field, type };
}

describe('AgentsPage', () => {
  it('names the agents, with their birth name only when it differs', async () => {
    const { element, text } = await show(
      page([agent('1', 'Camille Le Goff', 'Kerjean'), agent('2', 'Alix Cadiou', 'Cadiou')]),
    );
    expect(text()).toContain('2 agents trouvés');
    expect(text()).toContain('Nom de naissance\u00a0: Kerjean');
    expect(text()).not.toContain('Nom de naissance\u00a0: Cadiou');
    expect(element.querySelector('tbody a')?.getAttribute('href')).toBe('/rh/agents/1');
  });

  it('leads to the sheet of each agent whoever manages people, and nobody else', async () => {
    const answers = { AgentsPage: page([agent('1', 'Camille Le Goff', 'Kerjean')]) };
    const manager = { mayOneOf: (asked: readonly string[]) => asked.includes('MANAGE_PEOPLE') };
    const providers = [{ provide: CurrentActor, useValue: manager }];
    const { element } = await renderPage(AgentsPage, { answers, providers });
    const link = element.querySelector('tbody a[aria-label="Fiche de Camille Le Goff"]');
    expect(link?.getAttribute('href')).toBe('/rh/agents/1/fiche');
    TestBed.resetTestingModule();
    const { text } = await renderPage(AgentsPage, { answers });
    expect(text()).not.toContain('Fiche');
  });

  it('puts the search in the address after a pause in typing, once', async () => {
    const { type } = await show(page([]));
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate');
    type('le');
    type('le goff');
    expect(navigate).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(navigate).toHaveBeenCalledTimes(1);
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { q: 'le goff' } }));
  });

  it('searches at once on Enter', async () => {
    const { type, element } = await show(page([]));
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate');
    type('riou');
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { q: 'riou' } }));
  });

  it('keeps the space being typed when the address comes back without it', async () => {
    const { type, field, fixture, settle } = await show(page([]));
    type('le ');
    fixture.componentRef.setInput('q', 'le');
    await settle();
    expect(field.value).toBe('le ');
  });

  it('asks for the next page and keeps what was shown', async () => {
    const answer = ({ after }: Record<string, unknown>) =>
      after
        ? page([agent('2', 'Alix Cadiou', 'Cadiou')], 2)
        : page([agent('1', 'Camille Le Goff', 'Kerjean')], 2, true);
    const { find, settle, text, element } = await show(answer);
    expect(text()).toContain('1 sur 2');
    find('Afficher la suite').click();
    await settle();
    expect(element.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(text()).toContain('2 sur 2');
  });

  it('says how to search better when nobody matches', async () => {
    const { text } = await show(page([]), 'zzz');
    expect(text()).toContain('Aucun agent trouvé pour «\u00a0zzz\u00a0»');
    expect(text()).toContain('essayez le nom de naissance');
  });

  it('says calmly that it takes a habilitation', async () => {
    const { text } = await renderPage(AgentsPage, { answers: { AgentsPage: refuse('FORBIDDEN') } });
    expect(text()).toContain('Cette page demande une habilitation');
    expect(text()).not.toContain('Réessayer');
  });
});
