import { Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { completeEntry, readActivities, readEntry, readRegister } from './processing.service';
import {
  CompleteProcessingEntryInput,
  ProcessingActivity,
  ProcessingEntry,
  ProcessingEntryPayload,
} from './processing.types';

@Resolver()
export class ProcessingResolver {
  @Query(() => [ProcessingActivity], {
    description: 'What is done with people’s data, why and how long: for whoever it concerns.',
  })
  processingActivities(
    @Ctx() ctx: RequestContext,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): Promise<ProcessingActivity[]> {
    return readActivities(ctx, language);
  }

  @Query(() => [ProcessingEntry], { description: 'The register of processing, as the officer keeps it.' })
  processingRegister(
    @Ctx() ctx: RequestContext,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): Promise<ProcessingEntry[]> {
    return readRegister(ctx, language);
  }

  @Query(() => ProcessingEntry, { nullable: true, description: 'One activity of the register.' })
  processingEntry(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String) code: string,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): Promise<ProcessingEntry | null> {
    return readEntry(ctx, language, code);
  }

  @Mutation(() => ProcessingEntryPayload, { description: 'Writes the employer’s part of an activity.' })
  completeProcessingEntry(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CompleteProcessingEntryInput) input: CompleteProcessingEntryInput,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): Promise<ProcessingEntryPayload> {
    return completeEntry(ctx, input, language);
  }
}
