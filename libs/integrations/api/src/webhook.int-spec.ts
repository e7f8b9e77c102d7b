import { staffOf } from '@jalon/identity/api/testing';
import { Webhook } from 'standardwebhooks';
import { emitEvent } from './emit-event';
import type { Received } from './testing/receiver';
import { WebhookScene } from './testing/webhook-scene';

const scene = new WebhookScene();
const { receiver } = scene;
beforeAll(() => scene.open(), 60_000);
afterAll(() => scene.close());
beforeEach(() => scene.clear());

/** As a receiver verifies it, with the library of the standard. */
function verified(secret: string, { headers, body }: Pick<Received, 'headers' | 'body'>): unknown {
  return new Webhook(secret).verify(body, headers as Record<string, string>);
}
const last = () => receiver.received.at(-1) as Received;

describe('an event', () => {
  it('is told to whoever subscribed, signed, with ids, a type and a date and nothing else', async () => {
    const { id, secret } = await scene.subscribe();
    const objectId = await scene.happens();
    await scene.worker.work();
    expect(receiver.received).toHaveLength(1);
    expect(verified(secret, last())).toEqual({
      type: 'certificate.issued',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      data: { id: objectId },
    });
    await expect(scene.log(id)).resolves.toMatchObject([
      {
        state: 'DELIVERED',
        attempts: 1,
        statusCode: 204,
        errorCode: null,
        eventId: last().headers['webhook-id'],
      },
    ]);
  });

  it('cannot be told otherwise on its way: a changed body is refused, and another secret', async () => {
    const { secret } = await scene.subscribe();
    await scene.happens();
    await scene.worker.work();
    const { headers, body } = last();
    const tampered = body.replace('issued', 'revoked');
    expect(() => verified(secret, { headers, body: tampered })).toThrow('No matching signature found');
    const another = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    expect(() => verified(another, { headers, body })).toThrow('No matching signature found');
  });

  it('is not told when the operation is not kept', async () => {
    const { id } = await scene.subscribe();
    const undone = scene.database.inContext(scene.colleague, async (ctx) => {
      await emitEvent(ctx, { type: 'certificate.issued', objectId: ctx.newId() });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await scene.worker.work();
    expect(receiver.received).toEqual([]);
    await expect(scene.log(id)).resolves.toEqual([]);
  });

  it('is told neither to who did not subscribe to it, nor to a paused address, nor to another employer', async () => {
    await scene.subscribe(['certificate.revoked']);
    const { id } = await scene.subscribe();
    await scene.mutate(
      scene.manager,
      'setWebhookActive',
      { webhookId: id, isActive: false },
      'webhook { id }',
    );
    const hospital = await staffOf(scene.database, 'Hôpital');
    await scene.database.inContext(await hospital.hire(), (ctx) =>
      emitEvent(ctx, { type: 'certificate.revoked', objectId: ctx.newId() }),
    );
    await scene.happens('certificate.issued');
    await scene.worker.work();
    expect(receiver.received).toEqual([]);
  });
});

describe('a delivery that fails', () => {
  it('is tried again under the same event id, and says why meanwhile', async () => {
    const { id, secret } = await scene.subscribe();
    await scene.happens();
    receiver.status = 503;
    await scene.worker.work();
    await expect(scene.log(id)).resolves.toMatchObject([
      { state: 'PENDING', attempts: 1, statusCode: 503, errorCode: 'REFUSED_BY_RECEIVER', deliveredAt: null },
    ]);
    receiver.status = 200;
    await scene.worker.wait();
    await scene.worker.work();
    const [first, second] = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(second).toBe(first);
    expect(verified(secret, last())).toBeTruthy();
    await expect(scene.log(id)).resolves.toMatchObject([
      { state: 'DELIVERED', attempts: 2, errorCode: null },
    ]);
  });

  it('is given up after its last attempt, listed with its reason, and replayed by a button', async () => {
    const { id } = await scene.subscribe();
    await scene.happens();
    receiver.status = 500;
    for (let attempt = 0; attempt < 13; attempt++) {
      await scene.worker.work();
      await scene.worker.wait();
    }
    expect(receiver.received).toHaveLength(12);
    const [failed] = await scene.log(id);
    expect(failed).toMatchObject({ state: 'FAILED', errorCode: 'REFUSED_BY_RECEIVER', nextAttemptAt: null });
    await expect(scene.work(id)).resolves.toEqual([{ outcome: null }]);
    receiver.status = 200;
    const replay = { deliveryId: failed?.id };
    await scene.mutate(scene.manager, 'replayWebhookDelivery', replay, 'delivery { state }');
    await scene.worker.work();
    await expect(scene.log(id)).resolves.toMatchObject([{ state: 'DELIVERED', eventId: failed?.eventId }]);
    expect(last().headers['webhook-id']).toBe(failed?.eventId);
    await expect(scene.work(id)).resolves.toEqual([{ outcome: 'DONE' }]);
  });

  it('is not tried again where the receiver says it is gone', async () => {
    const { id } = await scene.subscribe();
    await scene.happens();
    receiver.status = 410;
    await scene.worker.work();
    await scene.worker.wait();
    await scene.worker.work();
    expect(receiver.received).toHaveLength(1);
    await expect(scene.log(id)).resolves.toMatchObject([{ state: 'FAILED', errorCode: 'GONE' }]);
  });

  it('follows no redirection', async () => {
    const { id } = await scene.subscribe();
    await scene.happens();
    receiver.status = 307;
    receiver.headers = { location: `${receiver.url}/elsewhere` };
    await scene.worker.work();
    expect(receiver.received).toHaveLength(1);
    await expect(scene.log(id)).resolves.toMatchObject([{ state: 'PENDING', errorCode: 'REDIRECTED' }]);
  });

  it('is refused towards this machine where that is not allowed, even to a webhook added before', async () => {
    const { id } = await scene.subscribe();
    await scene.happens();
    scene.allowLoopback(false);
    await scene.worker.work();
    scene.allowLoopback(true);
    expect(receiver.received).toEqual([]);
    await expect(scene.log(id)).resolves.toMatchObject([{ state: 'FAILED', errorCode: 'ADDRESS_FORBIDDEN' }]);
  });

  it('is made again when the worker died between the answer and its record, and known by its id', async () => {
    const { id } = await scene.subscribe();
    await scene.happens();
    const owner = await scene.database.connect('jalon_owner');
    const [job]: unknown[] = await owner.query('select payload from graphile_worker._private_jobs');
    await scene.worker.work();
    await scene.database.inContext(scene.manager, (ctx) =>
      ctx.db.query(`update webhook_delivery set state = 'PENDING', delivered_at = null`),
    );
    await owner.query(`select graphile_worker.add_job('integrations.deliverWebhook', $1::json)`, [
      JSON.stringify((job as { payload: unknown }).payload),
    ]);
    await scene.worker.work();
    const [first, second] = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(second).toBe(first);
    await expect(scene.log(id)).resolves.toMatchObject([{ state: 'DELIVERED' }]);
  });
});
