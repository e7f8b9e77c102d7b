import type { RequestContext } from '@jalon/shared/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { send } from './errors';

/** How many requests a minute one person, one address nobody has signed in from, or one API key, may send. */
export interface RateLimits {
  readonly perPerson: number;
  readonly perAddress: number;
  readonly perKey: number;
}

/** Who asks, as the context of the request knows them. */
type Asker = Pick<RequestContext, 'actor' | 'program'>;

/** Far above what pages need, and far below what reading everyone's file takes. An office may share one address. */
export const defaultRateLimits: RateLimits = { perPerson: 600, perAddress: 1_200, perKey: 120 };

/** Counts in this process's memory; returns false, having answered, when there is no more to spend. */
export function createRateLimiter(limits: RateLimits) {
  const limiterOf = (points: number) => new RateLimiterMemory({ points, duration: 60 });
  const persons = limiterOf(limits.perPerson);
  const addresses = limiterOf(limits.perAddress);
  const keys = limiterOf(limits.perKey);
  return async (request: FastifyRequest, reply: FastifyReply, asker: Asker | null): Promise<boolean> => {
    const { actor, program } = asker ?? {};
    try {
      if (program) await keys.consume(program.keyId);
      else await (actor ? persons.consume(actor.personId) : addresses.consume(request.ip));
      return true;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      reply.header('retry-after', Math.ceil(refused.msBeforeNext / 1000));
      send(reply, 429, 'FORBIDDEN', 'Too many requests: wait a moment, then try again.');
      return false;
    }
  };
}

export type RateLimiter = ReturnType<typeof createRateLimiter>;
