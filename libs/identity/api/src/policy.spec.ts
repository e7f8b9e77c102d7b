import type { Actor } from '@jalon/shared/api';
import type { HabilitationInForce } from './habilitation.rules';
import { authorize } from './policy';
import { HabilitationOperation } from './vocabulary';

const { MANAGE_PEOPLE, MANAGE_HABILITATIONS, CONSULTATION, ERASURE, OPERATE_PLATFORM, PROTECT_DATA } =
  HabilitationOperation;
const actor: Actor = {
  personId: 'nadia',
  employerId: 'region',
  agentId: 'agent-nadia',
  sessionId: 'session',
  signedInAt: new Date(0),
  assurance: null,
};

const habilitation = (
  operations: HabilitationOperation[],
  orgUnitIds: string[] | null = null,
): HabilitationInForce => ({
  id: `${operations.join()} on ${orgUnitIds?.join() ?? 'everyone'}`,
  label: 'Gestionnaire',
  operations,
  documentTypes: [],
  validUntil: '2026-12-31',
  orgUnitIds,
});

const none: HabilitationInForce[] = [];
const people = [habilitation([MANAGE_PEOPLE])];
const lycees = [habilitation([MANAGE_PEOPLE], ['lycees', 'travaux'])];
const rights = [habilitation([MANAGE_HABILITATIONS])];
const rightsInLycees = [habilitation([MANAGE_HABILITATIONS], ['lycees'])];
const reading = [habilitation([CONSULTATION])];
const protecting = [habilitation([PROTECT_DATA])];
const operating = [habilitation([OPERATE_PLATFORM])];

const grant = (
  habilitations: HabilitationInForce[],
  holderPersonId: string,
  populationOrgUnitId: string | null,
) => ({
  habilitations,
  holderPersonId,
  populationOrgUnitId,
});

describe.each([
  ['manages the employer', 'manageEmployer', 'without a habilitation', { habilitations: none }, false],
  ['manages the employer', 'manageEmployer', 'to manage everyone', { habilitations: people }, true],
  ['manages the employer', 'manageEmployer', 'to manage one unit', { habilitations: lycees }, false],
  ['manages the employer', 'manageEmployer', 'to read files', { habilitations: reading }, false],
  ['reads the org tree', 'readOrganisation', 'to manage one unit', { habilitations: lycees }, true],
  ['reads the org tree', 'readOrganisation', 'to read files', { habilitations: reading }, false],
  [
    'manages an agent',
    'manageAgent',
    'without a habilitation',
    { habilitations: none, orgUnitIds: ['lycees'] },
    false,
  ],
  [
    'manages an agent',
    'manageAgent',
    'to manage everyone',
    { habilitations: people, orgUnitIds: ['ports'] },
    true,
  ],
  [
    'manages an agent',
    'manageAgent',
    'never assigned, everyone',
    { habilitations: people, orgUnitIds: [] },
    true,
  ],
  [
    'manages an agent',
    'manageAgent',
    'of the unit',
    { habilitations: lycees, orgUnitIds: ['travaux'] },
    true,
  ],
  [
    'manages an agent',
    'manageAgent',
    'of the unit and another',
    { habilitations: lycees, orgUnitIds: ['ports', 'lycees'] },
    true,
  ],
  [
    'manages an agent',
    'manageAgent',
    'of another unit',
    { habilitations: lycees, orgUnitIds: ['ports'] },
    false,
  ],
  [
    'manages an agent',
    'manageAgent',
    'never assigned, one unit',
    { habilitations: lycees, orgUnitIds: [] },
    false,
  ],
  [
    'manages an agent',
    'manageAgent',
    'to manage rights',
    { habilitations: rights, orgUnitIds: ['lycees'] },
    false,
  ],
  ['gives a right', 'manageHabilitation', 'without a habilitation', grant(none, 'paul', 'lycees'), false],
  ['gives a right', 'manageHabilitation', 'to manage people', grant(people, 'paul', 'lycees'), false],
  ['gives a right', 'manageHabilitation', 'on a unit, of all', grant(rights, 'paul', 'lycees'), true],
  ['gives a right', 'manageHabilitation', 'on everyone, of all', grant(rights, 'paul', null), true],
  ['gives a right', 'manageHabilitation', 'on the unit', grant(rightsInLycees, 'paul', 'lycees'), true],
  ['gives a right', 'manageHabilitation', 'on another unit', grant(rightsInLycees, 'paul', 'ports'), false],
  [
    'gives a right',
    'manageHabilitation',
    'on everyone, of a unit',
    grant(rightsInLycees, 'paul', null),
    false,
  ],
  ['gives a right', 'manageHabilitation', 'to oneself', grant(rights, 'nadia', 'lycees'), false],
  [
    'gives a right',
    'manageHabilitation',
    'on a list within',
    { ...grant(rightsInLycees, 'paul', null), populationAgents: [{ agentId: 'a', orgUnitIds: ['lycees'] }] },
    true,
  ],
  [
    'gives a right',
    'manageHabilitation',
    'on a list beyond',
    {
      ...grant(rightsInLycees, 'paul', null),
      populationAgents: [
        { agentId: 'a', orgUnitIds: ['lycees'] },
        { agentId: 'b', orgUnitIds: ['ports'] },
      ],
    },
    false,
  ],
  [
    'reads who holds what',
    'readHabilitation',
    'without a habilitation',
    { habilitations: none, holderPersonId: null },
    false,
  ],
  [
    'reads who holds what',
    'readHabilitation',
    'to manage rights',
    { habilitations: rightsInLycees, holderPersonId: null },
    true,
  ],
  [
    'reads who holds what',
    'readHabilitation',
    'to protect data',
    { habilitations: protecting, holderPersonId: 'paul' },
    true,
  ],
  [
    'reads who holds what',
    'readHabilitation',
    'to manage people',
    { habilitations: people, holderPersonId: 'paul' },
    false,
  ],
  ['reads delegations', 'readDelegations', 'to manage rights', { habilitations: rights }, true],
  ['reads delegations', 'readDelegations', 'to protect data', { habilitations: protecting }, true],
  ['reads delegations', 'readDelegations', 'of one unit', { habilitations: rightsInLycees }, false],
  ['reads delegations', 'readDelegations', 'to manage people', { habilitations: people }, false],
  ['lends and borrows', 'manageSecondRoles', 'to manage rights', { habilitations: rights }, true],
  ['lends and borrows', 'manageSecondRoles', 'of one unit', { habilitations: rightsInLycees }, false],
  ['lends and borrows', 'manageSecondRoles', 'to protect data', { habilitations: protecting }, false],
  ['searches', 'searchAgents', 'without a habilitation', { habilitations: none }, false],
  ['searches', 'searchAgents', 'to read files', { habilitations: reading }, true],
  ['searches', 'searchAgents', 'to manage people', { habilitations: lycees }, true],
  ['searches', 'searchAgents', 'to manage rights', { habilitations: rights }, false],
  ['searches', 'searchAgents', 'to erase', { habilitations: [habilitation([ERASURE])] }, false],
  ['sees emergency accesses', 'readBreakGlass', 'without a habilitation', { habilitations: none }, false],
  ['sees emergency accesses', 'readBreakGlass', 'to manage rights', { habilitations: rights }, true],
  ['sees emergency accesses', 'readBreakGlass', 'to protect data', { habilitations: protecting }, true],
  ['sees emergency accesses', 'readBreakGlass', 'to read files', { habilitations: reading }, false],
  ['ends emergency accesses', 'endBreakGlass', 'to manage rights', { habilitations: rights }, true],
  ['ends emergency accesses', 'endBreakGlass', 'to protect data', { habilitations: protecting }, false],
  [
    'operates the platform',
    'operatePlatform',
    'from an employer that does not',
    { habilitations: operating },
    false,
  ],
] as const)('who %s', (_, action, who, object, expected) => {
  it(`${who}: ${expected ? 'may, on the ground of the habilitation' : 'may not'}`, () => {
    const ground = authorize.rules[action](actor, object as never);
    const [first] = object.habilitations;
    expect(ground).toEqual(expected ? { kind: 'HABILITATION', habilitationId: first?.id } : null);
  });
});

