import { Competence } from '@jalon/skills/api';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { InteractionType } from './vocabulary';

/** Something to choose, order or match. */
@ObjectType('Labelled', { simpleResolvers: true })
export class LabelledView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;
}

/** How a question is answered, without anything that tells the answer. */
@ObjectType('Interaction', { simpleResolvers: true })
export class InteractionView {
  @Field(() => InteractionType)
  type!: InteractionType;

  @Field(() => Int, { nullable: true, description: 'How many options to choose, in a multiple choice.' })
  choose!: number | null;

  @Field(() => [LabelledView], { nullable: true })
  options!: LabelledView[] | null;

  @Field(() => [LabelledView], { nullable: true, description: 'What to put in order, in the order shown.' })
  steps!: LabelledView[] | null;

  @Field(() => [LabelledView], { nullable: true })
  left!: LabelledView[] | null;

  @Field(() => [LabelledView], { nullable: true })
  right!: LabelledView[] | null;

  @Field(() => String, { nullable: true, description: 'The unit of a number, shown after the field.' })
  unit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'JSON of a practical task’s scenario, without its goal; its format is in docs/item-bank.md.',
  })
  scenario!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why this question and not another.' })
export class ChoiceReason {
  @Field(() => ID)
  competenceId!: string;

  @Field(() => Float, {
    description: 'How uncertain the competence was before the question: a standard deviation, in levels.',
  })
  uncertainty!: number;

  @Field(() => Int, { description: 'Among how many questions it was chosen.' })
  candidates!: number;

  @Field(() => Boolean, { description: 'The first question anyone meets is the same for all.' })
  first!: boolean;
}

/** A question as it was put to the person: frozen once served. */
@ObjectType({ simpleResolvers: true })
export class ServedQuestion {
  @Field(() => Int, { description: 'From 1.' })
  position!: number;

  @Field(() => Competence)
  competence!: Competence;

  @Field(() => String, { description: 'In French, like everything of an item.' })
  situation!: string;

  @Field(() => String)
  question!: string;

  @Field(() => String, {
    nullable: true,
    description: 'JSON of what is shown beside the question (a table, some code); see docs/item-bank.md.',
  })
  material!: string | null;

  @Field(() => Int)
  readingSeconds!: number;

  @Field(() => InteractionView)
  interaction!: InteractionView;

  @Field(() => ChoiceReason)
  why!: ChoiceReason;
}
