import type { Actor } from './actor';
import { FRESH_SIGN_IN, proofFault, requireFreshSignIn } from './fresh-sign-in';
import { type ContextServices, RequestContext } from './request-context';

const signedInAt = new Date('2026-11-20T08:00:00Z');
const after = (milliseconds: number) => new Date(signedInAt.getTime() + milliseconds);

describe('proofFault', () => {
  it.each([
    [FRESH_SIGN_IN - 1, null],
    [FRESH_SIGN_IN, 'TOO_OLD'],
  ])('%i ms after the sign-in, says %s', (age, fault) => {
    expect(proofFault({ signedInAt }, { now: after(age), wantsStrong: false })).toBe(fault);
  });

  it('counts from the last proof, whenever the session began', () => {
    const provenAt = after(3_600_000);
    const proof = { signedInAt, provenAt };
    expect(proofFault(proof, { now: after(3_600_000 + FRESH_SIGN_IN - 1), wantsStrong: false })).toBeNull();
    expect(proofFault(proof, { now: after(3_600_000 + FRESH_SIGN_IN), wantsStrong: false })).toBe('TOO_OLD');
  });

  it.each([
    [undefined, 'TOO_WEAK'],
    [false, 'TOO_WEAK'],
    [true, null],
  ])('where a second factor is wanted, a proof strong (%s) gives %s', (isProvenStrongly, fault) => {
    expect(proofFault({ signedInAt, isProvenStrongly }, { now: signedInAt, wantsStrong: true })).toBe(fault);
  });
});

describe('requireFreshSignIn', () => {
  const person: Actor = {
    personId: 'person',
    employerId: 'employer',
    agentId: 'agent',
    sessionId: 'session',
    signedInAt,
    assurance: null,
  };
  const asking = (actor: Actor | null, now: Date, wantsStrongProof = false) => {
    const signIn = { providers: [], idleLimit: 0, wantsStrongProof };
    const services = { now: () => now, signIn } as unknown as ContextServices;
    return () => requireFreshSignIn(new RequestContext(services, actor));
  };

  it('lets a recent proof pass', () => {
    expect(asking(person, after(60_000))).not.toThrow();
  });

  it('asks for another one when it is old, or weak where a strong one is wanted', () => {
    const refusal = expect.objectContaining({ code: 'FRESH_SIGN_IN_REQUIRED', statusCode: 403 });
    expect(asking(person, after(FRESH_SIGN_IN))).toThrow(refusal);
    expect(asking(person, signedInAt, true)).toThrow(refusal);
    expect(asking({ ...person, isProvenStrongly: true }, signedInAt, true)).not.toThrow();
  });

  it('lets nobody pass who is not signed in, a program included', () => {
    expect(asking(null, signedInAt)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });
});
