import type { WorkItemKind } from '@jalon/shared/api';
import type { QueryRunner } from 'typeorm';

/** What waited already when the worklist came, of one kind. */
export interface Backfill {
  readonly kind: WorkItemKind;
  /**
   * SQL, for the employer $1, of `object_id`, `agent_id`, `requester_person_id`, `due_on`, `path`, `request_path`,
   * `parameters` (jsonb), `assignee_person_id` and `opened_at`. Nothing of it comes from outside the code.
   */
  readonly from: string;
}

/**
 * Puts in the worklist what waits already in an upgraded database, employer by employer: a migration of the domain it
 * belongs to. What is there stays as it is.
 */
export async function backfillWorkItems(runner: QueryRunner, { kind, from }: Backfill): Promise<void> {
  const employers = (await runner.query('select id from employer order by id')) as { id: string }[];
  for (const { id } of employers) {
    await runner.query(`select set_config('app.employer_id', $1, true)`, [id]);
    await runner.query(
      BACKFILL.replace('__FROM__', () => from),
      [id, kind.code, kind.dueSource !== undefined],
    );
  }
  await runner.query(`select set_config('app.employer_id', '', true)`);
}

const BACKFILL = `
  with opened as (
    insert into work_item (employer_id, id, kind, object_id, agent_id, requester_person_id, due_on, is_legal, path,
                           request_path, parameters, assignee_person_id, taken_at, opened_at)
    select $1::uuid, gen_random_uuid(), $2::text, object_id, agent_id, requester_person_id, due_on,
           $3::boolean and due_on is not null, path, request_path, parameters, assignee_person_id,
           case when assignee_person_id is not null then opened_at end, opened_at
      from (__FROM__) as waiting
    on conflict (employer_id, kind, object_id) do nothing
    returning id, opened_at
  )
  insert into work_item_event (employer_id, id, item_id, kind, at)
  select $1::uuid, gen_random_uuid(), id, 'OPENED', opened_at from opened`;
