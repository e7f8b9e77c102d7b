import { nomenclature } from '@jalon/personnel-file/api';
import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { HabilitableType } from '../habilitation/habilitation.types';
import { whoSeesMyFile } from './sight.service';
import { FileSight, SightAnswer, SightQuestion } from './sight.types';
import { whyCanSee } from './why.service';

@Resolver()
export class SightResolver {
  @Query(() => FileSight, {
    description: 'Everybody who may see something of one’s own file today, and why.',
  })
  whoSeesMyFile(@Ctx() ctx: RequestContext): Promise<FileSight> {
    return whoSeesMyFile(ctx);
  }

  @Query(() => [HabilitableType], {
    description: 'The types of document that are kept, to ask about one of them: the public nomenclature.',
  })
  documentTypesToName(): HabilitableType[] {
    return nomenclature().filter(({ enabled }) => enabled);
  }

  @Query(() => SightAnswer, {
    description:
      'Whether somebody may see a type of piece of a file, and why: one’s own, or any for an officer.',
  })
  whyCanSee(
    @Ctx() ctx: RequestContext,
    @Arg('question', () => SightQuestion) question: SightQuestion,
  ): Promise<SightAnswer> {
    return whyCanSee(ctx, question);
  }
}
