import { Field, Int, ObjectType } from 'type-graphql';
import { Satisfaction } from '../vocabulary';

@ObjectType({ simpleResolvers: true })
export class OpinionShare {
  @Field(() => Satisfaction)
  satisfaction!: Satisfaction;

  @Field(() => Int)
  count!: number;
}

/** What people say of a kind of request, once they are enough for nobody to be recognised. */
@ObjectType('WorkOpinions', { simpleResolvers: true })
export class WorkOpinions {
  @Field(() => String)
  kind!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many answered; null while they are fewer than five.',
  })
  count!: number | null;

  @Field(() => [OpinionShare], { description: 'Empty while they are fewer than five.' })
  shares!: OpinionShare[];

  @Field(() => [String], { description: 'What they wrote, in no order.' })
  comments!: string[];
}
