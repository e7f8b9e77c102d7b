import { registerEnumType } from 'type-graphql';

/** Where a habilitation stands today. */
export enum HabilitationState {
  TO_COME = 'TO_COME',
  IN_FORCE = 'IN_FORCE',
  /** Its last day is past. */
  EXPIRED = 'EXPIRED',
  /** Ended by somebody before its last day. */
  ENDED = 'ENDED',
}
registerEnumType(HabilitationState, { name: 'HabilitationState' });

/** Which habilitations a list shows. */
export enum HabilitationScope {
  /** In force, or to come. */
  OPEN = 'OPEN',
  /** Expired, or ended. */
  OVER = 'OVER',
}
registerEnumType(HabilitationScope, { name: 'HabilitationScope' });

/** On whom a habilitation bears. */
export enum PopulationKind {
  EVERYONE = 'EVERYONE',
  /** The agents of a unit, and of those below it. */
  UNIT = 'UNIT',
  /** Agents named one by one. */
  LIST = 'LIST',
}
registerEnumType(PopulationKind, { name: 'PopulationKind' });

/** Which habilitations a review looks at. */
export enum ReviewScope {
  EVERYTHING = 'EVERYTHING',
  /** Those on documents of personnel files. */
  FILES = 'FILES',
  /** Those on discipline, health, family, union and criminal records. */
  SENSITIVE = 'SENSITIVE',
  /** Those on no document. */
  ADMINISTRATION = 'ADMINISTRATION',
}
registerEnumType(ReviewScope, { name: 'ReviewScope' });

/** What a named human decided of a habilitation under review. */
export enum ReviewOutcome {
  KEPT = 'KEPT',
  SHORTENED = 'SHORTENED',
  ENDED = 'ENDED',
}
registerEnumType(ReviewOutcome, { name: 'ReviewOutcome' });

/** Why somebody sees a piece, or may not. */
export enum SightGround {
  /** It is their own file. */
  HOLDER = 'HOLDER',
  HABILITATION = 'HABILITATION',
}
registerEnumType(SightGround, { name: 'SightGround' });

/** What a habilitation lacks to let its holder see a piece. */
export enum SightObstacle {
  NOT_BEGUN = 'NOT_BEGUN',
  EXPIRED = 'EXPIRED',
  ENDED = 'ENDED',
  /** It does not allow reading. */
  OPERATION = 'OPERATION',
  /** It does not name this type of document. */
  TYPE = 'TYPE',
  /** The type is sensitive: it would have to be named. */
  SENSITIVE = 'SENSITIVE',
  /** The agent is not of its population. */
  POPULATION = 'POPULATION',
}
registerEnumType(SightObstacle, { name: 'SightObstacle' });