it('reads their own habilitation, whoever they are', () => {
  expect(authorize.rules.readHabilitation(actor, { habilitations: none, holderPersonId: 'nadia' })).toEqual({
    kind: 'SELF',
  });
});

describe('who operates the platform, from the employer that does', () => {
  const there = { ...actor, operatesPlatform: true };

  it('is habilitated to, and nobody else', () => {
    const { operatePlatform } = authorize.rules;
    expect(operatePlatform(there, { habilitations: operating })).toMatchObject({ kind: 'HABILITATION' });
    expect(operatePlatform(there, { habilitations: [...rights, ...people] })).toBeNull();
  });
});

describe('a delegation', () => {
  const { delegate, declareInterim, endDelegation } = authorize.rules;
  const between = (principalPersonId: string, delegatePersonId: string, habilitations = rights) => ({
    principalPersonId,
    delegatePersonId,
    habilitations,
  });

  it('is given by its principal alone', () => {
    expect(delegate(actor, between(actor.personId, 'yann', none))).toEqual({ kind: 'SELF' });
    expect(delegate(actor, between('gwen', 'yann'))).toBeNull();
  });

  it('is declared, when an interim, by who gives rights to everyone and is neither of the two', () => {
    expect(declareInterim(actor, between('gwen', 'yann'))).toMatchObject({ kind: 'HABILITATION' });
    expect(declareInterim(actor, between('gwen', actor.personId))).toBeNull();
    expect(declareInterim(actor, between(actor.personId, 'yann'))).toBeNull();
    expect(declareInterim(actor, between('gwen', 'yann', rightsInLycees))).toBeNull();
  });

  it('is ended by either of the two, or by who gives rights', () => {
    expect(endDelegation(actor, between('gwen', actor.personId, none))).toEqual({ kind: 'SELF' });
    expect(endDelegation(actor, between('gwen', 'yann'))).toMatchObject({ kind: 'HABILITATION' });
    expect(endDelegation(actor, between('gwen', 'yann', people))).toBeNull();
  });
});

it('has a row above for every rule', () => {
  expect(Object.keys(authorize.rules)).toEqual([
    'manageEmployer',
    'manageAgent',
    'readOrganisation',
    'manageHabilitation',
    'readHabilitation',
    'delegate',
    'declareInterim',
    'endDelegation',
    'readDelegations',
    'manageSecondRoles',
    'searchAgents',
    'operatePlatform',
    'readBreakGlass',
    'endBreakGlass',
  ]);
});
