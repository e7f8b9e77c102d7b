import { DelegationKind, HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { authorize } from './policy';

const actor = { agentId: 'gwen', personId: 'gwen' } as Actor;
const own = { id: 'own', operations: [HabilitationOperation.CERTIFY] };
const received = {
  id: 'received',
  operations: [HabilitationOperation.CERTIFY],
  delegation: {
    id: 'delegation',
    kind: DelegationKind.INTERIM,
    principalPersonId: 'nadia',
    principalAgentId: 'nadia',
    delegatePersonId: 'gwen',
  },
};
const { handleItem, readWorklist, followRequest, changeView } = authorize.rules;
const asked = { requesterPersonId: 'camille', assigneePersonId: null };

describe('dealing with an item', () => {
  it('is for whoever has the right over whom it concerns, in their own name or in another’s', () => {
    expect(handleItem(actor, { ...asked, habilitations: [own] })).toEqual({
      kind: 'HABILITATION',
      habilitationId: 'own',
    });
    expect(handleItem(actor, { ...asked, habilitations: [received] })).toMatchObject({
      delegationId: 'delegation',
      principalPersonId: 'nadia',
    });
    expect(handleItem(actor, { ...asked, habilitations: [] })).toBeNull();
  });

  it('is for whoever it was given to by name', () => {
    expect(handleItem(actor, { ...asked, assigneePersonId: 'gwen', habilitations: [] })).toEqual({
      kind: 'SELF',
    });
  });

  it('is never for whoever asked, even when it is given to them', () => {
    const mine = { requesterPersonId: 'gwen', assigneePersonId: 'gwen', habilitations: [own] };
    expect(handleItem(actor, mine)).toBeNull();
  });

  it('is never for the delegate of whoever asked', () => {
    const principals = { requesterPersonId: 'nadia', assigneePersonId: null };
    expect(handleItem(actor, { ...principals, habilitations: [received] })).toBeNull();
    expect(handleItem(actor, { ...principals, habilitations: [received, own] })).toMatchObject({
      habilitationId: 'own',
    });
  });
});

it('shows the list to whoever does some work of the employer’s', () => {
  expect(readWorklist(actor, { habilitations: [own] })).not.toBeNull();
  expect(readWorklist(actor, { habilitations: [] })).toBeNull();
});

it('lets one follow one’s own requests, and change one’s own views', () => {
  expect(followRequest(actor, { requesterPersonId: 'gwen' })).toEqual({ kind: 'SELF' });
  expect(followRequest(actor, { requesterPersonId: 'camille' })).toBeNull();
  expect(changeView(actor, { ownerPersonId: 'gwen', habilitations: [own] })).toEqual({ kind: 'SELF' });
  expect(changeView(actor, { ownerPersonId: 'camille', habilitations: [own] })).toBeNull();
  expect(changeView(actor, { ownerPersonId: 'gwen', habilitations: [] })).toBeNull();
});
