import { recordAuditEvent } from '@jalon/audit/api';
import { type CivilStatus, displayName, habilitationParameters } from '@jalon/identity/api';
import {
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  isUuid,
  notFound,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { FAILED_MAILS, MAIL_BY_ID } from './letter.sql';
import type { FailedMail, MailInput, MailPayload, SettleMailInput } from './letter.types';
import { preferenceOf } from './mail-outbox.service';
import { Mail } from './mail.entity';
import { type ActorsHabilitation, authorize } from './policy';
import { quietHoursOf } from './preference.rules';
import { sendingTime } from './schedule.rules';
import { MailState } from './vocabulary';

type Row = Omit<FailedMail, 'agentName' | 'endedAt'> &
  Pick<CivilStatus, 'givenNames' | 'usualName'> & {
    readonly endedAt: string;
    readonly recipientPersonId: string;
  };
type Page = [{ total: number; habilitations: readonly ActorsHabilitation[]; mails: readonly Row[] }];

/** The mails to the agents the actor manages that did not leave, or may not have, newest first. */
export async function failedMails(
  ctx: RequestContext,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<Connection<FailedMail>> {
  const size = checkPageSize(first);
  const [at, id] = after ? decodeInstantCursor(after) : [null, null];
  const [page] = await ctx.db.query<Page>(FAILED_MAILS, [...habilitationParameters(ctx), at, id, size + 1]);
  authorize(ctx, 'deliver', page);
  const { edges, ...rest } = toConnection(page.mails, size, page.total, (row) => [row.endedAt, row.id]);
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toFailedMail(node) })) };
}

/** A person sends it again, knowing that it may come twice: under the same Message-ID, as what it is. */
export async function resendMail(ctx: RequestContext, { mailId }: MailInput): Promise<MailPayload> {
  const mail = await reachMail(ctx, mailId);
  if (!isToSettle(mail)) return refused();
  const quiet = quietHoursOf(await preferenceOf(ctx, mail.recipientPersonId));
  const dueAt = sendingTime(ctx.now(), quiet, mail.isLegal);
  const state = dueAt > ctx.now() ? MailState.DEFERRED : MailState.QUEUED;
  await ctx.db.update(
    Mail,
    { employerId: ctx.employerId, id: mailId },
    { state, reason: null, dueAt, endedAt: null },
  );
  await recordAuditEvent(ctx, 'notifications.resendMail', { objectType: 'mail', objectId: mailId });
  return { mail: toFailedMail(mail), userErrors: [] };
}

/** A person has dealt with it otherwise: it leaves the list, or comes back to it. */
export async function settleMail(
  ctx: RequestContext,
  { mailId, isSettled }: SettleMailInput,
): Promise<MailPayload> {
  const mail = await reachMail(ctx, mailId);
  if (!isToSettle(mail)) return refused();
  const settled = isSettled
    ? { settledAt: ctx.now(), settledByPersonId: ctx.signedIn.personId }
    : { settledAt: null, settledByPersonId: null };
  await ctx.db.update(Mail, { employerId: ctx.employerId, id: mailId }, settled);
  const object = { objectType: 'mail', objectId: mailId };
  await recordAuditEvent(ctx, 'notifications.settleMail', object, { isSettled });
  return { mail: toFailedMail(mail), userErrors: [] };
}

const isToSettle = ({ state }: Row) => state === MailState.UNCERTAIN || state === MailState.FAILED;

function refused(): MailPayload {
  const message = 'It is being sent, or was sent: there is nothing to do.';
  return { mail: null, userErrors: [{ code: 'NOTHING_TO_DO', message, path: ['input', 'mailId'] }] };
}

/** Locked, so that two people do not send it again together. */
async function reachMail(ctx: RequestContext, mailId: string): Promise<Row> {
  const parameters = habilitationParameters(ctx);
  if (!isUuid(mailId)) throw notFound();
  await ctx.db.query('select id from mail where employer_id = $1 and id = $2 for update', [
    ctx.employerId,
    mailId,
  ]);
  const [row] = await ctx.db.query<(Row & { habilitations: ActorsHabilitation[] })[]>(MAIL_BY_ID, [
    ...parameters,
    mailId,
  ]);
  if (!row) throw notFound();
  authorize(ctx, 'deliver', row);
  return row;
}

function toFailedMail(row: Row): FailedMail {
  const { id, matricule, state, reason, form, topic, isLegal, hasLetter, attempts, endedAt } = row;
  const agentName = displayName(row);
  return {
    id,
    agentName,
    matricule,
    state,
    reason,
    form,
    topic,
    isLegal,
    hasLetter,
    attempts,
    endedAt: new Date(endedAt),
  };
}
