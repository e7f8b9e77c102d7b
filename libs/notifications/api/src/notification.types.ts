import { connectionType, DateTime, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { NoticeParameters } from './notice.rules';
import { NoticeTopic } from './vocabulary';

/** Something I was told, in words of the language asked for. */
@ObjectType('Notification', { simpleResolvers: true })
export class NotificationView {
  @Field(() => ID)
  id!: string;

  /** Code of its kind, for instance `certification.refused`. */
  @Field(() => String)
  kind!: string;

  @Field(() => NoticeTopic)
  topic!: NoticeTopic;

  /** The law wants it told: it cannot be muted. */
  @Field(() => Boolean)
  isLegal!: boolean;

  /** Page of the portal where it is read in full. */
  @Field(() => String)
  path!: string;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => Boolean)
  isRead!: boolean;

  /** Not exposed: what its words are made of. */
  parameters!: NoticeParameters;
}

export const NotificationConnection = connectionType(NotificationView, 'Notification');

@InputType()
export class MarkNotificationsInput {
  @Field(() => [ID])
  ids!: string[];

  @Field(() => Boolean)
  isRead!: boolean;
}

@InputType()
export class MarkAllNotificationsInput {
  @Field(() => NoticeTopic, { nullable: true, description: 'Every topic when not said.' })
  topic?: NoticeTopic | null;
}

@InputType()
export class UndoMarkAllNotificationsInput {
  @Field(() => DateTime, { description: 'What marking them all answered.' })
  markedAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class MarkNotificationsPayload implements Payload {
  @Field(() => Int, { description: 'How many are still unread.' })
  unread!: number;

  @Field(() => Int, { description: 'How many this changed.' })
  changed!: number;

  @Field(() => DateTime, { nullable: true, description: 'Undoes marking them all; null for the others.' })
  markedAt!: Date | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
