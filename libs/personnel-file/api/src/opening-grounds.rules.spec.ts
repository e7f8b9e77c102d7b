import { DelegationKind, HabilitationOperation } from '@jalon/identity/api';
import { openingGroundsOf } from './opening-grounds.rules';
import type { CoveringHabilitation } from './policy';

const own: CoveringHabilitation = {
  id: 'own',
  label: 'Gestion des congés',
  operations: [HabilitationOperation.CONSULTATION],
  documentTypes: ['01-01'],
  validUntil: '2027-01-31',
  legalBasis: 'CGFP R137-12',
};
const received: CoveringHabilitation = {
  ...own,
  id: 'received',
  label: 'Gestion des carrières',
  documentTypes: ['01-01', '12-01', '12-02'],
  validUntil: '2026-12-15',
  delegation: {
    id: 'delegation',
    kind: DelegationKind.DELEGATION,
    principalPersonId: 'nadia',
    principalAgentId: null,
    principalName: 'Nadia Ben Amor',
    delegatePersonId: 'yann',
  },
};
const pieces = (...codes: string[]) => codes.map((code) => ({ documentType: { code } }));

describe('openingGroundsOf', () => {
  it('counts the pieces under what opens each of them, one’s own right first', () => {
    expect(openingGroundsOf(pieces('12-01', '01-01', '12-02', '12-01'), [received, own])).toEqual([
      {
        label: 'Gestion des carrières, par délégation de Nadia Ben Amor',
        validUntil: '2026-12-15',
        pieceCount: 3,
      },
      { label: 'Gestion des congés', validUntil: '2027-01-31', pieceCount: 1 },
    ]);
  });

  it('names nothing that opens no piece', () => {
    expect(openingGroundsOf(pieces('12-01'), [own, received]).map(({ pieceCount }) => pieceCount)).toEqual([
      1,
    ]);
    expect(openingGroundsOf([], [own, received])).toEqual([]);
  });
});
