import { connectionType, DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  LetterAct,
  LetterCause,
  LetterState,
  MailForm,
  MailReason,
  MailState,
  NoticeTopic,
} from './vocabulary';

/** One line of a letter's history. */
@ObjectType({ simpleResolvers: true })
export class LetterEvent {
  @Field(() => LetterAct)
  act!: LetterAct;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Null when the server did it.' })
  actorName!: string | null;

  @Field(() => LocalDate, { nullable: true })
  deliveredOn!: string | null;
}

/** A legal notice on paper, for an agent whom mail does not reach. */
@ObjectType('Letter', { simpleResolvers: true })
export class LetterView {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'What the paper bears at its foot.' })
  reference!: string;

  @Field(() => String)
  agentName!: string;

  @Field(() => String)
  matricule!: string;

  @Field(() => LetterCause)
  cause!: LetterCause;

  @Field(() => LetterState)
  state!: LetterState;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => LocalDate, { nullable: true })
  deliveredOn!: string | null;

  @Field(() => [LetterEvent])
  history!: LetterEvent[];

  /** Not exposed: its kind is told in words. */
  kind!: string;
}

export const LetterConnection = connectionType(LetterView, 'Letter');

/** A mail that did not leave, or may not have, and what it was about. */
@ObjectType({ simpleResolvers: true })
export class FailedMail {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  agentName!: string;

  @Field(() => String)
  matricule!: string;

  @Field(() => MailState)
  state!: MailState;

  @Field(() => MailReason, { nullable: true })
  reason!: MailReason | null;

  @Field(() => MailForm)
  form!: MailForm;

  @Field(() => NoticeTopic, { nullable: true, description: 'Null for a digest.' })
  topic!: NoticeTopic | null;

  @Field(() => Boolean)
  isLegal!: boolean;

  @Field(() => Boolean, { description: 'A letter was made of it.' })
  hasLetter!: boolean;

  @Field(() => Int)
  attempts!: number;

  @Field(() => DateTime)
  endedAt!: Date;
}

export const FailedMailConnection = connectionType(FailedMail, 'FailedMail');

/** What waits on the page of letters. */
@ObjectType({ simpleResolvers: true })
export class LetterOverview {
  @Field(() => Int)
  toMake!: number;

  @Field(() => Int)
  toHandOver!: number;

  @Field(() => Int)
  failedMails!: number;

  @Field(() => Int, { description: 'Mails whose time has come and that have not left.' })
  waitingMails!: number;

  @Field(() => Boolean, { description: 'A server takes mail.' })
  sendsMail!: boolean;
}

export enum DeliveryWay {
  HANDED_OVER = 'HANDED_OVER',
  POSTED = 'POSTED',
}
registerEnumType(DeliveryWay, { name: 'DeliveryWay' });

@InputType()
export class DeliverLettersInput {
  @Field(() => [ID])
  letterIds!: string[];

  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field(() => LocalDate, { description: 'The day it was done.' })
  on!: string;
}

@InputType()
export class LettersInput {
  @Field(() => [ID])
  letterIds!: string[];
}

@ObjectType({ simpleResolvers: true })
export class LettersPayload implements Payload {
  @Field(() => [LetterView])
  letters!: LetterView[];

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class MailInput {
  @Field(() => ID)
  mailId!: string;
}

@InputType()
export class SettleMailInput extends MailInput {
  @Field(() => Boolean, { description: 'False puts it back in the list.' })
  isSettled!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class MailPayload implements Payload {
  @Field(() => FailedMail, { nullable: true })
  mail!: FailedMail | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
