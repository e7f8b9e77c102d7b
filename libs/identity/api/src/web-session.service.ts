import { notFound, type RequestContext, unauthenticated } from '@jalon/shared/api';
import { me } from './me.service';
import type {
  EndAllSessionsPayload,
  EndSessionInput,
  EndSessionPayload,
  ExtendSessionPayload,
  SwitchEmployerInput,
  SwitchEmployerPayload,
  WebSession,
} from './me.types';
import { interval } from './web-session.rows';
import { isOpenSql } from './second-role/open-locator.sql';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Where the configuration says nothing. */
const HALF_AN_HOUR = 30 * 60_000;

/** Where the person is signed in, the latest first. */
export async function mySessions(ctx: RequestContext): Promise<WebSession[]> {
  const { sessionId } = ctx.signedIn;
  const rows: { public_id: string; device: string; started_at: Date; last_seen_at: Date; shared: boolean }[] =
    await ctx.db.query('select * from identity_my_sessions($1)', [ctx.now()]);
  return rows.map((row) => ({
    id: row.public_id,
    device: row.device,
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
    isShared: row.shared,
    current: row.public_id === sessionId,
  }));
}

/** Changes the session's active employer. @throws NOT_FOUND when the person has no engagement there. */
export async function switchEmployer(
  ctx: RequestContext,
  { employerId }: SwitchEmployerInput,
): Promise<SwitchEmployerPayload> {
  const { sessionId } = ctx.signedIn;
  const agentId =
    isId(employerId) && (await leadsThere(ctx, employerId))
      ? await scalar<string | null>(ctx, 'identity_switch_employer($1, $2)', [sessionId, employerId])
      : null;
  if (!agentId) throw notFound();
  return { me: await ctx.inEngagement({ employerId, agentId }, me), userErrors: [] };
}

/** A second role that is over, or to come, opens nothing. */
async function leadsThere(ctx: RequestContext, employerId: string): Promise<boolean> {
  const [row] = await ctx.db.query<unknown[]>(
    `select from engagement_locator as locator
      where person_id = $1 and employer_id = $2 and ${isOpenSql('locator', '$3')}`,
    [ctx.signedIn.personId, employerId, ctx.today()],
  );
  return row !== undefined;
}

/** Pushes the idle limit back, as any request does. */
export async function extendSession(ctx: RequestContext): Promise<ExtendSessionPayload> {
  const idle = ctx.services.signIn?.idleLimit ?? HALF_AN_HOUR;
  const [life]: { idle_expires_at: Date; absolute_expires_at: Date; shared: boolean }[] = await ctx.db.query(
    'select * from identity_extend_session($1, $2, $3)',
    [ctx.signedIn.sessionId, ctx.now(), interval(idle)],
  );
  if (!life) throw unauthenticated();
  const session = {
    idleExpiresAt: life.idle_expires_at,
    absoluteExpiresAt: life.absolute_expires_at,
    isShared: life.shared,
  };
  return { session, userErrors: [] };
}

/** Ends one of the person's sessions, at once. @throws NOT_FOUND when it is not one of theirs. */
export async function endSession(ctx: RequestContext, { id }: EndSessionInput): Promise<EndSessionPayload> {
  void ctx.signedIn;
  const ended = isId(id) && (await scalar<boolean>(ctx, 'identity_end_my_session($1)', [id]));
  if (!ended) throw notFound();
  return { endedSessionId: id, userErrors: [] };
}

/** Signs the person out everywhere, here included. */
export async function endAllSessions(ctx: RequestContext): Promise<EndAllSessionsPayload> {
  void ctx.signedIn;
  return { endedSessions: await scalar<number>(ctx, 'identity_end_my_sessions()', []), userErrors: [] };
}

async function scalar<T>(ctx: RequestContext, call: string, parameters: unknown[]): Promise<T> {
  const [row]: { answer: T }[] = await ctx.db.query(`select ${call} as answer`, parameters);
  return (row as { answer: T }).answer;
}

function isId(text: string): boolean {
  return UUID.test(text);
}
