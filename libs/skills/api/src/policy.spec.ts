import { type HabilitationInForce, HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { authorize, type ReachedPosition } from './policy';

const { MANAGE_SKILLS, MANAGE_PEOPLE } = HabilitationOperation;
const actor = {} as Actor;
const habilitation = (
  operations: HabilitationOperation[],
  orgUnitIds: string[] | null = null,
): HabilitationInForce => ({
  id: 'h',
  label: '',
  operations,
  documentTypes: [],
  validUntil: '2026-12-31',
  orgUnitIds,
});
const position = (reached: Partial<ReachedPosition>): ReachedPosition => ({
  orgUnitId: 'ports',
  managed: false,
  habilitations: [],
  ...reached,
});
const byHabilitation = { kind: 'HABILITATION', habilitationId: 'h' };

describe('what a post requires', () => {
  it.each<[string, Partial<ReachedPosition>, object | null]>([
    ['the manager of who holds it', { managed: true }, { kind: 'HIERARCHY' }],
    ['a habilitation on everyone', { habilitations: [habilitation([MANAGE_SKILLS])] }, byHabilitation],
    [
      'a habilitation on its unit',
      { habilitations: [habilitation([MANAGE_SKILLS], ['ports'])] },
      byHabilitation,
    ],
    ['not one on another unit', { habilitations: [habilitation([MANAGE_SKILLS], ['roads'])] }, null],
    ['nor one for something else', { habilitations: [habilitation([MANAGE_PEOPLE])] }, null],
    ['nor anybody', {}, null],
  ])('is set by %s', (_, reached, ground) => {
    expect(authorize.rules.setTargets(actor, position(reached))).toEqual(ground);
  });
});

it('people are invited by their manager, and nobody else', () => {
  expect(authorize.rules.inviteToAssess(actor, { managed: true })).toEqual({ kind: 'HIERARCHY' });
  expect(authorize.rules.inviteToAssess(actor, { managed: false })).toBeNull();
});
