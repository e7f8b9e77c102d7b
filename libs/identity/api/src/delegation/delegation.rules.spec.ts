import { DelegationKind, HabilitationOperation } from '../vocabulary';
import { delegationFaults, type DelegationTerms, latestEnd } from './delegation.rules';

const { CONSULTATION, COLLECTION, CERTIFY } = HabilitationOperation;

const own = [
  { id: 'files', operations: [CONSULTATION, COLLECTION], documentTypes: ['04.1-01', '05.2-03'] },
  { id: 'certificates', operations: [CERTIFY], documentTypes: [] },
];

const terms: DelegationTerms = {
  kind: DelegationKind.DELEGATION,
  principalPersonId: 'gwen',
  delegatePersonId: 'yann',
  habilitationIds: ['files'],
  operations: [CONSULTATION],
  documentTypes: ['04.1-01'],
  populationOrgUnitId: null,
  validFrom: '2026-06-01',
  validUntil: '2026-06-30',
  legalBasis: 'Arrêté 2026-12',
  reason: 'Congés',
};

describe('a delegation', () => {
  it.each<[changes: Partial<DelegationTerms>, faults: readonly string[]]>([
    [{}, []],
    [{ habilitationIds: null, operations: null }, []],
    [{ delegatePersonId: 'gwen' }, ['delegate']],
    [{ validUntil: '2026-05-31' }, ['validUntil']],
    [{ validUntil: '2027-06-01' }, []],
    [{ validUntil: '2027-06-02' }, ['validUntil']],
    [{ validFrom: '2026-01-01', validUntil: '2026-05-09' }, ['validUntil']],
    [{ validFrom: 'soon' }, ['validFrom']],
    [{ legalBasis: ' ', reason: '' }, ['legalBasis', 'reason']],
    // Nobody gives what they do not hold.
    [{ habilitationIds: ['somebody else’s'], operations: null, documentTypes: [] }, ['habilitationIds']],
    [{ operations: [CERTIFY] }, ['operations']],
    [{ operations: [] }, ['operations']],
    [{ habilitationIds: ['certificates'], operations: null }, ['documentTypes']],
  ])('with %j is at fault in %j', (changes, faults) => {
    const found = delegationFaults({ ...terms, ...changes }, own, '2026-05-10');
    expect(found.map(({ field }) => field)).toEqual(faults);
  });

  it('lasts a year at most, whatever the year', () => {
    expect(latestEnd('2026-01-31')).toBe('2027-01-31');
    expect(latestEnd('2028-02-29')).toBe('2029-02-28');
  });
});
