/** What may be done about whose hands an item is in. */
export type HandsAct = 'take' | 'release' | 'handOver';

/** What an act on an item's hands depends on. */
interface HandsFacts {
  readonly settledAt: unknown;
  readonly assigneePersonId: string | null;
  /** The actor's, or that of somebody they stand for. */
  readonly isMine: boolean | null;
}

/** Why an act is not possible now, by a stable code; null when it is. */
export function handsObstacle(
  act: HandsAct,
  { settledAt, assigneePersonId, isMine }: HandsFacts,
): 'SETTLED' | 'TAKEN' | 'NOT_MINE' | null {
  if (settledAt !== null) return 'SETTLED';
  if (act === 'take' && assigneePersonId !== null) return 'TAKEN';
  if (act === 'release' && !isMine) return 'NOT_MINE';
  return null;
}
