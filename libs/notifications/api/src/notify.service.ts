import { agentNamesByPersonId, professionalAddressesByPersonId } from '@jalon/identity/api';
import type { NoticeKind, RequestContext } from '@jalon/shared/api';
import { Letter } from './letter.entity';
import { planMail } from './mail-outbox.service';
import { noticeKind } from './notice-kinds';
import { isPortalPath, type NoticeParameters, parameterFaults } from './notice.rules';
import { Notification } from './notification.entity';
import { LetterCause, LetterState } from './vocabulary';

/** Something to tell somebody. */
export interface Notice {
  /** Code of a kind that some module declares in its `notices`. */
  readonly kind: string;
  /** The person told: an agent of the employer, or somebody who acts there by a second role. */
  readonly to: string;
  /** Dates, codes and counts that the texts of the kind wait for. */
  readonly parameters?: NoticeParameters;
  /** Page of the portal where it is read in full, with its own rights: `/mes-certificats/…`. */
  readonly path: string;
  readonly objectId?: string;
}

/**
 * Tells somebody something, in the act's own transaction: on the portal, by mail as they wish, by letter when the law
 * wants it told and there is no address. Somebody who acts here by a second role is told on the portal alone: where
 * they are written to is their own employer's. @returns the notification's id.
 */
export async function notify(ctx: RequestContext, notice: Notice): Promise<string> {
  const kind = checkedKind(notice);
  const { to, parameters = {}, path, objectId = null } = notice;
  const recipient = await recipientOf(ctx, to);
  const hasAddress = !!recipient?.address;
  const mailId = recipient && (await planMail(ctx, kind, { personId: to, hasAddress }));
  const id = ctx.newId();
  const { employerId } = ctx;
  const { code, topic, isLegal } = kind;
  await ctx.db.insert(Notification, {
    employerId,
    id,
    recipientPersonId: to,
    kind: code,
    topic,
    isLegal,
    parameters,
    path,
    objectId,
    createdAt: ctx.now(),
    readAt: null,
    mailId,
  });
  if (isLegal && recipient && !hasAddress) await orderLetter(ctx, id, code, recipient.agentId);
  return id;
}

/** Where an agent is written to; null for whoever acts here by a second role. */
async function recipientOf(ctx: RequestContext, personId: string) {
  const recipient = await ctx.load(professionalAddressesByPersonId, personId);
  if (recipient || (await ctx.load(agentNamesByPersonId, personId))) return recipient;
  throw new Error('Who is told something is an agent of the employer, or acts there.');
}

function checkedKind({ kind: code, parameters = {}, path }: Notice): NoticeKind {
  const kind = noticeKind(code);
  const faults = [
    ...parameterFaults(kind, parameters),
    ...(isPortalPath(path) ? [] : ['its path is no page of the portal']),
  ];
  if (faults.length > 0) throw new Error(`The notice ${code} cannot be given: ${faults.join('; ')}.`);
  return kind;
}

/** Its paper is made later: the outbox looks for letters that have none. */
async function orderLetter(
  ctx: RequestContext,
  notificationId: string,
  kind: string,
  agentId: string,
): Promise<void> {
  await ctx.db.insert(Letter, {
    employerId: ctx.employerId,
    id: ctx.newId(),
    notificationId,
    kind,
    agentId,
    cause: LetterCause.WITHOUT_ADDRESS,
    state: LetterState.TO_MAKE,
    fileId: null,
    createdAt: ctx.now(),
    deliveredOn: null,
  });
}
