/** What writing to whoever asked depends on. */
interface ConversationFacts {
  readonly settledAt: unknown;
  readonly requesterPersonId: string | null;
  readonly assigneePersonId: string | null;
  readonly isMine: boolean | null;
}

/** Why nothing can be written to whoever asked, by a stable code and its cure; null when something can. */
export function answerObstacle({
  settledAt,
  requesterPersonId,
  assigneePersonId,
  isMine,
}: ConversationFacts): { code: string; message: string } | null {
  if (requesterPersonId === null)
    return { code: 'NOBODY_ASKED', message: 'Nobody asked for it: there is nobody to answer.' };
  if (settledAt !== null)
    return { code: 'SETTLED', message: 'It is over: nothing more is written about it.' };
  return assigneePersonId !== null && !isMine
    ? { code: 'TAKEN', message: 'A colleague deals with it: let them answer, or take it over first.' }
    : null;
}
