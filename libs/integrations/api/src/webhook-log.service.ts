import { recordAuditEvent } from '@jalon/audit/api';
import {
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  notFound,
  type RequestContext,
  type ScheduledTask,
  toConnection,
} from '@jalon/shared/api';
import { askForDelivery } from './emit-event';
import { authorizeManagement } from './management-right';
import { reach } from './webhook.service';
import { WebhookDelivery, WebhookDeliveryState } from './webhook.entity';
import type { WebhookDeliveryPayload } from './webhook.types';

/** What was told to a webhook is kept a quarter: long enough to compare with what the receiver has. */
const KEPT_DAYS = 90;

/** What a webhook was told, the latest first. */
export async function webhookDeliveries(
  ctx: RequestContext,
  webhookId: string,
  page: { readonly first: number; readonly after?: string | null },
): Promise<Connection<WebhookDelivery>> {
  await authorizeManagement(ctx);
  await reach(ctx, webhookId);
  const { employerId } = ctx;
  const first = checkPageSize(page.first);
  const list = ctx.db
    .createQueryBuilder(WebhookDelivery, 'delivery')
    .where('delivery.employerId = :employerId and delivery.endpointId = :webhookId', {
      employerId,
      webhookId,
    })
    .orderBy('delivery.occurredAt', 'DESC')
    .addOrderBy('delivery.id', 'DESC')
    .take(first + 1);
  const totalCount = await list.getCount();
  if (page.after) {
    const [at, id] = decodeInstantCursor(page.after);
    list.andWhere('(delivery.occurredAt, delivery.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await list.getMany();
  return toConnection(rows, first, totalCount, ({ occurredAt, id }) => [occurredAt.toISOString(), id]);
}

/** Makes a delivery again, under the same event id: a receiver that had it already knows so. */
export async function replayWebhookDelivery(
  ctx: RequestContext,
  deliveryId: string,
): Promise<WebhookDeliveryPayload> {
  await authorizeManagement(ctx);
  const { employerId } = ctx;
  const delivery = await ctx.db.findOneBy(WebhookDelivery, { employerId, id: deliveryId });
  if (!delivery) throw notFound();
  await reach(ctx, delivery.endpointId);
  const state = WebhookDeliveryState.PENDING;
  const again = { state, attempts: 0, errorCode: null, nextAttemptAt: null, deliveredAt: null };
  await ctx.db.update(WebhookDelivery, { employerId, id: deliveryId }, again);
  await askForDelivery(ctx, deliveryId);
  const object = { objectType: 'webhook_delivery', objectId: deliveryId };
  await recordAuditEvent(ctx, 'integrations.replayWebhookDelivery', object);
  return { delivery: { ...delivery, ...again }, userErrors: [] };
}

/** Forgets by night what was told a quarter ago. */
export const purgeWebhookDeliveries: ScheduledTask = {
  name: 'integrations.purgeWebhookDeliveries',
  cron: '55 2 * * *',
  run: async (run) => {
    const before = new Date(run.now().getTime() - KEPT_DAYS * 86_400_000);
    let purged = 0;
    for (const employerId of await run.employerIds()) {
      purged += await run.inEmployer(employerId, async ({ db }) => {
        const [, count]: [unknown, number] = await db.query(
          'delete from webhook_delivery where employer_id = $1 and occurred_at < $2',
          [employerId, before],
        );
        return count;
      });
    }
    return { purged };
  },
};
