import { careerAsOf, CareerSituation, TimelineEvent } from '@jalon/identity/api';
import { Language, LocalDate, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PieceView } from './file-piece.types';
import { type EventWithPiece, timelineWithPieces } from './timeline.rules';
import { agentFile, myFile } from './personnel-file.service';
import { FileView } from './personnel-file.types';
import { groundInWords, ReadingGround } from './reading-ground.types';

@Resolver(() => FileView)
export class PersonnelFileResolver {
  @Query(() => FileView, {
    nullable: true,
    description: 'The file of the signed-in agent with the active employer.',
  })
  myFile(@Ctx() ctx: RequestContext): Promise<FileView | null> {
    return myFile(ctx);
  }

  @Query(() => FileView, {
    nullable: true,
    description:
      'Another agent’s file: null when unknown or another employer’s, FORBIDDEN without habilitation. Recorded in the access log.',
  })
  agentFile(@Ctx() ctx: RequestContext, @Arg('agentId', () => ID) agentId: string): Promise<FileView | null> {
    return agentFile(ctx, agentId);
  }

  @FieldResolver(() => CareerSituation, {
    nullable: true,
    description:
      'The situation on a day, today without one; null before the career starts and once it has ended.',
  })
  careerAsOf(
    @Ctx() ctx: RequestContext,
    @Root() { careerFacts, assignments }: FileView,
    @Arg('date', () => LocalDate, { nullable: true }) date?: string | null,
  ): CareerSituation | null {
    return careerAsOf(careerFacts, assignments, date ?? ctx.today());
  }

  @FieldResolver(() => [TimelineEvent], {
    description: 'The acts of the career, from the first to the last.',
  })
  timeline(
    @Root() file: FileView,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): EventWithPiece[] {
    return timelineWithPieces(file, language);
  }
}

@Resolver(() => TimelineEvent)
export class TimelineEventResolver {
  @FieldResolver(() => PieceView, {
    nullable: true,
    description: 'The piece that proves it, when the reader may see it.',
  })
  piece(@Root() event: EventWithPiece): PieceView | null {
    return event.piece;
  }
}

@Resolver(() => ReadingGround)
export class ReadingGroundResolver {
  @FieldResolver(() => String, { description: 'The ground in a sentence.' })
  text(
    @Root() ground: ReadingGround,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return groundInWords(language, ground);
  }
}
