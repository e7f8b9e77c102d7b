import { badUserInput, isUuid, MAX_PAGE_SIZE, type RequestContext } from '@jalon/shared/api';
import { myUnreadNotifications } from './notification-list.service';
import type {
  MarkAllNotificationsInput,
  MarkNotificationsInput,
  MarkNotificationsPayload,
  UndoMarkAllNotificationsInput,
} from './notification.types';

/** Marks some of mine as read, or not read again. Nobody else's change, whatever the ids. */
export async function markNotifications(
  ctx: RequestContext,
  { ids, isRead }: MarkNotificationsInput,
): Promise<MarkNotificationsPayload> {
  if (ids.length > MAX_PAGE_SIZE || !ids.every(isUuid)) {
    throw badUserInput(`"ids" must be at most ${MAX_PAGE_SIZE} ids of notifications.`);
  }
  const readAt = isRead ? ctx.now() : null;
  return mark(
    ctx,
    'id = any ($3::uuid[]) and (read_at is null) = ($4::timestamptz is not null)',
    ids,
    readAt,
  );
}

/** Marks all of mine as read, of a topic or of all; what it answers undoes it. */
export async function markAllNotificationsRead(
  ctx: RequestContext,
  { topic = null }: MarkAllNotificationsInput,
): Promise<MarkNotificationsPayload> {
  const markedAt = ctx.now();
  const marked = await mark(ctx, '($3::text is null or topic = $3) and read_at is null', topic, markedAt);
  return { ...marked, markedAt };
}

/** Gives back as unread those that one act marked. */
export async function undoMarkAllNotificationsRead(
  ctx: RequestContext,
  { markedAt }: UndoMarkAllNotificationsInput,
): Promise<MarkNotificationsPayload> {
  return mark(ctx, 'read_at = $3::timestamptz', markedAt, null);
}

async function mark(
  ctx: RequestContext,
  condition: string,
  value: unknown,
  readAt: Date | null,
): Promise<MarkNotificationsPayload> {
  const { employerId, personId } = ctx.signedIn;
  const [, changed] = await ctx.db.query<[unknown, number]>(
    `update notification set read_at = $4::timestamptz
      where employer_id = $1 and recipient_person_id = $2 and ${condition}`,
    [employerId, personId, value, readAt],
  );
  return { changed, unread: await myUnreadNotifications(ctx), markedAt: null, userErrors: [] };
}
