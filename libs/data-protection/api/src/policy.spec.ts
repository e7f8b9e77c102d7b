import { HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { authorize, type ReachedRequest } from './policy';

const requester = { agentId: 'camille', personId: 'camille' } as Actor;
const other = { agentId: 'leonie', personId: 'leonie' } as Actor;

/** Camille's request, reached by somebody with these rights on everyone, or on one unit. */
function reached(
  operations: readonly HabilitationOperation[],
  orgUnitIds: string[] | null = null,
): ReachedRequest {
  const habilitation = { id: operations.join(), operations, orgUnitIds };
  return { agentId: 'camille', habilitations: operations.length > 0 ? [habilitation] : [] };
}

const { PROTECT_DATA, ...others } = HabilitationOperation;
type Action = keyof (typeof authorize)['rules'];
const anybody: readonly Action[] = ['readPublicRegister'];
const own: readonly Action[] = [...anybody, 'ownRequest', 'readRequest'];
const officers: readonly Action[] = [...anybody, 'protectData', 'readRequest', 'handleRequest'];

const everyone: [who: string, actor: Actor, request: ReachedRequest, allowed: readonly Action[]][] = [
  ['the requester', requester, reached([]), own],
  ['a colleague, or a manager', other, reached([]), anybody],
  ['who holds every other right of the employer', other, reached(Object.values(others)), anybody],
  ['an officer', other, reached([PROTECT_DATA]), officers],
  ['an officer of one unit only', other, reached([PROTECT_DATA], ['ports']), anybody],
  ['an officer, on their own request', requester, reached([PROTECT_DATA]), [...own, 'protectData']],
];

describe.each(everyone)('%s', (_, actor, request, allowed) => {
  it.each(Object.keys(authorize.rules) as Action[])('%s', (action) => {
    const ground = authorize.rules[action](actor, request);
    expect({ action, allowed: ground !== null }).toEqual({ action, allowed: allowed.includes(action) });
  });
});

it('answers on which habilitation an officer acts', () => {
  expect(authorize.rules.protectData(other, reached([PROTECT_DATA]))).toEqual({
    kind: 'HABILITATION',
    habilitationId: PROTECT_DATA,
  });
});
