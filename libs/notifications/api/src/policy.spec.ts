import { HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { authorize } from './policy';

const actor: Actor = {
  personId: 'p',
  employerId: 'e',
  agentId: 'a',
  sessionId: 's',
  signedInAt: new Date(0),
  assurance: null,
};

describe('delivering what was told', () => {
  it.each(Object.values(HabilitationOperation))('by a habilitation to %s', (operation) => {
    const ground = authorize.rules.deliver(actor, { habilitations: [{ id: 'h', operations: [operation] }] });
    const expected =
      operation === HabilitationOperation.MANAGE_PEOPLE
        ? { kind: 'HABILITATION', habilitationId: 'h' }
        : null;
    expect(ground).toEqual(expected);
  });

  it('is nobody’s without a habilitation', () => {
    expect(authorize.rules.deliver(actor, { habilitations: [] })).toBeNull();
  });
});
