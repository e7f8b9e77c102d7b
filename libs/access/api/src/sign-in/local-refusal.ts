import type { UserError } from '@jalon/shared/api';

/** Why a local sign-in leads nowhere; the portal has words and a cure for each. */
export type LocalRefusalReason =
  | 'CODE_UNKNOWN'
  | 'CODE_USED'
  | 'CODE_REPLACED'
  | 'CODE_EXPIRED'
  /** The page stayed open too long, or its answer came twice, or from another browser. */
  | 'CHALLENGE_EXPIRED'
  /** The device's answer does not hold: another site's, another person's, or a copy's. */
  | 'PASSKEY_REFUSED'
  /** This passkey opens nothing here, or no longer does. */
  | 'PASSKEY_UNKNOWN'
  | 'PASSKEY_KNOWN'
  | 'TOO_MANY_PASSKEYS'
  | 'PASSWORD_REFUSED'
  /** One at least of the errors beside it. */
  | 'PASSWORD_WEAK'
  | 'TOO_MANY_TRIES'
  | 'ACCOUNT_DISABLED'
  | 'NO_EMPLOYER'
  | 'OTHER_PERSON';

/** A local sign-in that does not lead anywhere, and why. */
export class LocalRefusal extends Error {
  constructor(
    readonly reason: LocalRefusalReason,
    readonly userErrors: readonly UserError[] = [],
  ) {
    super(reason);
  }
}
