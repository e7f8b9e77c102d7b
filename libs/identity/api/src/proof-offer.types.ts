import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { SignInProvider } from './me.types';

/** What a proof of identity lacks for a sensitive act. */
export enum ProofLack {
  /** It is older than a quarter of an hour. */
  TOO_OLD = 'TOO_OLD',
  /** It has no second factor, and is no passkey, where the platform wants either. */
  TOO_WEAK = 'TOO_WEAK',
}
registerEnumType(ProofLack, { name: 'ProofLack' });

/** By what the signed-in person may prove again who they are. */
@ObjectType({ simpleResolvers: true })
export class ProofOffer {
  /** Null when nothing is lacking. */
  @Field(() => ProofLack, { nullable: true })
  lack!: ProofLack | null;

  /** The platform wants a second factor or a passkey. */
  @Field(() => Boolean)
  wantsStrong!: boolean;

  /** Where they signed in; null when it was by a way of ours. */
  @Field(() => SignInProvider, { nullable: true })
  provider!: SignInProvider | null;

  /** They signed in by a code, a password or a passkey of ours. */
  @Field(() => Boolean)
  isLocal!: boolean;
}
