import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answerTemplates, removeAnswerTemplate, saveAnswerTemplate } from './answer-template.service';
import {
  AnswerTemplate,
  AnswerTemplateInput,
  AnswerTemplatePayload,
  SaveAnswerTemplateInput,
} from './answer-template.types';

/** The answers the employer often gives. */
@Resolver()
export class AnswerTemplateResolver {
  @Query(() => [AnswerTemplate], {
    description: 'Of one kind and of every kind; all of them when none is given.',
  })
  answerTemplates(
    @Ctx() ctx: RequestContext,
    @Arg('kind', () => String, { nullable: true }) kind: string | null,
  ): Promise<AnswerTemplate[]> {
    return answerTemplates(ctx, kind);
  }

  @Mutation(() => AnswerTemplatePayload)
  saveAnswerTemplate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveAnswerTemplateInput) input: SaveAnswerTemplateInput,
  ): Promise<AnswerTemplatePayload> {
    return saveAnswerTemplate(ctx, input);
  }

  @Mutation(() => AnswerTemplatePayload, { description: 'Saving it again brings it back.' })
  removeAnswerTemplate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerTemplateInput) input: AnswerTemplateInput,
  ): Promise<AnswerTemplatePayload> {
    return removeAnswerTemplate(ctx, input);
  }
}
