import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { send } from './errors';

/** How many requests a minute one person, or one address nobody has signed in from, may send. */
export interface RateLimits {
  readonly perPerson: number;
  readonly perAddress: number;
}

/** Far above what pages need, and far below what reading everyone's file takes. An office may share one address. */
export const defaultRateLimits: RateLimits = { perPerson: 600, perAddress: 1_200 };

/** Counts in this process's memory; returns false, having answered, when there is no more to spend. */
export function createRateLimiter({ perPerson, perAddress }: RateLimits) {
  const persons = new RateLimiterMemory({ points: perPerson, duration: 60 });
  const addresses = new RateLimiterMemory({ points: perAddress, duration: 60 });
  return async (request: FastifyRequest, reply: FastifyReply, personId: string | null): Promise<boolean> => {
    try {
      await (personId ? persons.consume(personId) : addresses.consume(request.ip));
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
