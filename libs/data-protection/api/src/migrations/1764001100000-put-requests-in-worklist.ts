import { backfillWorkItems } from '@jalon/worklist/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rightsRequestWork } from '../requests/rights-request.work';

/** The requests that wait already when the worklist comes. */
export class PutRequestsInWorklist1764001100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await backfillWorkItems(runner, {
      kind: rightsRequestWork,
      from: `
        select request.id as object_id, null::uuid as agent_id, agent.person_id as requester_person_id, request.due_on,
               '/rh/protection-des-donnees/demandes/' || request.id as path,
               '/mes-droits/demandes/' || request.id as request_path,
               jsonb_build_object('number', request.number) as parameters,
               request.owner_person_id as assignee_person_id, request.received_at as opened_at
          from rights_request as request
          join agent on agent.employer_id = $1::uuid and agent.id = request.agent_id
         where request.employer_id = $1::uuid and request.closed_on is null`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from work_item where kind = '${rightsRequestWork.code}'`);
  }
}
