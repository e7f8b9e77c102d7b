import { Field, ID, ObjectType } from 'type-graphql';

/** A competence of a framework, its names in both languages. The names asked for are answered by `CompetenceResolver`. */
@ObjectType({ simpleResolvers: true })
export class Competence {
  @Field(() => ID, { description: 'For instance `crcn-1.1`.' })
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  areaCode!: string;

  nameFr!: string;
  nameEn!: string;
  shortNameFr!: string;
  shortNameEn!: string;
  areaNameFr!: string;
  areaNameEn!: string;
}

@ObjectType({ simpleResolvers: true })
export class CompetenceArea {
  @Field(() => String)
  code!: string;

  @Field(() => [Competence])
  competences!: Competence[];

  nameFr!: string;
  nameEn!: string;
}

@ObjectType({ simpleResolvers: true })
export class CompetenceFramework {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  version!: string;

  @Field(() => [CompetenceArea])
  areas!: CompetenceArea[];

  nameFr!: string;
  nameEn!: string;
}
