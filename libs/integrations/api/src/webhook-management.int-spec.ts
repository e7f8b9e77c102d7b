import { encodeCursor } from '@jalon/shared/api';
import { Webhook } from 'standardwebhooks';
import { WebhookScene } from './testing/webhook-scene';

const scene = new WebhookScene();
const { receiver } = scene;
beforeAll(() => scene.open(), 60_000);
afterAll(() => scene.close());
beforeEach(() => scene.clear());

const add = (input: object) =>
  scene.mutate(scene.manager, 'addWebhook', { ...input }, 'webhook { id } secret') as Promise<unknown>;

describe('adding a webhook', () => {
  it('tells its secret once, and keeps it wrapped', async () => {
    const { id, secret } = await scene.subscribe();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { data } = await scene.database.execute(scene.manager, '{ webhooks { id url events isActive } }');
    expect(data).toMatchObject({ webhooks: [{ id, events: ['certificate.issued'], isActive: true }] });
    const [stored] = await scene.database.inContext(scene.manager, (ctx) =>
      ctx.db.query<{ wrapped_secret: Buffer }[]>('select wrapped_secret from webhook_secret'),
    );
    const bytes = Buffer.from(secret.slice(6), 'base64');
    expect(stored?.wrapped_secret.includes(bytes)).toBe(false);
  });

  it.each([
    ['NOT_HTTPS', { url: 'http://si-rh.exemple.fr/', events: ['certificate.issued'] }],
    ['NOT_PUBLIC', { url: 'https://169.254.169.254/', events: ['certificate.issued'] }],
    ['NOT_A_URL', { url: 'si-rh', events: ['certificate.issued'] }],
    ['TOO_LONG', { url: `https://si-rh.exemple.fr/${'x'.repeat(500)}`, events: ['certificate.issued'] }],
    ['REQUIRED', { url: 'https://si-rh.exemple.fr/', events: [] }],
    ['UNKNOWN_EVENT', { url: 'https://si-rh.exemple.fr/', events: ['agent.dismissed'] }],
  ])('is refused with %s', async (code, input) => {
    await expect(add(input)).resolves.toMatchObject({ webhook: null, secret: null, userErrors: [{ code }] });
  });

  it('is refused twice for one address', async () => {
    const input = { url: 'https://si-rh.exemple.fr/', events: ['certificate.issued'] };
    await add(input);
    await expect(add(input)).resolves.toMatchObject({ userErrors: [{ code: 'ALREADY_THERE' }] });
  });

  it('is traced, without the address nor the secret', async () => {
    const { id, secret } = await scene.subscribe();
    const rows = await scene.database.inContext(scene.manager, (ctx) =>
      ctx.db.query<Record<string, unknown>[]>('select * from audit_event where object_id = $1', [id]),
    );
    expect(rows).toMatchObject([{ action: 'integrations.addWebhook', object_type: 'webhook_endpoint' }]);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain('127.0.0.1');
  });
});

describe('another secret', () => {
  it('signs beside the former one for a day, then alone', async () => {
    const { id, secret: former } = await scene.subscribe();
    const payload = await scene.mutate(scene.manager, 'rotateWebhookSecret', { webhookId: id }, 'secret');
    const { secret } = payload as unknown as { secret: string };
    const verifies = (one: string) => {
      const { headers, body } = receiver.received.at(-1) as (typeof receiver.received)[number];
      try {
        return Boolean(new Webhook(one).verify(body, headers as Record<string, string>));
      } catch {
        return false;
      }
    };
    await scene.happens();
    await scene.worker.work();
    expect([verifies(former), verifies(secret)]).toEqual([true, true]);
    // The day ends for the secret rather than for the clock, which the receiver compares with its own.
    await scene.database.inContext(scene.manager, (ctx) =>
      ctx.db.query('update webhook_secret set ends_at = $1 where version = 1', [ctx.now()]),
    );
    await scene.happens();
    await scene.worker.work();
    expect([verifies(former), verifies(secret)]).toEqual([false, true]);
  });
});

describe('a webhook', () => {
  it('is tested by a message that says nothing happened, even paused', async () => {
    const { id, secret } = await scene.subscribe();
    await scene.mutate(
      scene.manager,
      'setWebhookActive',
      { webhookId: id, isActive: false },
      'webhook { id }',
    );
    await scene.mutate(scene.manager, 'testWebhook', { webhookId: id }, 'delivery { state }');
    await scene.worker.work();
    const { headers, body } = receiver.received[0] as (typeof receiver.received)[number];
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
      type: 'jalon.test',
      data: { id },
    });
  });

  it('that is removed is told nothing more, and is there no more', async () => {
    const { id } = await scene.subscribe();
    await scene.happens();
    await scene.mutate(scene.manager, 'removeWebhook', { webhookId: id }, 'webhook { id }');
    await scene.worker.work();
    expect(receiver.received).toEqual([]);
    await expect(scene.log(id)).rejects.toThrow('NOT_FOUND');
  });

  it('is managed by nobody who is not habilitated to, nor by another employer', async () => {
    const { id } = await scene.subscribe();
    await expect(scene.log(id, scene.colleague)).rejects.toThrow('FORBIDDEN');
    const removing = scene.mutate(scene.colleague, 'removeWebhook', { webhookId: id }, 'webhook { id }');
    await expect(removing).rejects.toThrow('FORBIDDEN');
  });

  it('has its log read on from a place of it, and from no other', async () => {
    const { id } = await scene.subscribe();
    await scene.happens();
    const [sent] = await scene.log(id);
    const at = scene.database.clock.now().toISOString();
    await expect(scene.log(id, scene.manager, encodeCursor([at, String(sent?.id)]))).resolves.toEqual([]);
    const elsewhere = scene.log(id, scene.manager, encodeCursor(['hier', 'x']));
    await expect(elsewhere).rejects.toThrow('BAD_USER_INPUT');
  });

  it('has its log forgotten after a quarter', async () => {
    const { id } = await scene.subscribe();
    await scene.happens();
    const now = scene.database.clock.now().getTime();
    scene.database.clock.set(new Date(now + 89 * 86_400_000).toISOString());
    await scene.worker.runScheduled('integrations.purgeWebhookDeliveries');
    await expect(scene.log(id)).resolves.toHaveLength(1);
    scene.database.clock.set(new Date(now + 91 * 86_400_000).toISOString());
    await scene.worker.runScheduled('integrations.purgeWebhookDeliveries');
    await expect(scene.log(id)).resolves.toEqual([]);
    scene.database.clock.set(new Date(now).toISOString());
  });
});
