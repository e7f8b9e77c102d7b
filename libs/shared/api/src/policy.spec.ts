import type { Actor } from './actor';
import { definePolicy, holderGround } from './policy';
import { NO_AGENT, type RequestContext } from './request-context';

const alice = { personId: 'alice' } as Actor;
const as = (actor: Actor | null) => ({ actor }) as RequestContext;
const authorize = definePolicy('test', {
  read: (actor, piece: { holder: string }) => (actor.personId === piece.holder ? { kind: 'HOLDER' } : null),
});

describe('definePolicy', () => {
  it('answers with the ground on which the act is allowed', () => {
    expect(authorize(as(alice), 'read', { holder: 'alice' })).toEqual({ kind: 'HOLDER' });
  });

  it('throws FORBIDDEN when no rule allows', () => {
    expect(() => authorize(as(alice), 'read', { holder: 'bob' })).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });

  it('throws UNAUTHENTICATED, whatever the object, when nobody is signed in', () => {
    expect(() => authorize(as(null), 'read', { holder: 'alice' })).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
  });

  it('asks the same question without the exception', () => {
    expect(authorize.may(as(alice), 'read', { holder: 'alice' })).toBe(true);
    expect(authorize.may(as(alice), 'read', { holder: 'bob' })).toBe(false);
    expect(authorize.may(as(null), 'read', { holder: 'alice' })).toBe(false);
  });
});

describe('holderGround', () => {
  const agent = { agentId: 'alice' } as Actor;
  const lent = { agentId: NO_AGENT } as Actor;

  it('is an agent’s, on what concerns them alone', () => {
    expect(holderGround(agent, 'alice')).toEqual({ kind: 'HOLDER' });
    expect(holderGround(agent, 'bob')).toBeNull();
  });

  it('is never that of somebody who acts there without being an agent', () => {
    expect(holderGround(lent, NO_AGENT)).toBeNull();
  });
});
