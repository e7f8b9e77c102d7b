import { daysBetween, refused, type UserError } from '@jalon/shared/api';
import { answerDueOn } from '../legal-clock.rules';
import { RightsRequestStatus } from '../vocabulary';

const { RECEIVED, IN_PROGRESS, WAITING_FOR_PERSON, ANSWERED, WITHDRAWN } = RightsRequestStatus;

/** What an act on a request depends on. */
export interface RequestFacts {
  readonly status: RightsRequestStatus;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly extensionReason: string | null;
}

/** How a request stands against its legal deadline. */
export type DeadlineState = 'CLOSED' | 'LATE' | 'SOON' | 'ON_TIME';

/** An officer is reminded so many days before the last one. */
export const REMINDER_DAYS = 7;

export function isOpen({ status }: Pick<RequestFacts, 'status'>): boolean {
  return status !== ANSWERED && status !== WITHDRAWN;
}

export function deadlineState(
  { status, dueOn }: Pick<RequestFacts, 'status' | 'dueOn'>,
  today: string,
): DeadlineState {
  if (!isOpen({ status })) return 'CLOSED';
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'LATE';
  return left <= REMINDER_DAYS ? 'SOON' : 'ON_TIME';
}

/** What each side may do, in the state the request is in. */
export const ALLOWED_IN = {
  take: [RECEIVED, IN_PROGRESS, WAITING_FOR_PERSON],
  clarify: [RECEIVED, IN_PROGRESS],
  reply: [WAITING_FOR_PERSON],
  resume: [WAITING_FOR_PERSON],
  extend: [RECEIVED, IN_PROGRESS, WAITING_FOR_PERSON],
  answer: [RECEIVED, IN_PROGRESS, WAITING_FOR_PERSON],
  withdraw: [RECEIVED, IN_PROGRESS, WAITING_FOR_PERSON],
} as const satisfies Record<string, readonly RightsRequestStatus[]>;
export type RequestAct = keyof typeof ALLOWED_IN;

/** Why an act is not possible now; nothing when it is. */
export function actErrors(act: RequestAct, request: RequestFacts, today: string): UserError[] {
  if (!isOpen(request)) {
    return [refused('CLOSED', 'requestId', 'This request is closed: reload it to read how it ended.')];
  }
  const allowed: readonly RightsRequestStatus[] = ALLOWED_IN[act];
  if (!allowed.includes(request.status)) {
    return [refused('CHANGED', 'requestId', 'This request has moved on: reload it.')];
  }
  return act === 'extend' ? extensionErrors(request, today) : [];
}

export function mayAct(act: RequestAct, request: RequestFacts, today: string): boolean {
  return actErrors(act, request, today).length === 0;
}

/** RGPD art. 12-3: once, and told to the person within the first month. */
function extensionErrors({ extensionReason, receivedOn }: RequestFacts, today: string): UserError[] {
  if (extensionReason !== null) {
    return [refused('ALREADY_EXTENDED', 'requestId', 'The time is extended once only.')];
  }
  return today > answerDueOn(receivedOn)
    ? [refused('TOO_LATE_TO_EXTEND', 'requestId', 'The first deadline is past: answer without delay.')]
    : [];
}

/** How many years a closed request is kept: the time during which it may be contested or checked. */
export const KEPT_YEARS = 5;
