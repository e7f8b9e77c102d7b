import { type HabilitationInForce, HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { authorize } from './policy';

const habilitation = (terms: Partial<HabilitationInForce>): HabilitationInForce => ({
  id: 'h1',
  label: 'Compétences',
  operations: [HabilitationOperation.MANAGE_SKILLS],
  documentTypes: [],
  validUntil: '2026-12-31',
  orgUnitIds: null,
  ...terms,
});

const GROUND = { kind: 'HABILITATION', habilitationId: 'h1' };

it.each([
  ['who manages skills for everyone', [habilitation({})], GROUND],
  ['who manages those of a service only', [habilitation({ orgUnitIds: ['u1'] })], null],
  ['who manages people', [habilitation({ operations: [HabilitationOperation.MANAGE_PEOPLE] })], null],
  ['anybody else', [], null],
])('reports of questions: %s', (_, habilitations, ground) => {
  expect(authorize.rules.manageReports({} as Actor, { habilitations })).toEqual(ground);
});
