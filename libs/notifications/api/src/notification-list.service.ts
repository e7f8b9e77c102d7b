import {
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import type { NotificationView } from './notification.types';
import type { NoticeTopic } from './vocabulary';

export interface NotificationPage {
  /** Every topic when null. */
  readonly topic: NoticeTopic | null;
  readonly unreadOnly: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** As JSON gives it: the instant is a text, to the microsecond, which a JavaScript date would lose. */
type Row = Omit<NotificationView, 'createdAt'> & { readonly createdAt: string };
type Page = [{ total: number; notifications: readonly Row[] }];

/** What the signed-in person was told by the active employer, newest first, in one statement. */
export async function myNotifications(
  ctx: RequestContext,
  { topic, unreadOnly, first, after }: NotificationPage,
): Promise<Connection<NotificationView>> {
  const size = checkPageSize(first);
  const [at, id] = after ? decodeInstantCursor(after) : [null, null];
  const { employerId, personId } = ctx.signedIn;
  const [{ total, notifications }] = await ctx.db.query<Page>(MY_NOTIFICATIONS, [
    employerId,
    personId,
    topic,
    unreadOnly,
    at,
    id,
    size + 1,
  ]);
  const { edges, ...rest } = toConnection(notifications, size, total, (row) => [row.createdAt, row.id]);
  const asView = (row: Row): NotificationView => ({ ...row, createdAt: new Date(row.createdAt) });
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: asView(node) })) };
}

const MATCHES = `
  employer_id = $1 and recipient_person_id = $2
    and ($3::text is null or topic = $3) and (not $4::boolean or read_at is null)`;

const MY_NOTIFICATIONS = `
  select (select count(*)::int from notification where ${MATCHES}) as total,
         coalesce((select json_agg(page) from (
           select id, kind, topic, is_legal as "isLegal", parameters, path, created_at as "createdAt",
                  read_at is not null as "isRead"
             from notification
            where ${MATCHES} and ($5::timestamptz is null or (created_at, id) < ($5::timestamptz, $6::uuid))
            order by created_at desc, id desc
            limit $7) as page), '[]'::json) as notifications`;

/** How many the signed-in person has not read: asked again and again by the bell, hence nothing else. */
export async function myUnreadNotifications(ctx: RequestContext): Promise<number> {
  const { employerId, personId } = ctx.signedIn;
  const [{ unread }] = await ctx.db.query<[{ unread: number }]>(
    `select count(*)::int as unread from notification
      where employer_id = $1 and recipient_person_id = $2 and read_at is null`,
    [employerId, personId],
  );
  return unread;
}
