import { DateTime } from '@jalon/shared/api';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { SignInProvider } from './me.types';

/** What the link received from an employer still opens. */
export enum AccessInvitationState {
  OPEN = 'OPEN',
  /** Somebody has signed in with it. */
  USED = 'USED',
  /** Too old, or another link was made since. */
  EXPIRED = 'EXPIRED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(AccessInvitationState, { name: 'AccessInvitationState' });

/** A first access, as whoever holds the link sees it: the employer, and nothing about anyone. */
@ObjectType('AccessInvitation', { simpleResolvers: true })
export class AccessInvitationView {
  @Field(() => AccessInvitationState)
  state!: AccessInvitationState;

  /** Null for a link that nobody made. */
  @Field(() => String, { nullable: true })
  employerName!: string | null;

  @Field(() => DateTime, { nullable: true })
  expiresAt!: Date | null;

  /** Where one may sign in: the employer's provider when it has chosen one. Empty unless the link is open. */
  @Field(() => [SignInProvider])
  providers!: SignInProvider[];
}
