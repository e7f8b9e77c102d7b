import { refused, textErrors, type UserError } from '@jalon/shared/api';

/** Why, under which reference, and for how long. */
export interface BreakGlassRequest {
  readonly reason: string;
  readonly ticket: string;
  readonly minutes: number;
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
