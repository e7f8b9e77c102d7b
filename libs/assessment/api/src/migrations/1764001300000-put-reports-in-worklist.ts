import { backfillWorkItems } from '@jalon/worklist/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reportWork } from '../question-report.work';

/** The questions reported that wait already when the worklist comes. */
export class PutReportsInWorklist1764001300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await backfillWorkItems(runner, {
      kind: reportWork,
      from: `
        select id as object_id, null::uuid as agent_id, null::uuid as requester_person_id, null::date as due_on,
               '/rh/questions-signalees' as path, null::text as request_path,
               jsonb_build_object('reference', reference) as parameters, null::uuid as assignee_person_id,
               reported_at as opened_at
          from question_report
         where employer_id = $1::uuid and answer is null`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from work_item where kind = '${reportWork.code}'`);
  }
}
