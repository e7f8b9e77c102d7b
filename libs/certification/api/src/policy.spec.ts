import { DelegationKind, HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { authorize, type ReachedAppeal } from './policy';

const { CERTIFY, COLLECTION, CONSULTATION, MANAGE_SKILLS } = HabilitationOperation;

const applicant = { agentId: 'camille', personId: 'camille' } as Actor;
const officer = { agentId: 'soizic', personId: 'soizic' } as Actor;
const other = { agentId: 'gildas', personId: 'gildas' } as Actor;

/** Camille's application, which Soizic refused. */
function reached(...operations: HabilitationOperation[]): ReachedAppeal {
  const habilitations = operations.length > 0 ? [{ id: operations.join(), operations }] : [];
  return { agentId: 'camille', decidedByPersonId: 'soizic', decidedForPersonId: null, habilitations };
}

type Action = keyof (typeof authorize)['rules'];
const officers: readonly Action[] = ['readCertification', 'listCertifications', 'readProposal', 'certify'];

const everyone: [who: string, actor: Actor, application: ReachedAppeal, allowed: readonly Action[]][] = [
  ['the applicant', applicant, reached(), ['apply', 'readCertification']],
  ['a colleague, or a manager', other, reached(), []],
  ['who reads files and manages skills', other, reached(CONSULTATION, COLLECTION, MANAGE_SKILLS), []],
  ['the officer who refused', officer, reached(CERTIFY), officers],
  ['another officer', other, reached(CERTIFY), [...officers, 'answerAppeal']],
  [
    'an officer, on their own application',
    applicant,
    reached(CERTIFY),
    ['apply', 'readCertification', 'listCertifications'],
  ],
];

describe.each(everyone)('%s', (_, actor, application, allowed) => {
  it.each(Object.keys(authorize.rules) as Action[])('%s', (action) => {
    const ground = authorize.rules[action](actor, application);
    expect({ action, allowed: ground !== null }).toEqual({ action, allowed: allowed.includes(action) });
  });
});

it('answers on which habilitation somebody certifies', () => {
  expect(authorize.rules.certify(other, reached(CERTIFY))).toEqual({
    kind: 'HABILITATION',
    habilitationId: 'CERTIFY',
  });
});

describe('by delegation', () => {
  /** Gildas certifies in the name of somebody. */
  const delegated = (principal: string, decidedForPersonId: string | null = null): ReachedAppeal => ({
    ...reached(CERTIFY),
    decidedForPersonId,
    habilitations: [
      {
        id: 'h',
        operations: [CERTIFY],
        delegation: {
          id: 'd',
          kind: DelegationKind.DELEGATION,
          principalPersonId: principal,
          principalAgentId: principal,
          delegatePersonId: 'gildas',
        },
      },
    ],
  });

  it('the ground names the delegation and who holds the right', () => {
    expect(authorize.rules.certify(other, delegated('nolwenn'))).toEqual({
      kind: 'HABILITATION',
      habilitationId: 'h',
      delegationId: 'd',
      principalPersonId: 'nolwenn',
    });
  });

  it('nobody decides on the application of whom they act for', () => {
    expect(authorize.rules.certify(other, delegated('camille'))).toBeNull();
    expect(authorize.rules.readProposal(other, delegated('camille'))).toBeNull();
  });

  it('an appeal is not answered in the name of who refused, nor by who asked for the refusal', () => {
    expect(authorize.rules.answerAppeal(other, delegated('nolwenn'))).not.toBeNull();
    expect(authorize.rules.answerAppeal(other, delegated('soizic'))).toBeNull();
    expect(authorize.rules.answerAppeal(other, delegated('nolwenn', 'gildas'))).toBeNull();
    expect(authorize.rules.answerAppeal(other, delegated('nolwenn', 'nolwenn'))).toBeNull();
  });
});
