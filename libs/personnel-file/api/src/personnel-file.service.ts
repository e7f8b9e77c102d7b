import { FileOperation, recordFileAccess } from '@jalon/audit/api';
import { habilitationParameters } from '@jalon/identity/api';
import { isUuid, type RequestContext } from '@jalon/shared/api';
import type { FileHomeRow } from './file-home.rows';
import { toFileView } from './file-home.rules';
import { OTHER_FILE_HOME, OWN_FILE_HOME } from './file-home.sql';
import type { FileView } from './personnel-file.types';
import { authorize } from './policy';
import { unreadSince } from './unread.rules';

/**
 * The holder's own looks at the file are recorded once an hour at most, so that the log still shows what others
 * do. Everybody else's are, each of them; so is every opening of a piece.
 */
const SAME_LOOK_MINUTES = 60;

/** The signed-in agent's file with the active employer, null while none is opened. */
export function myFile(ctx: RequestContext): Promise<FileView | null> {
  return readFile(ctx, ctx.signedIn.agentId);
}

/** Another agent's file: null when it is unknown or another employer's. */
export async function agentFile(ctx: RequestContext, agentId: string): Promise<FileView | null> {
  return ctx.signedIn && isUuid(agentId) ? readFile(ctx, agentId.toLowerCase()) : null;
}

async function readFile(ctx: RequestContext, agentId: string): Promise<FileView | null> {
  const row = await selectFileHome(ctx, agentId);
  if (!row) return null;
  const { fileId } = row;
  const ground = authorize(ctx, 'readFile', { ...row, agentId });
  if (fileId === null) return null;
  if (!row.alreadyRecorded) {
    await recordFileAccess(ctx, { agentId, fileId, operation: FileOperation.CONSULTATION, ground });
  }
  const mayDeposit = authorize.may(ctx, 'depositPieces', { ...row, agentId });
  return { ...toFileView({ ...row, fileId }, ground), mayDeposit };
}

/** The page in one statement; nobody's habilitations matter to read one's own file. */
async function selectFileHome(ctx: RequestContext, agentId: string): Promise<FileHomeRow | undefined> {
  const { employerId, personId, agentId: ownAgentId } = ctx.signedIn;
  const [row] =
    agentId === ownAgentId
      ? await ctx.db.query<FileHomeRow[]>(OWN_FILE_HOME, [
          employerId,
          personId,
          unreadSince(ctx.now()),
          minutesBefore(ctx.now(), SAME_LOOK_MINUTES),
          agentId,
        ])
      : await ctx.db.query<FileHomeRow[]>(OTHER_FILE_HOME, [...habilitationParameters(ctx), agentId]);
  return row;
}

export function minutesBefore(now: Date, minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000);
}
