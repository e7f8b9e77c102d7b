import { LocalDate } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A post, and how many hold it today. */
@ObjectType({ simpleResolvers: true })
export class OrganisationPosition {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  headcount!: number;

  @Field(() => LocalDate, { nullable: true })
  closesOn!: string | null;
}

/** A unit with its posts; whoever is in the units under it is not counted here. */
@ObjectType({ simpleResolvers: true })
export class OrganisationUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true })
  parentId!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  headcount!: number;

  @Field(() => LocalDate, { nullable: true })
  opensOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  closesOn!: string | null;

  @Field(() => [OrganisationPosition])
  positions!: readonly OrganisationPosition[];
}

@ObjectType({ simpleResolvers: true })
export class Organisation {
  /** Whether the reader may change it: only who manages everyone. */
  @Field(() => Boolean)
  canManage!: boolean;

  /** By name; `parentId` makes the tree. */
  @Field(() => [OrganisationUnit])
  units!: readonly OrganisationUnit[];
}
