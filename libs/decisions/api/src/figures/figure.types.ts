import { LocalDate } from '@jalon/shared/api';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class StaffFigurePart {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Int, { nullable: true, description: 'To the nearest five; null when hidden.' })
  count!: number | null;
}

/** A count of the whole employer, in parts; never a person. */
@ObjectType('StaffFigure', { simpleResolvers: true })
export class StaffFigureView {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  meaning!: string;

  @Field(() => Boolean, { description: 'Whether its parts add up to a total.' })
  isPartition!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'To the nearest five; null when hidden, or when there is none.',
  })
  total!: number | null;

  @Field(() => [StaffFigurePart])
  parts!: StaffFigurePart[];
}

/** What staff representatives read: counts, over whole months. */
@ObjectType({ simpleResolvers: true })
export class StaffFigures {
  @Field(() => LocalDate)
  from!: string;

  @Field(() => LocalDate)
  until!: string;

  @Field(() => [StaffFigureView])
  figures!: StaffFigureView[];
}
