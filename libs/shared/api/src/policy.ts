import type { Actor } from './actor';
import { forbidden, unauthenticated } from './errors';
import { NO_AGENT, type RequestContext } from './request-context';

/** Why an act is allowed. It is shown to the person concerned and written in the access log. */
export interface Ground {
  readonly kind: 'HOLDER' | 'SELF' | 'HABILITATION' | 'HIERARCHY' | 'BREAK_GLASS';
  /** The habilitation that allows it, when that is the ground. */
  readonly habilitationId?: string;
  /** The delegation or the interim by which the habilitation is exercised; absent for who holds it. */
  readonly delegationId?: string;
  /** Who holds that habilitation, and answers for what is done under it. */
  readonly principalPersonId?: string;
}

/** A pure predicate: the ground that allows the act on this object, or null. */
export type Rule<T> = (actor: Actor, object: T) => Ground | null;

type Rules = Record<string, Rule<never>>;
type ObjectOf<R> = R extends Rule<infer T> ? T : never;

export interface Policy<R extends Rules> {
  /**
   * The only gate: throws UNAUTHENTICATED without a session, FORBIDDEN when no rule allows.
   * @returns the ground, for the trace.
   */
  <K extends keyof R>(ctx: RequestContext, action: K, object: ObjectOf<R[K]>): Ground;
  /** The same question without the exception, to show or hide. */
  may<K extends keyof R>(ctx: RequestContext, action: K, object: ObjectOf<R[K]>): boolean;
  readonly domain: string;
  readonly rules: R;
}

/**
 * The holder's own right on what concerns them. Whoever acts in an employer without being one of its agents has nothing
 * of their own there.
 */
export function holderGround(actor: Actor, agentId: string): Ground | null {
  return actor.agentId === agentId && agentId !== NO_AGENT ? { kind: 'HOLDER' } : null;
}

/** What was last allowed in an operation: the trace of what follows says in whose name it was done. */
const lastGrounds = new WeakMap<RequestContext, Ground>();

/** The ground of the last authorised act of the operation; null before any. */
export function lastGround(ctx: RequestContext): Ground | null {
  return lastGrounds.get(ctx) ?? null;
}

/**
 * Every authorisation rule of a domain, in one readable table.
 * Employer isolation is not repeated in rules: row-level security enforces it.
 */
export function definePolicy<R extends Rules>(domain: string, rules: R): Policy<R> {
  const groundOf = <K extends keyof R>(actor: Actor, action: K, object: ObjectOf<R[K]>) =>
    (rules[action] as unknown as Rule<ObjectOf<R[K]>>)(actor, object);

  const authorize = <K extends keyof R>(ctx: RequestContext, action: K, object: ObjectOf<R[K]>): Ground => {
    if (!ctx.actor) throw unauthenticated();
    const ground = groundOf(ctx.actor, action, object);
    if (!ground) throw forbidden();
    lastGrounds.set(ctx, ground);
    return ground;
  };
  const may = <K extends keyof R>(ctx: RequestContext, action: K, object: ObjectOf<R[K]>): boolean =>
    ctx.actor !== null && groundOf(ctx.actor, action, object) !== null;

  return Object.assign(authorize, { may, domain, rules });
}
