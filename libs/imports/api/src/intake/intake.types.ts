import { DateTime, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ImportOrigin } from '../session/vocabulary';

/** A file that nobody sent by hand, before it is an import, or instead. */
@ObjectType('ImportArrival', { simpleResolvers: true })
export class ImportArrivalView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportOrigin)
  origin!: ImportOrigin;

  @Field(() => DateTime)
  arrivedAt!: Date;

  @Field(() => Boolean, { description: 'Not yet looked at.' })
  isWaiting!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it became no import; null when it did.' })
  refusal!: string | null;
}

/** How the employer takes what programs and folders send. */
@ObjectType('ImportIntake', { simpleResolvers: true })
export class ImportIntakeView {
  @Field(() => Boolean)
  isOpen!: boolean;

  @Field(() => String, { nullable: true, description: 'In whose name it is taken.' })
  responsibleName!: string | null;

  @Field(() => Boolean, { description: 'Whether the reader is that person.' })
  isMine!: boolean;

  @Field(() => Boolean, { description: 'A file whose columns are known is applied without waiting.' })
  appliesAlone!: boolean;

  @Field(() => Boolean)
  takesFolder!: boolean;

  @Field(() => DateTime, { nullable: true })
  setAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The employer’s folder, inside the one the operator watches; null where none is watched.',
  })
  folderName!: string | null;

  @Field(() => [ImportArrivalView], { description: 'The last twenty files, the latest first.' })
  arrivals!: ImportArrivalView[];
}

@InputType()
export class SetImportIntakeInput {
  @Field(() => Boolean)
  appliesAlone!: boolean;

  @Field(() => Boolean)
  takesFolder!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ImportIntakePayload implements Payload {
  @Field(() => ImportIntakeView, { nullable: true })
  intake!: ImportIntakeView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
