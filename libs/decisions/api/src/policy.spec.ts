import { type HabilitationInForce, HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { authorize } from './policy';

const { PUBLISH_DECISIONS, REPRESENT_STAFF, MANAGE_PEOPLE } = HabilitationOperation;
const actor = { personId: 'p1', agentId: 'a1' } as Actor;
const holding = (operation: HabilitationOperation, orgUnitIds: readonly string[] | null = null) => ({
  habilitations: [{ id: 'h1', operations: [operation], orgUnitIds }] as unknown as HabilitationInForce[],
});

describe('publishing', () => {
  it('is for who is habilitated to it over everyone', () => {
    expect(authorize.rules.publish(actor, holding(PUBLISH_DECISIONS))).toMatchObject({
      kind: 'HABILITATION',
      habilitationId: 'h1',
    });
    expect(authorize.rules.publish(actor, holding(PUBLISH_DECISIONS, ['unit']))).toBeNull();
    expect(authorize.rules.publish(actor, holding(MANAGE_PEOPLE))).toBeNull();
    expect(authorize.rules.publish(actor, holding(REPRESENT_STAFF))).toBeNull();
  });
});

describe('figures', () => {
  it('are for representatives, and not for who publishes', () => {
    expect(authorize.rules.readFigures(actor, holding(REPRESENT_STAFF))).not.toBeNull();
    expect(authorize.rules.readFigures(actor, holding(REPRESENT_STAFF, ['unit']))).toBeNull();
    expect(authorize.rules.readFigures(actor, holding(PUBLISH_DECISIONS))).toBeNull();
  });
});
