import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { sampleConnection } from '../../testing/samples';
import { HabilitationsPage } from './habilitations-page';

const right = (changes: object = {}) => ({
  __typename: 'OpenHabilitationView',
  id: 'right-1',
  holderName: 'Nadia Ben Amor',
  label: 'Gestion des carrières',
  operations: ['CONSULTATION', 'USE'],
  documentTypes: ['04.1-01', '04.1-08'],
  populationName: null,
  populationSize: null,
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  isToCome: false,
  endsSoon: false,
  legalBasis: 'CGFP R137-12',
  grantedByName: 'Hélène Prigent',
  grantedAt: '2025-12-20T09:00:00Z',
  ...changes,
});

async function show(rights: readonly object[], fin?: string) {
  const asked: unknown[] = [];
  const page = await renderPage(HabilitationsPage, {
    answers: {
      OpenHabilitations: ({ endingSoon }) => {
        asked.push(endingSoon);
        return { openHabilitations: sampleConnection('OpenHabilitation', rights) };
      },
    },
    inputs: fin ? { fin } : {},
  });
  return { ...page, asked };
}

describe('HabilitationsPage', () => {
  it('tells who holds what, on whom, until when, by whom and why', async () => {
    const soon = right({
      id: 'right-2',
      populationName: 'Direction des lycées',
      endsSoon: true,
      holderName: null,
    });
    const { element, asked, find } = await show([right(), soon]);
    expect(asked).toEqual([false]);
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('Nadia Ben Amor');
    expect(rows[0]).toContain('Tous les agents');
    expect(rows[0]).toContain('Hélène Prigent');
    expect(rows[0]).toContain('Consulter');
    expect(rows[0]).toContain('CGFP R137-12');
    expect(rows[1]).toContain('Direction des lycées');
    expect(rows[1]).toContain('Finit dans les deux mois');
    expect(rows[1]).toContain('Une personne qui n’est pas agent');
    expect(find('Télécharger pour un tableur (CSV)').getAttribute('href')).toBe(
      '/protection-des-donnees/habilitations.csv',
    );
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks for what ends soon at its own address', async () => {
    const { asked, text } = await show([], 'proche');
    expect(asked).toEqual([true]);
    expect(text()).toContain('Aucune habilitation ne finit dans les deux mois');
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(HabilitationsPage, {
      answers: { OpenHabilitations: refuse('FORBIDDEN') },
    });
    expect(text()).toContain('réservée au délégué');
  });
});
