import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { RetentionPage } from './retention-page';

const line = (changes: object) => ({
  __typename: 'RetentionLine',
  code: 'audit.readings',
  title: 'Consultations',
  rule: 'Trois ans.',
  source: 'Arrêté',
  count: 12,
  oldestOn: '2024-01-02',
  due: 0,
  isPurged: true,
  purgeIsCounted: true,
  lastPurgedAt: null,
  lastPurgedCount: null,
  ...changes,
});
const term = (changes: object) => ({
  __typename: 'PieceRetention',
  currentRetention: 'ACT+10Y',
  finalFate: 'ARCHIVE',
  rule: 'Conservée dix ans.',
  count: 9,
  underOneYear: 2,
  oneToFiveYears: 3,
  fiveToTenYears: 3,
  overTenYears: 1,
  due: 1,
  ...changes,
});

const show = (lines: readonly object[], pieces: readonly object[]) =>
  renderPage(RetentionPage, {
    answers: {
      RetentionReport: () => ({ retentionReport: { __typename: 'RetentionReport', lines, pieces } }),
    },
  });

describe('RetentionPage', () => {
  it('tells what is due, what was purged, and what no purge takes', async () => {
    const { element } = await show(
      [
        line({ due: 4, lastPurgedAt: '2026-06-14T02:20:00Z', lastPurgedCount: 7 }),
        line({ code: 'b' }),
        line({ code: 'd', purgeIsCounted: false }),
        line({ code: 'c', isPurged: false, count: null, oldestOn: null }),
      ],
      [],
    );
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('4, à purger');
    expect(rows[0]).toContain('7 le 14');
    expect(rows[1]).toContain('Rien n’a encore été purgé');
    expect(rows[2]).toContain('sans que le nombre soit gardé');
    expect(rows[3]).toContain('Aucune purge automatique');
    expect(rows[3]).toContain('Non compté');
    expect(element.textContent).toContain('Aucune pièce n’est classée');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('counts pieces by rule and by age, and admits what it cannot know', async () => {
    const unknown = term({ currentRetention: 'LEAVE_END+2Y', finalFate: 'DESTROY', due: null });
    const toDestroy = term({ currentRetention: 'ACT+3M', finalFate: 'DESTROY', due: 2 });
    const { element } = await show([], [term({}), unknown, toDestroy]);
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('Une, à archiver');
    expect(rows[1]).toContain('Dépend d’une date que Jalon ne connaît pas');
    expect(rows[2]).toContain('2, à détruire');
    expect(await accessibilityFaults(element)).toEqual([]);
  });
});
