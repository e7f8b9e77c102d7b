/** What is done of an import in the worker. */
export const READ_FILE = 'imports.readFile';
export const CHECK_ROWS = 'imports.checkRows';
export const APPLY_ROWS = 'imports.applyRows';
export const UNDO_ROWS = 'imports.undoRows';

/** The upload purpose, as senders name it. */
export const STAFF_IMPORT = 'STAFF_IMPORT';
/** The item of the worklist. */
export const UNFINISHED_IMPORT = 'imports.unfinished';

const DAY = 86_400_000;
/** For how long an import may be finished, then undone; its rows and files then go. */
export const KEPT_DAYS = 30;
export const keptUntil = (from: Date): Date => new Date(from.getTime() + KEPT_DAYS * DAY);
