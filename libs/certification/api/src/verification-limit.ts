import { tooManyRequests } from '@jalon/shared/api';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Far above what a recruiter verifies in a minute, an office behind one address included; far below guessing. */
const PER_MINUTE = 60;

const limiter = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 });

/** Counts one verification from an address, in this process's memory. @throws RATE_LIMITED when there is no more to spend. */
export async function countVerification(address: string | null): Promise<void> {
  // No address: a service called by another one, not by anybody.
  if (address === null) return;
  try {
    await limiter.consume(address);
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? tooManyRequests() : refused;
  }
}
