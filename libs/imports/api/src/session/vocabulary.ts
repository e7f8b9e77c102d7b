import { registerEnumType } from 'type-graphql';
import { Separator, TextEncoding } from '../reading';
import { RowOutcome } from '../rows/row-plan';

/** Where an import is. */
export enum ImportState {
  /** The file is being looked at. */
  READING = 'READING',
  /** Waits for somebody to say what its columns hold. */
  MAPPING = 'MAPPING',
  /** Tried, without anything being written. */
  CHECKING = 'CHECKING',
  /** Waits for somebody to confirm what would be done. */
  READY = 'READY',
  APPLYING = 'APPLYING',
  DONE = 'DONE',
  /** The file cannot be taken, and why is said. */
  REFUSED = 'REFUSED',
  CANCELLED = 'CANCELLED',
  UNDOING = 'UNDOING',
  UNDONE = 'UNDONE',
}
registerEnumType(ImportState, { name: 'ImportState' });

/** Where the file comes from. */
export enum ImportOrigin {
  PORTAL = 'PORTAL',
  FOLDER = 'FOLDER',
  PROGRAM = 'PROGRAM',
}
registerEnumType(ImportOrigin, { name: 'ImportOrigin' });

/** What one refused row does to the others. */
export enum ImportMode {
  /** The others are taken. */
  ROW_BY_ROW = 'ROW_BY_ROW',
  /** None is. */
  ALL_OR_NOTHING = 'ALL_OR_NOTHING',
}
registerEnumType(ImportMode, { name: 'ImportMode' });

registerEnumType(TextEncoding, {
  name: 'TextEncoding',
  description: 'How the letters of a text file are written.',
});
registerEnumType(Separator, {
  name: 'Separator',
  description: 'What stands between two cells of a text file.',
});
registerEnumType(RowOutcome, {
  name: 'RowOutcome',
  description: 'What would become of a row, tried without writing.',
});

/** The states in which somebody still has something to do. */
export const UNFINISHED: readonly ImportState[] = [
  ImportState.READING,
  ImportState.MAPPING,
  ImportState.CHECKING,
  ImportState.READY,
];
