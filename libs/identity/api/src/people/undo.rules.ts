const DAY = 86_400_000;

/** For how long an act may be undone as if it had not been done; after that it is amended, and both stay told. */
export const UNDO_DAYS = 7;

/** Whether an act is recent enough to be undone. What was done since on the same thing is the database's to say. */
export function isUndoable(
  { at, undoneAt }: { readonly at: Date; readonly undoneAt: Date | null },
  now: Date,
): boolean {
  return undoneAt === null && now.getTime() - at.getTime() <= UNDO_DAYS * DAY;
}

/**
 * The version a row has when nothing stands of what followed an act on it: an act gives it one more, and undoing that
 * act one more again. Anything else that was written since makes another version.
 *
 * @param version the one the act gave
 * @param undone those that acts undone since had given, in any order
 */
export const versionOnceUndone = (version: number, undone: readonly number[]): number =>
  version + 2 * undone.filter((one) => one > version).length;
