import { backfillWorkItems } from '@jalon/worklist/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appealWork, applicationWork, certificationWork, issueWork } from '../certification.work';

const APPLICATION = `
  select application.id as object_id, application.agent_id, '/rh/certifications/' || application.id as path,
         '{}'::jsonb as parameters, null::uuid as assignee_person_id`;

const FROM_APPLICATION = `
    from certification_application as application
    join agent on agent.employer_id = $1::uuid and agent.id = application.agent_id`;

/** The applications and appeals that wait already when the worklist comes. */
export class PutApplicationsInWorklist1764001200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await backfillWorkItems(runner, {
      kind: applicationWork,
      from: `${APPLICATION}, agent.person_id as requester_person_id, null::date as due_on,
               '/mes-certificats' as request_path, coalesce(application.submitted_at, application.applied_at) as opened_at
             ${FROM_APPLICATION}
             where application.employer_id = $1::uuid and application.state = 'TO_DECIDE'`,
    });
    await backfillWorkItems(runner, {
      kind: issueWork,
      from: `${APPLICATION}, null::uuid as requester_person_id, null::date as due_on, null::text as request_path,
               coalesce(application.submitted_at, application.applied_at) as opened_at
             ${FROM_APPLICATION}
             where application.employer_id = $1::uuid and application.state = 'TO_ISSUE'`,
    });
    await backfillWorkItems(runner, {
      kind: appealWork,
      from: `${APPLICATION}, agent.person_id as requester_person_id,
               ((appeal.made_at at time zone 'Europe/Paris')::date + interval '2 months')::date as due_on,
               '/mes-certificats' as request_path, appeal.made_at as opened_at
             ${FROM_APPLICATION}
             join certification_appeal as appeal
               on appeal.employer_id = $1::uuid and appeal.application_id = application.id
             where application.employer_id = $1::uuid and appeal.answered_at is null`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    const codes = certificationWork.map(({ code }) => `'${code}'`).join();
    await runner.query(`delete from work_item where kind in (${codes})`);
  }
}
