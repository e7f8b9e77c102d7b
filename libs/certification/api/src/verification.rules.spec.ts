import { Language } from '@jalon/shared/api';
import { checkInWords, checksOf, type Findings, initialsOf, verdictOf } from './verification.rules';
import { Verdict } from './vocabulary';

const TODAY = '2026-06-15';
const good: Findings = {
  revokedOn: null,
  replacedBy: null,
  validUntil: '2029-06-15',
  isListed: false,
  isIssuerKnown: true,
  isAuthentic: true,
  isPaperDelivered: null,
  supervised: false,
  issuerKey: { version: 2, since: '2026-01-05' },
};
const { VALID, REVOKED, EXPIRED, REPLACED, INVALID } = Verdict;

describe('the verdict', () => {
  it.each<[string, Partial<Findings>, Verdict]>([
    ['nothing is wrong', {}, VALID],
    ['it is revoked, though well signed', { revokedOn: '2026-06-01' }, REVOKED],
    ['only the published list says so', { isListed: true }, REVOKED],
    ['it is replaced', { replacedBy: '2026-00002', isListed: true }, REPLACED],
    ['it is replaced, then revoked', { replacedBy: '2026-00002', revokedOn: '2026-06-01' }, REVOKED],
    ['yesterday was its last day', { validUntil: '2026-06-14' }, EXPIRED],
    ['today is its last day', { validUntil: TODAY }, VALID],
    ['a word was changed', { isAuthentic: false }, INVALID],
    ['a word was changed, to live longer', { isAuthentic: false, validUntil: '2020-01-01' }, INVALID],
    ['the pages of its PDF were changed', { isPaperDelivered: false }, INVALID],
    ['the pages of its PDF are those delivered', { isPaperDelivered: true }, VALID],
    [
      'the pages were changed of what is revoked',
      { isPaperDelivered: false, revokedOn: '2026-06-01' },
      REVOKED,
    ],
    ['nobody here issued it', { isIssuerKnown: false }, INVALID],
    ['a word was changed of what is revoked', { isAuthentic: false, revokedOn: '2026-06-01' }, REVOKED],
    ['it is revoked and past its date', { revokedOn: '2026-06-01', validUntil: '2026-06-10' }, REVOKED],
  ])('when %s', (_, change, verdict) => {
    expect(verdictOf({ ...good, ...change }, TODAY)).toBe(verdict);
  });
});

describe('the checks', () => {
  const said = (change: Partial<Findings>, language = Language.FR) =>
    Object.fromEntries(
      checksOf({ ...good, ...change }, TODAY).map((check) => [check.code, checkInWords(language, check)]),
    );

  it('begin with the status', () => {
    expect(checksOf(good, TODAY).map(({ code }) => code)).toEqual([
      'STATUS',
      'EXPIRY',
      'ISSUER',
      'INTEGRITY',
      'DECISION',
    ]);
  });

  it('say what was looked at', () => {
    expect(said({})).toEqual({
      STATUS: 'liste de statut consultée à l’instant',
      EXPIRY: 'valable jusqu’au 15 juin 2029 inclus',
      ISSUER: 'clé n° 2, en service depuis le 5 janvier 2026',
      INTEGRITY: 'signature eddsa-rdfc-2022 vérifiée',
      DECISION: 'Épreuve passée sans surveillance.',
    });
    expect(said({ supervised: true }, Language.EN)['DECISION']).toBe('Assessment taken under supervision.');
  });

  it('say of a PDF, and of nothing else, whether its pages are those delivered', () => {
    expect(said({})).not.toHaveProperty('PAPER');
    expect(said({ isPaperDelivered: true })['PAPER']).toContain('octet pour octet');
    expect(said({ isPaperDelivered: false })['PAPER']).toContain('saisissez son code');
    expect(said({ isPaperDelivered: false }, Language.EN)['PAPER']).toContain('type its code');
  });

  it('say what fails, and since when', () => {
    expect(said({ revokedOn: '2026-06-01' })['STATUS']).toBe('le 1er juin 2026');
    expect(said({ replacedBy: '2026-00002' })['STATUS']).toBe('par le certificat n° 2026-00002');
    expect(said({ validUntil: '2026-06-14' })['EXPIRY']).toBe('le 14 juin 2026');
    expect(said({ isAuthentic: false })).toMatchObject({ INTEGRITY: null, DECISION: null });
  });
});

it.each([
  ['Camille Le Goff', 'C. L. G.'],
  ['Marie-Élise d’Alembert', 'M. É. D.'],
  ['Łucja Nguyễn', 'Ł. N.'],
])('%s is told by initials: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
