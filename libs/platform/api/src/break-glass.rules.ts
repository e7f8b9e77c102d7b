import { refused, textErrors, type UserError } from '@jalon/shared/api';

/** Why, under which reference, and for how long. */
export interface BreakGlassRequest {
  readonly reason: string;
  readonly ticket: string;
  readonly minutes: number;
}

/** Nobody opens somebody else's files from a session left on a desk. */
const FRESHNESS = 10 * 60_000;

export function isFresh(signedInAt: Date, now: Date): boolean {
  return now.getTime() - signedInAt.getTime() < FRESHNESS;
}

export function breakGlassErrors({ reason, ticket, minutes }: BreakGlassRequest): UserError[] {
  return [
    ...textErrors('reason', reason, 1_000),
    ...textErrors('ticket', ticket, 60),
    ...(Number.isInteger(minutes) && minutes >= 5 && minutes <= 60
      ? []
      : [refused('DURATION', 'minutes', 'Choose from five minutes to an hour.')]),
  ];
}
