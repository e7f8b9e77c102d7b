import { registerEnumType } from 'type-graphql';

/** A right of the person whose data are kept (RGPD art. 15 to 21; loi du 6 janvier 1978, art. 85 for the last). */
export enum DataRight {
  ACCESS = 'ACCESS',
  RECTIFICATION = 'RECTIFICATION',
  ERASURE = 'ERASURE',
  RESTRICTION = 'RESTRICTION',
  OBJECTION = 'OBJECTION',
  PORTABILITY = 'PORTABILITY',
  /** What is to become of one's data after one's death. */
  AFTER_DEATH = 'AFTER_DEATH',
}
registerEnumType(DataRight, {
  name: 'DataRight',
  description: 'A right of the person whose data are kept (RGPD, articles 15 to 21).',
});

export enum RightsRequestStatus {
  /** Nobody has taken it yet. */
  RECEIVED = 'RECEIVED',
  IN_PROGRESS = 'IN_PROGRESS',
  /** The person was asked for a precision or a proof of identity. The time goes on meanwhile. */
  WAITING_FOR_PERSON = 'WAITING_FOR_PERSON',
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RightsRequestStatus, { name: 'RightsRequestStatus' });

export enum RightsOutcome {
  GRANTED = 'GRANTED',
  PARTLY = 'PARTLY',
  REFUSED = 'REFUSED',
}
registerEnumType(RightsOutcome, { name: 'RightsOutcome' });

/** What was done on a request, as its history tells it to both sides. */
export enum RightsEventKind {
  RECEIVED = 'RECEIVED',
  TAKEN = 'TAKEN',
  PRECISION_ASKED = 'PRECISION_ASKED',
  IDENTITY_ASKED = 'IDENTITY_ASKED',
  PERSON_REPLIED = 'PERSON_REPLIED',
  /** What was asked of the person came otherwise: at a desk, by post. */
  RESUMED = 'RESUMED',
  EXTENDED = 'EXTENDED',
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RightsEventKind, { name: 'RightsEventKind' });

/** What the officer may ask of the person. */
export enum Clarification {
  PRECISION = 'PRECISION',
  IDENTITY = 'IDENTITY',
}
registerEnumType(Clarification, { name: 'Clarification' });
