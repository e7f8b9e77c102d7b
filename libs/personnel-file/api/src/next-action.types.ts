import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type NextAction, NextActionCode } from './next-action.rules';

registerEnumType(NextActionCode, {
  name: 'NextActionCode',
  description: 'What “Mon espace” may propose first.',
});

/** The one thing “Mon espace” proposes first. */
@ObjectType('NextAction', { simpleResolvers: true })
export class NextActionView implements NextAction {
  @Field(() => NextActionCode)
  code!: NextActionCode;

  @Field(() => ID, { nullable: true })
  pieceId!: string | null;

  @Field(() => Int, { nullable: true })
  pieceNumber!: number | null;

  @Field(() => String, { nullable: true })
  pieceTitle!: string | null;

  @Field(() => Int, { description: 'How many unread pieces, or unseen readings, stand behind it.' })
  count!: number;
}
