import { JobRefusal } from '@jalon/shared/api';

/** Codes of a network or a disk that may well answer later. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'ECONNECTION',
  'ESOCKET',
]);

/** What the queue keeps of a failure: its code and nothing else, for a message may quote what somebody wrote. */
export class JobFailure extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.stack = reason;
  }
}

/** Why a job failed, as a stable code that the portal tells in words. */
export function failureReason(error: unknown): string {
  if (error instanceof JobRefusal) return error.code;
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && UNREACHABLE.has(code) ? 'UNREACHABLE' : 'UNEXPECTED';
}
