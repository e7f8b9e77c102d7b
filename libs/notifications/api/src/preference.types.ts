import { Language, type Payload, UserError } from '@jalon/shared/api';
import { Field, InputType, ObjectType } from 'type-graphql';
import { MailFrequency, NoticeTopic } from './vocabulary';

/** One line of the preferences. */
@ObjectType({ simpleResolvers: true })
export class TopicPreference {
  @Field(() => NoticeTopic)
  topic!: NoticeTopic;

  @Field(() => MailFrequency, { description: 'How often it is told by mail; the portal always tells it.' })
  frequency!: MailFrequency;

  @Field(() => Boolean, { description: 'The topic has notices that may be muted.' })
  isChoosable!: boolean;
}

/** How I want to be told, by every employer I have. */
@ObjectType({ simpleResolvers: true })
export class NotificationPreferences {
  @Field(() => Language, { description: 'Of the mails.' })
  language!: Language;

  @Field(() => String, { nullable: true, description: '`19:00`, Paris time; null when no hour is quiet.' })
  quietFrom!: string | null;

  @Field(() => String, { nullable: true })
  quietTo!: string | null;

  @Field(() => Boolean)
  quietWeekends!: boolean;

  @Field(() => [TopicPreference])
  topics!: TopicPreference[];

  @Field(() => String, {
    nullable: true,
    description: 'Where the active employer writes to me; null when it has no address of mine.',
  })
  mailAddress!: string | null;
}

/** A notice that the law wants told: nobody mutes it. */
@ObjectType({ simpleResolvers: true })
export class LegalNotice {
  @Field(() => String)
  kind!: string;

  @Field(() => NoticeTopic)
  topic!: NoticeTopic;
}

@InputType()
export class TopicPreferenceInput {
  @Field(() => NoticeTopic)
  topic!: NoticeTopic;

  @Field(() => MailFrequency)
  frequency!: MailFrequency;
}

@InputType()
export class SetNotificationPreferencesInput {
  @Field(() => Language)
  language!: Language;

  @Field(() => String, { nullable: true })
  quietFrom?: string | null;

  @Field(() => String, { nullable: true })
  quietTo?: string | null;

  @Field(() => Boolean)
  quietWeekends!: boolean;

  @Field(() => [TopicPreferenceInput])
  topics!: TopicPreferenceInput[];
}

@ObjectType({ simpleResolvers: true })
export class SetNotificationPreferencesPayload implements Payload {
  @Field(() => NotificationPreferences, { nullable: true })
  preferences!: NotificationPreferences | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
