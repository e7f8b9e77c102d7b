import type { MigrationInterface, QueryRunner } from 'typeorm';
import { backfillWorkItems } from '../backfill';
import { letterWork } from '../letter-work';

/** The letters that wait already when the worklist comes. */
export class PutLettersInWorklist1764001001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await backfillWorkItems(runner, {
      kind: letterWork,
      from: `
        select id as object_id, agent_id, null::uuid as requester_person_id, null::date as due_on,
               '/rh/courriers' as path, null::text as request_path, '{}'::jsonb as parameters,
               null::uuid as assignee_person_id, created_at as opened_at
          from letter
         where employer_id = $1::uuid and state = 'TO_HAND_OVER'`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from work_item where kind = '${letterWork.code}'`);
  }
}
