import type { NoticeTopic as Topic } from '@jalon/shared/api';
import { registerEnumType } from 'type-graphql';

/** What a notice is about: a line of the preferences. */
export const NoticeTopic = {
  FILE: 'FILE',
  SKILLS: 'SKILLS',
  CERTIFICATION: 'CERTIFICATION',
  RIGHTS: 'RIGHTS',
  JOBS: 'JOBS',
  SECURITY: 'SECURITY',
  WORK: 'WORK',
} as const satisfies Record<Topic, Topic>;
export type NoticeTopic = Topic;
registerEnumType(NoticeTopic, { name: 'NoticeTopic' });

/** How often a topic is told by mail; on the portal it always is. */
export enum MailFrequency {
  AT_ONCE = 'AT_ONCE',
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  NONE = 'NONE',
}
registerEnumType(MailFrequency, { name: 'MailFrequency' });

export enum MailForm {
  NOTICE = 'NOTICE',
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
}
registerEnumType(MailForm, { name: 'MailForm' });

/** Where a mail is, from the business act to the server that takes it. */
export enum MailState {
  QUEUED = 'QUEUED',
  /** Until the hours are no longer quiet, the next digest, or the next attempt. */
  DEFERRED = 'DEFERRED',
  /** The dialogue with the server may have begun: nobody else sends it. */
  SENDING = 'SENDING',
  SENT = 'SENT',
  /** The server may have taken it, and we do not know: never sent again by itself. */
  UNCERTAIN = 'UNCERTAIN',
  FAILED = 'FAILED',
  WITHOUT_ADDRESS = 'WITHOUT_ADDRESS',
  /** Everything in it was read on the portal before it left. */
  NEEDLESS = 'NEEDLESS',
}
registerEnumType(MailState, { name: 'MailState' });

/** Why a mail did not leave, or may not have. */
export enum MailReason {
  ADDRESS_INVALID = 'ADDRESS_INVALID',
  ADDRESS_UNKNOWN = 'ADDRESS_UNKNOWN',
  REFUSED = 'REFUSED',
  TLS = 'TLS',
  SIGN_IN = 'SIGN_IN',
  UNREACHABLE = 'UNREACHABLE',
  /** The server asked to come back later. */
  POSTPONED = 'POSTPONED',
  INTERRUPTED = 'INTERRUPTED',
}
registerEnumType(MailReason, { name: 'MailReason' });

export enum LetterCause {
  WITHOUT_ADDRESS = 'WITHOUT_ADDRESS',
  MAIL_FAILED = 'MAIL_FAILED',
  MAIL_UNCERTAIN = 'MAIL_UNCERTAIN',
}
registerEnumType(LetterCause, { name: 'LetterCause' });

export enum LetterState {
  TO_MAKE = 'TO_MAKE',
  TO_HAND_OVER = 'TO_HAND_OVER',
  HANDED_OVER = 'HANDED_OVER',
  POSTED = 'POSTED',
}
registerEnumType(LetterState, { name: 'LetterState' });

export enum LetterAct {
  MADE = 'MADE',
  OPENED = 'OPENED',
  HANDED_OVER = 'HANDED_OVER',
  POSTED = 'POSTED',
  UNDONE = 'UNDONE',
}
registerEnumType(LetterAct, { name: 'LetterAct' });
