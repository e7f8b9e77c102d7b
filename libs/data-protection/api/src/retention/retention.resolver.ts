import { type Holding, Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readRetention } from './retention.service';
import { RetentionReport } from './retention.types';

/** The report of what the given domains keep. */
export function retentionResolver(holdings: readonly Holding[]) {
  @Resolver()
  class RetentionResolver {
    @Query(() => RetentionReport, {
      description: 'What is kept about people, by which rule, how many, what is due: never what it says.',
    })
    retentionReport(
      @Ctx() ctx: RequestContext,
      @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
    ): Promise<RetentionReport> {
      return readRetention(ctx, holdings, language);
    }
  }
  return RetentionResolver;
}
