import { registerEnumType } from 'type-graphql';

/** Where an application for a certificate stands. */
export enum ApplicationState {
  /** The certification assessment is under way. */
  SITTING = 'SITTING',
  /** The assessment is over: a certifying officer has to decide. */
  TO_DECIDE = 'TO_DECIDE',
  /** Decided in favour, by the officer or on appeal; the certificate is not issued yet. */
  TO_ISSUE = 'TO_ISSUE',
  ISSUED = 'ISSUED',
  REFUSED = 'REFUSED',
  /** Given up by the agent before any decision. */
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ApplicationState, { name: 'ApplicationState' });

export enum DecisionOutcome {
  ISSUE = 'ISSUE',
  REFUSE = 'REFUSE',
}
registerEnumType(DecisionOutcome, { name: 'DecisionOutcome' });

/** What a certificate is worth today: told to anyone who has its code. */
export enum CertificateStatus {
  VALID = 'VALID',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
  REPLACED = 'REPLACED',
}
registerEnumType(CertificateStatus, { name: 'CertificateStatus' });

/** Why a certificate was withdrawn; told to its holder and to officers, never to those who verify it. */
export enum RevocationGround {
  MATERIAL_ERROR = 'MATERIAL_ERROR',
  IDENTITY = 'IDENTITY',
  FRAUD = 'FRAUD',
  AGENT_REQUEST = 'AGENT_REQUEST',
}
registerEnumType(RevocationGround, { name: 'RevocationGround' });

/** What somebody who verifies is told first. */
export enum Verdict {
  VALID = 'VALID',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
  REPLACED = 'REPLACED',
  /** No certificate bears this code. */
  UNKNOWN = 'UNKNOWN',
  /** What was given is not, or no longer, what its issuer signed. */
  INVALID = 'INVALID',
}
registerEnumType(Verdict, { name: 'Verdict' });

/** What is looked at, in this order: the status before the signature, since a revoked credential is still well signed. */
export enum CheckCode {
  STATUS = 'STATUS',
  EXPIRY = 'EXPIRY',
  ISSUER = 'ISSUER',
  INTEGRITY = 'INTEGRITY',
  DECISION = 'DECISION',
  /** Of a PDF: its pages are, byte for byte, those that were delivered. */
  PAPER = 'PAPER',
}
