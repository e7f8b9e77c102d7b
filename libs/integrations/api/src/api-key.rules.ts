import { createHash, randomBytes } from 'node:crypto';
import { hasControlCharacter, type ProgramScope, type UserError } from '@jalon/shared/api';
import { type ApiKey, ApiKeyState } from './api-key.entity';

/** A key lives a year at most: whoever needs it longer rotates it. */
export const LONGEST_LIFE_YEARS = 1;
/** After a rotation, both keys work at most so many days. */
export const LONGEST_OVERLAP_DAYS = 30;
/** So many days before the end, the page and a notice say so. */
export const WARNED_DAYS = 30;
/** More keys at work than that is a key lost from sight. */
export const MOST_KEYS = 20;
const LONGEST_LABEL = 80;

/** A new secret, and what is kept of it. */
export interface NewSecret {
  /** `jln_<prefix>_<256 bits>`, shown once. */
  readonly secret: string;
  readonly prefix: string;
  readonly digest: Buffer;
}

const SECRET = /^jln_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/;

export function newSecret(random: (size: number) => Buffer = randomBytes): NewSecret {
  const prefix = random(4).toString('hex');
  const secret = `jln_${prefix}_${random(32).toString('base64url')}`;
  return { secret, prefix, digest: digestOf(secret) };
}

/** A digest without salt is enough of 256 random bits. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** What is not even a key of ours is not looked for. */
export function isSecret(text: string): boolean {
  return SECRET.test(text);
}

/** The day so many days or years after another. */
export function dayAfter(day: string, { days = 0, years = 0 }: { days?: number; years?: number }): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function stateOf({ revokedAt, expiresOn }: ApiKey, today: string): ApiKeyState {
  if (revokedAt) return ApiKeyState.REVOKED;
  if (expiresOn < today) return ApiKeyState.EXPIRED;
  return expiresOn <= dayAfter(today, { days: WARNED_DAYS }) ? ApiKeyState.ENDING : ApiKeyState.ACTIVE;
}

/** What is wrong with a key to be made; `atWork` counts those that are. */
export function creationFaults(
  { label, scopes, expiresOn }: { label: string; scopes: readonly ProgramScope[]; expiresOn: string },
  atWork: number,
  today: string,
): UserError[] {
  return [
    ...labelFaults(label),
    ...(scopes.length === 0 ? [fault('SCOPE_REQUIRED', 'scopes', 'Choose at least one right.')] : []),
    ...expiryFaults(expiresOn, today),
    ...(atWork >= MOST_KEYS
      ? [fault('TOO_MANY_KEYS', 'label', `Revoke a key first: at most ${MOST_KEYS} may be at work.`)]
      : []),
  ];
}

function labelFaults(label: string): UserError[] {
  const length = label.trim().length;
  if (length === 0) return [fault('REQUIRED', 'label', 'Say what the key is for.')];
  if (length > LONGEST_LABEL)
    return [fault('TOO_LONG', 'label', `Write at most ${LONGEST_LABEL} characters.`)];
  return hasControlCharacter(label)
    ? [fault('NOT_TEXT', 'label', 'Write it without control characters.')]
    : [];
}

/** A key ends, within a year. */
export function expiryFaults(expiresOn: string, today: string): UserError[] {
  if (expiresOn < today) return [fault('IN_THE_PAST', 'expiresOn', 'Choose today or a later day.')];
  return expiresOn > dayAfter(today, { years: LONGEST_LIFE_YEARS })
    ? [fault('TOO_LATE', 'expiresOn', 'Choose a day within a year.')]
    : [];
}

/** What is wrong with a rotation: the old key goes on for a while, and no longer than it would have. */
export function rotationFaults(
  old: ApiKey,
  { expiresOn, oldKeyEndsOn }: { expiresOn: string; oldKeyEndsOn: string },
  today: string,
): UserError[] {
  const state = stateOf(old, today);
  if (state === ApiKeyState.REVOKED || state === ApiKeyState.EXPIRED) {
    return [fault('KEY_ENDED', 'id', 'This key no longer works: make a new one.')];
  }
  const last = dayAfter(today, { days: LONGEST_OVERLAP_DAYS });
  const overlap =
    oldKeyEndsOn < today || oldKeyEndsOn > last
      ? [fault('OVERLAP', 'oldKeyEndsOn', `Choose a day within ${LONGEST_OVERLAP_DAYS} days.`)]
      : [];
  return [...expiryFaults(expiresOn, today), ...overlap];
}

function fault(code: string, field: string, message: string): UserError {
  return { code, path: ['input', field], message };
}
