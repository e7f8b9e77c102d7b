import { signedName } from '@jalon/identity/api';
import { type Connection, Language, type RequestContext, type TracedObject } from '@jalon/shared/api';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { findTracedAgents, requestTraceExport, searchTrace, traceSeal } from './trace-search';
import { actionInWords, knownActions, objectInWords } from './trace-words';
import {
  TracedAgent,
  TraceExportPayload,
  TraceLine,
  TraceLineConnection,
  TraceSealView,
  TraceSearchInput,
} from './trace.types';

/** An act that may be looked for. */
@ObjectType({ simpleResolvers: true })
export class TraceAction {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;
}

/** The trace, the objects of the given domains told by the agents they belong to. */
export function traceResolver(traced: readonly TracedObject[]) {
  @Resolver(() => TraceLine)
  class TraceResolver {
    @Query(() => TraceLineConnection, {
      description: 'Acts and readings, newest first; looking for them is traced in its turn.',
    })
    traceLines(
      @Ctx() ctx: RequestContext,
      @Arg('search', () => TraceSearchInput) search: TraceSearchInput,
      @Arg('first', () => Int, { defaultValue: 50 }) first: number,
      @Arg('after', () => String, { nullable: true }) after: string | null,
    ): Promise<Connection<TraceLine>> {
      return searchTrace(ctx, search, { first, after }, traced);
    }

    @Query(() => [TracedAgent], {
      description: 'Agents to look for in the trace, by any name or matricule, or by id.',
    })
    tracedAgents(
      @Ctx() ctx: RequestContext,
      @Arg('search', () => String, { defaultValue: '' }) search: string,
      @Arg('ids', () => [ID], { defaultValue: [] }) ids: string[],
    ): Promise<TracedAgent[]> {
      return findTracedAgents(ctx, search, ids);
    }

    @Query(() => TraceSealView, { description: 'How far the trace is sealed.' })
    traceSeal(@Ctx() ctx: RequestContext): Promise<TraceSealView> {
      return traceSeal(ctx);
    }

    @Query(() => [TraceAction], {
      description: 'What the acts are called: the public list of what is traced.',
    })
    traceActions(
      @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
    ): TraceAction[] {
      return knownActions.map((code) => ({ code, label: actionInWords(language, code) }));
    }

    @Mutation(() => TraceExportPayload, { description: 'Asks for the lines of a search as a file.' })
    exportTrace(
      @Ctx() ctx: RequestContext,
      @Arg('search', () => TraceSearchInput) search: TraceSearchInput,
      @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
    ): Promise<TraceExportPayload> {
      return requestTraceExport(ctx, search, language);
    }

    @FieldResolver(() => String, {
      nullable: true,
      description: 'Who did it, and in whose name when it was by delegation.',
    })
    actorLabel(
      @Root() { actorName, actedFor }: TraceLine,
      @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
    ): string | null {
      return actorName && signedName(language, actorName, actedFor);
    }

    @FieldResolver(() => String, { description: 'What was done, in words.' })
    actionLabel(
      @Root() { action }: TraceLine,
      @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
    ): string {
      return actionInWords(language, action);
    }

    @FieldResolver(() => String, { description: 'What it bears on, in words; never what it holds.' })
    objectLabel(
      @Root() line: TraceLine,
      @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
    ): string {
      return objectInWords(language, line);
    }
  }
  return TraceResolver;
}
