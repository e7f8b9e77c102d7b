import { backfillWorkItems } from '@jalon/worklist/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { webhookWork } from '../webhook.work';

/** The webhooks in use whose last message was given up, when the worklist comes. */
export class PutWebhooksInWorklist1764001400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await backfillWorkItems(runner, {
      kind: webhookWork,
      from: `
        select endpoint.id as object_id, null::uuid as agent_id, null::uuid as requester_person_id,
               null::date as due_on, '/rh/integrations/webhooks' as path, null::text as request_path,
               '{}'::jsonb as parameters, null::uuid as assignee_person_id, last.occurred_at as opened_at
          from webhook_endpoint as endpoint
         cross join lateral (
           select state, occurred_at from webhook_delivery as delivery
            where delivery.employer_id = $1::uuid and delivery.endpoint_id = endpoint.id and state <> 'PENDING'
            order by occurred_at desc, id desc limit 1) as last
         where endpoint.employer_id = $1::uuid and endpoint.is_active and last.state = 'FAILED'`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from work_item where kind = '${webhookWork.code}'`);
  }
}
