import { registerEnumType } from 'type-graphql';

/** Where a reorganisation stands. */
export enum ReorganisationState {
  /** Being prepared: nothing is planned for any day. */
  DRAFT = 'DRAFT',
  /** Will be applied on its day. */
  SCHEDULED = 'SCHEDULED',
  APPLIED = 'APPLIED',
  /** Its day came and something stood in the way: nothing of it was applied. */
  FAILED = 'FAILED',
  ABANDONED = 'ABANDONED',
}
registerEnumType(ReorganisationState, { name: 'ReorganisationState' });

/** What one line of a reorganisation does. */
export enum MoveKind {
  CREATE_UNIT = 'CREATE_UNIT',
  RENAME_UNIT = 'RENAME_UNIT',
  /** The unit goes under another one, with everything below it. */
  MOVE_UNIT = 'MOVE_UNIT',
  CLOSE_UNIT = 'CLOSE_UNIT',
  /** Somebody goes to another unit. */
  MOVE_AGENT = 'MOVE_AGENT',
}
registerEnumType(MoveKind, { name: 'ReorganisationMoveKind' });
