import { refused, type UserError } from '@jalon/shared/api';

/** What a template leaves where nothing filled a field. */
const TO_COMPLETE = '[à compléter]';

/** A message taken from a template and not completed is not sent: whoever reads it could make nothing of it. */
export function unfilledErrors(field: string, text: string): UserError[] {
  const isUnfilled =
    /\{[^{}\n]{1,40}\}/u.test(text) || text.normalize('NFC').toLowerCase().includes(TO_COMPLETE);
  return isUnfilled
    ? [refused('UNFILLED', field, `Replace what is between braces and “${TO_COMPLETE}”, or remove it.`)]
    : [];
}

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
