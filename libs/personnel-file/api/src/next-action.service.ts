import type { RequestContext } from '@jalon/shared/api';
import { FILE_NEWS } from './file-home.sql';
import { type FileNews, type NextAction, nextAction } from './next-action.rules';
import { unreadSince } from './unread.rules';

/** What to do first, null while the agent has no file with the active employer. */
export async function myNextAction(ctx: RequestContext): Promise<NextAction | null> {
  const { employerId, personId, agentId } = ctx.signedIn;
  const [news] = await ctx.db.query<FileNews[]>(FILE_NEWS, [
    employerId,
    personId,
    unreadSince(ctx.now()),
    agentId,
  ]);
  return news ? nextAction(news) : null;
}
