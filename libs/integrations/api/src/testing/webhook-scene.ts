import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { worklistModule } from '@jalon/worklist/api';
import { emitEvent } from '../emit-event';
import { integrationsModule } from '../integrations.module';
import { Receiver } from './receiver';

const domains = [auditModule, identityModule, documentsModule, integrationsModule];
const modules = [...domains, worklistModule(domains), jobsModule(domains)];

const DELIVERIES = `query ($id: ID!, $after: String) { webhookDeliveries(webhookId: $id, after: $after) { totalCount edges { node {
  id eventId eventType state attempts statusCode errorCode nextAttemptAt deliveredAt } } } }`;

/** What the log shows of a delivery. */
export interface ShownDelivery {
  readonly id: string;
  readonly eventId: string;
  readonly state: string;
}

/** An employer whose software is told what happens. */
export class WebhookScene {
  readonly receiver = new Receiver();
  database!: TestDatabase;
  worker!: TestWorker;
  region!: Staff;
  manager!: Actor;
  colleague!: Actor;

  async open(): Promise<void> {
    await this.receiver.open();
    this.database = await testDatabase(modules);
    // A receiver refuses what is too old, by the real clock.
    this.database.clock.set(new Date().toISOString());
    this.allowLoopback(true);
    this.worker = await testWorker(this.database, modules);
    this.region = await staffOf(this.database, 'Région');
    this.colleague = await this.region.hire();
    this.manager = await this.region.hire();
    await this.region.habilitate(this.manager, {
      operations: [HabilitationOperation.MANAGE_INTEGRATIONS],
      documentTypes: [],
      validFrom: '2020-01-01',
      validUntil: '2099-12-31',
    });
  }

  allowLoopback(webhooksToLoopback: boolean): void {
    const services = this.database.services.bind(this.database);
    this.database.services = (dataSource) => ({ ...services(dataSource), webhooksToLoopback });
    if (this.worker) Object.assign(this.worker.parts.services, { webhooksToLoopback });
  }

  async close(): Promise<void> {
    await this.receiver.close();
    await this.database.close();
  }

  /** Runs a mutation. @returns its payload, or throws the code of the refusal. */
  async mutate(
    actor: Actor,
    name: string,
    input: Record<string, unknown>,
    selection: string,
  ): Promise<Record<string, never>> {
    const inputType = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const shared = ['rotateWebhookSecret', 'removeWebhook', 'testWebhook'].includes(name);
    const { data, errors } = await this.database.execute<Record<string, Record<string, never>>>(
      actor,
      `mutation ($input: ${shared ? 'WebhookInput' : inputType}!) {
        ${name}(input: $input) { ${selection} userErrors { code } } }`,
      { input },
    );
    if (errors?.length) throw new Error(String(errors[0]?.extensions['code']));
    return data?.[name] ?? {};
  }

  /** Adds the receiver, for what is told. @returns its id and its secret. */
  async subscribe(events = ['certificate.issued']): Promise<{ id: string; secret: string }> {
    const url = `${this.receiver.url}/${this.database.services().newId()}`;
    const payload = await this.mutate(this.manager, 'addWebhook', { url, events }, 'webhook { id } secret');
    const { webhook, secret } = payload as unknown as { webhook: { id: string }; secret: string };
    return { id: webhook.id, secret };
  }

  /** Something happens in an operation of a colleague's. @returns the object's id. */
  async happens(type: 'certificate.issued' | 'certificate.revoked' = 'certificate.issued'): Promise<string> {
    const objectId = this.database.services().newId();
    await this.database.inContext(this.colleague, (ctx) => emitEvent(ctx, { type, objectId }));
    return objectId;
  }

  async log(
    id: string,
    actor = this.manager,
    after: string | null = null,
  ): Promise<(ShownDelivery & Record<string, unknown>)[]> {
    const { data, errors } = await this.database.execute<{
      webhookDeliveries: { edges: { node: ShownDelivery & Record<string, unknown> }[] };
    }>(actor, DELIVERIES, { id, after });
    if (errors?.length) throw new Error(String(errors[0]?.extensions['code']));
    return data?.webhookDeliveries.edges.map(({ node }) => node) ?? [];
  }

  /** What the worklist has of an address. */
  work(id: string): Promise<{ outcome: string | null }[]> {
    return this.database.inContext(this.manager, (ctx) =>
      ctx.db.query(
        `select outcome from work_item where kind = 'integrations.webhookGivenUp' and object_id = $1`,
        [id],
      ),
    );
  }

  /** Nobody is told anything any more. */
  async clear(): Promise<void> {
    this.receiver.reset();
    const owner = await this.database.connect('jalon_owner');
    await owner.query('delete from graphile_worker._private_jobs');
    await owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.employer_id', $1, true)`, [this.region.employerId]);
      await manager.query('delete from webhook_delivery');
      await manager.query('delete from webhook_secret');
      await manager.query('delete from webhook_endpoint');
    });
  }
}
