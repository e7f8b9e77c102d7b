import { type BreakGlassTerms, isBreakGlassOpen } from '@jalon/identity/api';
import { type Actor, definePolicy, type Ground } from '@jalon/shared/api';
import { type EmergencyType, isShownInEmergency } from './emergency-reading.rules';

/** An agent's file, as the platform's operator reaches it under an emergency access. */
export interface ReachedInEmergency {
  readonly access: BreakGlassTerms;
  readonly at: Date;
}

/** A piece of it, whose type says what it may reveal. */
export interface PieceReachedInEmergency extends ReachedInEmergency {
  readonly type: EmergencyType;
}

/** What an emergency access opens: reading, within its hour, and nothing sensitive, ever. Nothing else asks for it. */
export const authorizeInEmergency = definePolicy('personnel-file-emergency', {
  readFile: (actor, file: ReachedInEmergency) => underAccess(actor, file),

  /** Discipline, health, family, leave, union, criminal record: never, whatever the reason. */
  readPiece: (actor, piece: PieceReachedInEmergency) =>
    isShownInEmergency(piece.type) ? underAccess(actor, piece) : null,
});

function underAccess(actor: Actor, { access, at }: ReachedInEmergency): Ground | null {
  const isOwn = actor.breakGlassId === access.id && actor.personId === access.operatorPersonId;
  return isOwn && isBreakGlassOpen(access, at) ? { kind: 'BREAK_GLASS' } : null;
}
