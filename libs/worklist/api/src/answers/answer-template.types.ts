import { DateTime, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

/** An answer the employer often gives. */
@ObjectType('AnswerTemplate', { simpleResolvers: true })
export class AnswerTemplate {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Of one kind of item; of every kind when null.' })
  kind!: string | null;

  @Field(() => String, {
    description: 'With fields between braces: {date}, {échéance}, {demande}, {employeur}, {signature}.',
  })
  body!: string;

  @Field(() => DateTime)
  updatedAt!: Date;

  @Field(() => String, { nullable: true })
  updatedByName!: string | null;
}

@InputType()
export class SaveAnswerTemplateInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new one.' })
  id?: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => String)
  body!: string;
}

@InputType()
export class AnswerTemplateInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ simpleResolvers: true })
export class AnswerTemplatePayload implements Payload {
  @Field(() => AnswerTemplate, { nullable: true })
  template!: AnswerTemplate | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
