import { HabilitationOperation } from '@jalon/identity/api';
import { type WaitingLetter, whenLetterWaits } from '@jalon/notifications/api';
import { Language, type RequestContext, type WorkItemKind } from '@jalon/shared/api';
import { openWorkItem } from './items/open-work-item.service';
import { settleWorkItem } from './items/settle-work-item.service';

/**
 * A letter that the law wants told, to an agent without an address. Notifications are below the worklist, which tells
 * people things: they cannot put their letters in it, so it takes them from there.
 */
export const letterWork: WorkItemKind = {
  code: 'notifications.letter',
  operation: HabilitationOperation.MANAGE_PEOPLE,
  texts: {
    [Language.FR]: { title: 'Courrier à remettre ou à poster' },
    [Language.EN]: { title: 'Letter to hand over or to post' },
  },
};

/** Follows the letters of this program. */
export function followLetters(): void {
  whenLetterWaits(showLetter);
}

async function showLetter(
  ctx: RequestContext,
  { id: objectId, agentId, isWaiting }: WaitingLetter,
): Promise<void> {
  const kind = letterWork.code;
  if (isWaiting) await openWorkItem(ctx, { kind, objectId, agentId, path: '/rh/courriers' });
  else await settleWorkItem(ctx, { kind, objectId, outcome: 'DONE' });
}
