import { Language, type RequestContext, type StaffFigure } from '@jalon/shared/api';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { StaffFigures } from './figure.types';
import { readFigures } from './figures.service';

/** What the given domains count. */
export function figuresResolver(figures: readonly StaffFigure[]) {
  @Resolver()
  class FiguresResolver {
    @Query(() => StaffFigures, {
      description:
        'Counts of the whole employer for staff representatives; what would show somebody is hidden.',
    })
    staffFigures(
      @Ctx() ctx: RequestContext,
      @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
    ): Promise<StaffFigures> {
      return readFigures(ctx, figures, language);
    }
  }
  return FiguresResolver;
}
