import type { VerifyCertificateQuery } from './verify-page.generated';

/** What anyone is told of a certificate. */
export type Verification = VerifyCertificateQuery['verifyCertificate'];

/** Why nothing could be checked; nothing of it says anything about the certificate. */
export type Obstacle = 'TOO_MANY' | 'TOO_BIG' | 'WRONG_KIND' | 'EMPTY' | 'UNREACHABLE';

/** Why what was typed cannot be a code, told without asking anything of the server. */
export type CodeFault = 'missing' | 'short' | 'long';

/** An obstacle in the course of checking, to be said where the person is. */
export class VerificationFailure extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(obstacle);
  }
}
