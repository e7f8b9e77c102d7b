import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { decision, line } from '../testing/samples';
import { DecisionPage } from './decision-page/decision-page';
import { DecisionsPage } from './decisions-page/decisions-page';
import { RepresentativesPage } from './representatives-page/representatives-page';

describe('DecisionsPage', () => {
  it('lists what is published, then what is past, with opinions and dates', async () => {
    const { text, element } = await renderPage(DecisionsPage, {
      answers: {
        PublishedDecisions: {
          publishedDecisions: [line(), line({ id: 'd0', state: 'WITHDRAWN', withdrawnOn: '2026-04-02' })],
        },
      },
    });
    expect(text()).toContain('CST\u00a0: avis favorable du 4\u00a0mai\u00a02026.');
    expect(text()).toContain('En vigueur');
    expect(text()).toContain('Retirée le 2\u00a0avril\u00a02026.');
    expect(element.querySelectorAll('jalon-card')).toHaveLength(2);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says what it means that there is none', async () => {
    const { text } = await renderPage(DecisionsPage, {
      answers: { PublishedDecisions: { publishedDecisions: [] } },
    });
    expect(text()).toContain('Aucune décision n’est publiée');
  });
});

describe('DecisionPage', () => {
  const show = (publishedDecision: object | null) =>
    renderPage(DecisionPage, {
      answers: { PublishedDecision: { publishedDecision } },
      inputs: { decisionId: 'd1' },
    });

  it('says first what it changes, then its text as it was written, then where it comes from', async () => {
    const { text, element } = await show(decision());
    expect(text()).toContain('C’est demandé à chaque agent concerné.');
    expect(text()).toContain('Jamais les réponses.');
    // Markup in a text is text.
    expect(text()).toContain('<b>Rien</b>');
    expect(element.querySelector('b')).toBeNull();
    expect(text()).toContain('Par délégation de la présidente');
    expect(text()).toContain('Publiée le 20\u00a0mai\u00a02026 par Hélène Prigent');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('leads to the versions before and after it', async () => {
    const { find } = await show(
      decision({ state: 'REPLACED', replacesId: 'd0', replacedById: 'd2', replacedOn: '2026-06-10' }),
    );
    expect(find('Lire la version précédente').getAttribute('href')).toBe('/decisions/d0');
    expect(find('Lire la version suivante').getAttribute('href')).toBe('/decisions/d2');
  });

  it('says why it was withdrawn', async () => {
    const { text } = await show(
      decision({
        state: 'WITHDRAWN',
        withdrawnOn: '2026-06-12',
        withdrawnByName: 'Hélène Prigent',
        withdrawnByQuality: 'Directrice',
        withdrawalReason: 'Analyse d’impact à refaire.',
      }),
    );
    expect(text()).toContain('Retirée le 12\u00a0juin\u00a02026 par Hélène Prigent');
    expect(text()).toContain('Analyse d’impact à refaire.');
    expect(text()).toContain('Ce qu’elle prévoyait');
    expect(text()).not.toContain('Ce que cela change pour vous');
  });

  it('says calmly that there is no such decision', async () => {
    expect((await show(null)).text()).toContain('Cette décision n’existe pas');
  });
});

describe('RepresentativesPage', () => {
  const figure = {
    __typename: 'StaffFigure',
    code: 'certification.applications',
    title: 'Demandes de certificat',
    meaning: 'Demandes faites sur la période.',
    isPartition: true,
    total: 40,
    parts: [
      { __typename: 'StaffFigurePart', code: 'ISSUED', label: 'Délivrés', count: 35 },
      { __typename: 'StaffFigurePart', code: 'REFUSED', label: 'Refusées', count: null },
    ],
  };
  const staffFigures = {
    __typename: 'StaffFigures',
    from: '2025-06-01',
    until: '2026-05-31',
    figures: [figure],
  };

  it('shows decisions with their opinions and counts, and says what is hidden and why', async () => {
    const { text, element, find } = await renderPage(RepresentativesPage, {
      answers: { RepresentativesPage: { publishedDecisions: [line()], staffFigures } },
    });
    expect(text()).toContain('du 1er\u00a0juin\u00a02025 au 31\u00a0mai\u00a02026');
    const rows = [...element.querySelectorAll('tbody tr')].map((row) =>
      (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual(['Délivrés35', 'RefuséesMasqué', 'Total40']);
    expect(text()).toContain('En dessous de cinq, il est masqué');
    expect(find('Télécharger les chiffres (CSV)').getAttribute('href')).toBe('/representants/chiffres.csv');
    expect(find('Ouvrir le registre des algorithmes').getAttribute('href')).toBe('/algorithmes');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says whom the page is for, and where decisions are read by all', async () => {
    const { text, find } = await renderPage(RepresentativesPage, {
      answers: { RepresentativesPage: refuse('FORBIDDEN') },
    });
    expect(text()).toContain('réservée aux représentants du personnel');
    expect(find('Lire les décisions publiées').getAttribute('href')).toBe('/decisions');
  });
});
