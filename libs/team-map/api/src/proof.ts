import { registerEnumType } from 'type-graphql';

/** What a communicated level rests on. */
export enum Proof {
  /** An assessment of the person's own. */
  ASSESSED = 'ASSESSED',
  /** A certificate in force attests at least that level. */
  CERTIFIED = 'CERTIFIED',
  /** Only certificates whose time has passed attest it. */
  EXPIRED = 'EXPIRED',
}
registerEnumType(Proof, { name: 'Proof', description: 'What a communicated level rests on.' });
