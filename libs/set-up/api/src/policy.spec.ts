import { type HabilitationInForce, HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { authorize } from './policy';

const { MANAGE_HABILITATIONS, MANAGE_PEOPLE, CONSULTATION } = HabilitationOperation;
const actor: Actor = {
  personId: 'nadia',
  employerId: 'town',
  agentId: 'agent-nadia',
  sessionId: 'session',
  signedInAt: new Date(0),
  assurance: null,
};
const having = (
  operation: HabilitationOperation,
  orgUnitIds: string[] | null = null,
): HabilitationInForce[] => [
  { id: 'h', label: 'h', operations: [operation], documentTypes: [], validUntil: '2026-12-31', orgUnitIds },
];

it.each([
  ['followSetUp', 'managing everyone', having(MANAGE_PEOPLE), true],
  ['followSetUp', 'giving rights over everyone', having(MANAGE_HABILITATIONS), true],
  ['followSetUp', 'managing one unit', having(MANAGE_PEOPLE, ['port']), false],
  ['followSetUp', 'reading files', having(CONSULTATION), false],
  ['addPeople', 'managing everyone', having(MANAGE_PEOPLE), true],
  ['addPeople', 'giving rights over everyone', having(MANAGE_HABILITATIONS), false],
  ['addPeople', 'managing one unit', having(MANAGE_PEOPLE, ['port']), false],
] as const)('%s, when %s', (rule, _when, habilitations, allowed) => {
  expect(authorize.rules[rule](actor, { habilitations }) !== null).toBe(allowed);
});
