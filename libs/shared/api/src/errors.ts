import { GraphQLError } from 'graphql';

/** The only codes a caller ever sees at the top level; everything else is data (`userErrors`). */
export const publicErrorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'MODULE_CLOSED',
  'DECISION_MISSING',
  'FRESH_SIGN_IN_REQUIRED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type PublicErrorCode = (typeof publicErrorCodes)[number];

const statusCodes: Readonly<Record<PublicErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  MODULE_CLOSED: 403,
  DECISION_MISSING: 403,
  FRESH_SIGN_IN_REQUIRED: 403,
  INTERNAL_SERVER_ERROR: 500,
};

/** An error that may be shown as it is: it names no data. */
export class PublicError extends GraphQLError {
  /** What a route answers, by Fastify's own convention. */
  readonly statusCode: number;

  constructor(
    readonly code: PublicErrorCode,
    message: string,
  ) {
    super(message, { extensions: { code } });
    this.statusCode = statusCodes[code];
  }
}

/** Nobody is signed in, or the session has ended. */
export const unauthenticated = () => new PublicError('UNAUTHENTICATED', 'Sign in to continue.');

/** The person is known, and may not do this. */
export const forbidden = () => new PublicError('FORBIDDEN', 'You may not do this.');

/** Unknown, or another employer's: an outsider must not tell one from the other. */
export const notFound = () => new PublicError('NOT_FOUND', 'There is nothing here.');

/** An argument that no form of ours can send; the message names it and the cure. */
export const badUserInput = (message: string) => new PublicError('BAD_USER_INPUT', message);

/** Asked too often from one place, in a short time. */
export const tooManyRequests = () =>
  new PublicError('RATE_LIMITED', 'Too many requests: wait a moment, then try again.');

/** A part of Jalon that the reader's employer has not opened. */
export const moduleClosed = () => new PublicError('MODULE_CLOSED', 'Your employer has not opened this.');

/** The act is a sensitive one, and the person last proved who they are too long ago, or too weakly. */
export const freshSignInRequired = () =>
  new PublicError('FRESH_SIGN_IN_REQUIRED', 'Prove again who you are, then try again.');

/** Nothing the reader's employer has published opens this today. @param purpose what it should open */
export const decisionMissing = (purpose: string) =>
  new PublicError(
    'DECISION_MISSING',
    `No published decision of your employer opens this today (${purpose}): read /decisions, or ask your contact.`,
  );
