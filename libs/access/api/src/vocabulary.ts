import { registerEnumType } from 'type-graphql';

/** How the referent made sure who is there; no number is kept of any document. */
export enum IdentityCheck {
  /** An identity document was seen. */
  IDENTITY_DOCUMENT = 'IDENTITY_DOCUMENT',
  KNOWN_PERSONALLY = 'KNOWN_PERSONALLY',
  /** A slip printed beforehand: whoever hands it over makes sure then. */
  AT_HAND_OVER = 'AT_HAND_OVER',
}
registerEnumType(IdentityCheck, { name: 'IdentityCheck' });

/** Whether an agent can sign in, and never how. */
export enum AccessState {
  NONE = 'NONE',
  /** A code was made, and waits to be used. */
  CODE_WAITING = 'CODE_WAITING',
  /** By a passkey or a password this employer opened: it may recover them. */
  OPEN = 'OPEN',
  /** Through a provider, or opened by another employer. */
  OPEN_OTHERWISE = 'OPEN_OTHERWISE',
}
registerEnumType(AccessState, { name: 'AccessState' });

/** What a code is for. */
export enum CodePurpose {
  FIRST_ACCESS = 'FIRST_ACCESS',
  RECOVERY = 'RECOVERY',
}
registerEnumType(CodePurpose, { name: 'CodePurpose' });
