import { Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Competence, CompetenceArea, CompetenceFramework } from './competence.types';
import { competenceFramework } from './framework.service';

@Resolver(() => Competence)
export class CompetenceResolver {
  @FieldResolver(() => String)
  name(
    @Root() { nameFr, nameEn }: Competence,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return language === Language.EN ? nameEn : nameFr;
  }

  @FieldResolver(() => String, { description: 'For the header of a column: at most 22 characters.' })
  shortName(
    @Root() { shortNameFr, shortNameEn }: Competence,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return language === Language.EN ? shortNameEn : shortNameFr;
  }

  @FieldResolver(() => String)
  areaName(
    @Root() { areaNameFr, areaNameEn }: Competence,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return language === Language.EN ? areaNameEn : areaNameFr;
  }
}

@Resolver(() => CompetenceArea)
export class CompetenceAreaResolver {
  @FieldResolver(() => String)
  name(
    @Root() { nameFr, nameEn }: CompetenceArea,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return language === Language.EN ? nameEn : nameFr;
  }
}

@Resolver(() => CompetenceFramework)
export class CompetenceFrameworkResolver {
  @Query(() => CompetenceFramework, {
    description:
      'A framework offered to everyone, or the active employer’s own. NOT_FOUND when there is none.',
  })
  competenceFramework(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { defaultValue: 'CRCN' }) code: string,
  ): Promise<CompetenceFramework> {
    return competenceFramework(ctx, code);
  }

  @FieldResolver(() => String)
  name(
    @Root() { nameFr, nameEn }: CompetenceFramework,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return language === Language.EN ? nameEn : nameFr;
  }
}
