import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { sampleRight } from '../../testing/right-samples';
import { HabilitationsPage } from './habilitations-page';

const connection = (nodes: readonly object[]) => ({
  habilitations: {
    __typename: 'HabilitationConnection',
    edges: nodes.map((node, rank) => ({ __typename: 'HabilitationEdge', cursor: String(rank), node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: nodes.length,
  },
});

async function show(rights: readonly object[], inputs: Record<string, string> = {}) {
  const asked = jest.fn();
  const page = await renderPage(HabilitationsPage, {
    answers: {
      Habilitations: (variables) => {
        asked(variables);
        return connection(rights);
      },
    },
    inputs,
  });
  return { ...page, asked };
}

describe('HabilitationsPage', () => {
  it('tells who holds what, on whom, until when, and what is sensitive, in words', async () => {
    const sensitive = sampleRight({
      id: 'right-2',
      label: 'Conseil de discipline',
      sensitivities: ['DISCIPLINE'],
      populationKind: 'LIST',
      populationSize: 3,
      endsSoon: true,
    });
    const { element, asked } = await show([sampleRight(), sensitive]);
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({
        scope: 'OPEN',
        holder: '',
        operation: null,
        endsWithin: null,
        sensitive: false,
      }),
    );
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('Tous les agents');
    expect(rows[1]).toContain('3 agents nommés');
    expect(rows[1]).toContain('Pièces sensibles\u00a0: discipline');
    expect(rows[1]).toContain('Finit dans les trente jours');
    expect(element.querySelector('tbody a')?.getAttribute('href')).toBe('/rh/habilitations/right-1');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('reads its filters in the address', async () => {
    const inputs = {
      titulaire: 'kervella',
      operation: 'CERTIFY',
      etat: 'finies',
      fin: '30',
      sensibles: 'oui',
    };
    const { asked, text } = await show([], inputs);
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({
        scope: 'OVER',
        holder: 'kervella',
        operation: 'CERTIFY',
        endsWithin: 30,
        sensitive: true,
      }),
    );
    expect(text()).toContain('Aucune habilitation ne répond à cette recherche');
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(HabilitationsPage, { answers: { Habilitations: refuse('FORBIDDEN') } });
    expect(text()).toContain('réservée à qui accorde les habilitations');
  });
});
