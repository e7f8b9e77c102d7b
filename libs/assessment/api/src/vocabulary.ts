import { registerEnumType } from 'type-graphql';

/** What an assessment is for. */
export enum AssessmentKind {
  /** To know where one stands: everything is explained once it ends. */
  PRACTICE = 'PRACTICE',
  /** To be certified: its items are kept for that, and their key is never shown. */
  CERTIFICATION = 'CERTIFICATION',
}
registerEnumType(AssessmentKind, { name: 'AssessmentKind' });

export enum AssessmentState {
  IN_PROGRESS = 'IN_PROGRESS',
  PAUSED = 'PAUSED',
  FINISHED = 'FINISHED',
  ABANDONED = 'ABANDONED',
}
registerEnumType(AssessmentState, { name: 'AssessmentState' });

export enum InteractionType {
  CHOICE = 'CHOICE',
  MULTIPLE_CHOICE = 'MULTIPLE_CHOICE',
  ORDERING = 'ORDERING',
  MATCHING = 'MATCHING',
  SHORT_TEXT = 'SHORT_TEXT',
  NUMBER = 'NUMBER',
  MAILBOX = 'MAILBOX',
  FILE_EXPLORER = 'FILE_EXPLORER',
}
registerEnumType(InteractionType, { name: 'InteractionType' });

/** Why no further question was asked. */
export enum StopReason {
  /** The levels were known well enough. */
  PRECISION = 'PRECISION',
  MAXIMUM = 'MAXIMUM',
  /** No question was left whose subject had not been asked. */
  BANK_EXHAUSTED = 'BANK_EXHAUSTED',
  /** The person ended it, once enough was known. */
  PERSON = 'PERSON',
}
registerEnumType(StopReason, { name: 'StopReason' });

/** Why this next step rather than another. */
export enum NextReason {
  BELOW_EXPECTED = 'BELOW_EXPECTED',
  LEAST_SURE = 'LEAST_SURE',
  LOWEST = 'LOWEST',
  SHARE = 'SHARE',
  CERTIFY = 'CERTIFY',
}
registerEnumType(NextReason, { name: 'NextReason' });
