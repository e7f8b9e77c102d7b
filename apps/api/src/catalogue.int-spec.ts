import { staffOf, type Staff } from '@jalon/identity/api/testing';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { DataSource, QueryRunner } from 'typeorm';
import { tableChecks } from './catalogue.checks';
import { roleChecks } from './catalogue.role-checks';
import { createDataSource } from './data-source';
import { migrateDatabase } from './migration/migrate-database';
import { modules } from './modules';

let database: TestDatabase;
let owner: DataSource;
let region: Staff;
let hospital: Staff;

beforeAll(async () => {
  database = await testDatabase(modules);
  owner = await createDataSource(database.urlOf('jalon_owner'), 'catalogue').initialize();
  // As in production: the queue and the list of migrations included.
  await migrateDatabase(owner, () => undefined);
  region = await staffOf(database, 'Région');
  hospital = await staffOf(database, 'Hôpital');
}, 60_000);
afterAll(async () => {
  await owner?.destroy();
  await database?.close();
});

const faultsOf = async (runner: DataSource | QueryRunner, violations: string) =>
  ((await runner.query(violations)) as { fault: string }[]).map(({ fault }) => fault);

describe.each([...tableChecks, ...roleChecks])(
  '$rule',
  ({ violations, planted, names, witness = violations }) => {
    it('holds', async () => {
      await expect(faultsOf(owner, violations)).resolves.toEqual([]);
    });

    it('is seen broken when it is', async () => {
      const runner = owner.createQueryRunner();
      await runner.startTransaction();
      try {
        await runner.query(planted);
        await expect(faultsOf(runner, witness)).resolves.toContain(names);
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    });
  },
);

const OWNED = `
  select relname as name, substring(obj_description(oid, 'pg_class') from '^owner=(employer|person)$') || '_id' as column
    from pg_class
   where relnamespace = 'public'::regnamespace and obj_description(oid, 'pg_class') ~ '^owner=(employer|person)$'`;

/** How many rows of each owned table a connection sees. */
async function rowsSeen(runner: DataSource | QueryRunner): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  for (const { name } of (await owner.query(OWNED)) as { name: string }[]) {
    const [{ count }] = (await runner.query(`select count(*)::int as count from ${name}`)) as [
      { count: number },
    ];
    if (count > 0) seen[name] = count;
  }
  return seen;
}

describe('a query outside a scoped transaction', () => {
  it.each(['jalon_owner', 'jalon_app', 'jalon_worker', 'jalon_readonly'] as const)(
    'sees no owned row, as %s',
    async (role) => {
      const dataSource = await database.connect(role);
      // The worker has rights on a few tables only: it is told so, which shows nothing either.
      if (role !== 'jalon_worker') await expect(rowsSeen(dataSource)).resolves.toEqual({});
      else await expect(dataSource.query('select * from audit_event')).resolves.toEqual([]);
    },
  );

  it('sees no row on a connection that has just served somebody', async () => {
    const pool = await createDataSource(database.urlOf('jalon_app'), 'catalogue', 1).initialize();
    const { employerId, personId } = region.administrator;
    await pool.transaction(async (scoped) => {
      await scoped.query(`select set_config('app.employer_id', $1, true)`, [employerId]);
      await scoped.query(`select set_config('app.person_id', $1, true)`, [personId]);
      const seen = await rowsSeen(scoped.queryRunner as QueryRunner);
      expect(seen).toMatchObject({
        agent: 1,
        org_unit: 1,
        habilitation: 1,
        engagement_locator: 1,
        audit_event: 2,
      });
    });
    await expect(rowsSeen(pool)).resolves.toEqual({});
    await pool.destroy();
  });
});

describe('a scoped transaction', () => {
  it('writes nothing for another employer', async () => {
    const insert = `insert into org_unit (employer_id, id, name) values ($1, gen_random_uuid(), 'x')`;
    const foreign = database.inContext(region.administrator, (ctx) =>
      ctx.db.query(insert, [hospital.employerId]),
    );
    await expect(foreign).rejects.toThrow(/row-level security/);
  });

  it('touches nothing of another employer by its exact id', async () => {
    const [, updated] = await database.inContext(region.administrator, (ctx) =>
      ctx.db.query<[unknown, number]>(
        `update habilitation set ended_at = now() where holder_person_id = $1`,
        [hospital.administrator.personId],
      ),
    );
    expect(updated).toBe(0);
  });
});

it('gives the serving and working roles these privileges and no other', async () => {
  const grants = (await owner.query(`
    select grantee::regrole::text as role, relname as name,
           string_agg(distinct lower(privilege_type) || coalesce(' (' || attname || ')', ''), ', ') as privileges
      from (
        select oid, relname, null as attname, (aclexplode(relacl)).* from pg_class
         where relnamespace = 'public'::regnamespace
        union all
        select pg_class.oid, relname, attname, (aclexplode(attacl)).*
          from pg_class join pg_attribute on attrelid = pg_class.oid
         where relnamespace = 'public'::regnamespace and attacl is not null
      ) as granted
     where grantee in ('jalon_app'::regrole, 'jalon_worker'::regrole)
     group by 1, 2 order by 1, 2`)) as { role: string; name: string; privileges: string }[];
  expect(grants.map(({ role, name, privileges }) => `${role} ${name}: ${privileges}`)).toMatchInlineSnapshot(`
   [
     "jalon_app agent: delete, insert, select, update (birth_date), update (birth_name), update (birth_place), update (given_names), update (matricule), update (professional_email), update (search_text), update (usual_name), update (version)",
     "jalon_app agent_field_source: delete, insert, select, update (at), update (by_person_id), update (source)",
     "jalon_app answer: insert, select",
     "jalon_app answer_template: insert, select, update (body), update (kind), update (removed_at), update (title), update (updated_at), update (updated_by_person_id)",
     "jalon_app api_key: insert, select, update (expires_on), update (revoked_at), update (revoked_by_person_id), update (warned_at)",
     "jalon_app assignment: delete, insert, select, update (ends_on), update (manager_agent_id), update (org_unit_id), update (position_id), update (starts_on), update (version)",
     "jalon_app attempt: insert, select, update (finished_at), update (outcome), update (state), update (stop_reason)",
     "jalon_app audit_event: insert, select",
     "jalon_app bank_release: select",
     "jalon_app break_glass: insert, select, update (ended_at), update (ended_by)",
     "jalon_app career_event: delete, insert, select",
     "jalon_app certificate: insert, select, update (revocation_explanation), update (revocation_ground), update (revoked_at), update (revoked_by_person_id)",
     "jalon_app certificate_issuer: insert, select, update (last_number)",
     "jalon_app certificate_locator: insert, select",
     "jalon_app certification_appeal: insert, select, update (answer), update (answered_at), update (answered_by_name), update (answered_by_person_id), update (answered_by_quality), update (upheld)",
     "jalon_app certification_application: insert, select, update (record), update (state), update (submitted_at)",
     "jalon_app certification_decision: insert, select",
     "jalon_app certified_level: insert, select",
     "jalon_app competence: select",
     "jalon_app competence_area: select",
     "jalon_app contact: insert, select, update (email), update (hours), update (name), update (phone), update (place), update (role)",
     "jalon_app decision_draft: delete, insert, select, update (content), update (updated_at), update (updated_by_person_id)",
     "jalon_app delegation: insert, select, update (end_told_on), update (ended_at), update (ended_by_person_id)",
     "jalon_app departure_reminder: delete, insert, select",
     "jalon_app document_type: select",
     "jalon_app employer: select",
     "jalon_app employer_decision: insert, select, update (reminded_on), update (replaced_on), update (withdrawal_reason), update (withdrawn_by_name), update (withdrawn_by_quality), update (withdrawn_on)",
     "jalon_app employer_key: insert, select",
     "jalon_app employer_logo: delete, insert, select, update (bytes), update (height), update (set_at), update (width)",
     "jalon_app engagement: delete, insert, select, update (category), update (end_reason), update (ends_on), update (job_stream), update (starts_on), update (status), update (version)",
     "jalon_app engagement_locator: select",
     "jalon_app file_access_log: insert, select",
     "jalon_app file_bundle: insert, select, update (faults), update (piece_count)",
     "jalon_app file_piece: insert, select",
     "jalon_app followed_job: select, update (result_until)",
     "jalon_app framework: select",
     "jalon_app habilitation: insert, select, update (end_reason), update (ended_at), update (ended_by_person_id)",
     "jalon_app habilitation_agent: insert, select",
     "jalon_app habilitation_reminder: insert, select",
     "jalon_app habilitation_review: insert, select, update (closed_at), update (closed_by_person_id), update (overdue_told_on)",
     "jalon_app habilitation_review_line: insert, select, update (decided_at), update (decided_by_person_id), update (outcome), update (reason), update (replaced_by_id)",
     "jalon_app identity_proposal: insert, select, update (decided_at), update (decided_by_person_id), update (refusal), update (state), update (subject)",
     "jalon_app import_arrival: insert, select, update (refusal), update (settled_at)",
     "jalon_app import_departure: delete, insert, select, update (done), update (ends_on), update (result)",
     "jalon_app import_field_rule: delete, insert, select",
     "jalon_app import_intake: delete, insert, select, update (applies_alone), update (person_id), update (set_at), update (takes_folder)",
     "jalon_app import_mapping: insert, select, update (mapping), update (person_id), update (unit_choices), update (used_at)",
     "jalon_app import_row: delete, insert, select, update (done), update (faults), update (outcome), update (result)",
     "jalon_app invitation: insert, select, update (closed_at), update (invited_at), update (invited_by_person_id)",
     "jalon_app issuer_key: insert, select, update (retired_at)",
     "jalon_app item_version: select",
     "jalon_app job_result: insert, select",
     "jalon_app letter: insert, select, update (delivered_on), update (file_id), update (state)",
     "jalon_app letter_act: insert, select",
     "jalon_app mail: insert, select, update (due_at), update (ended_at), update (reason), update (settled_at), update (settled_by_person_id), update (state)",
     "jalon_app notification: insert, select, update (read_at)",
     "jalon_app notification_preference: insert, select, update",
     "jalon_app org_unit: delete, insert, select, update (closes_on), update (name), update (opens_on), update (parent_id), update (version)",
     "jalon_app outside_person: select",
     "jalon_app own_level: insert, select",
     "jalon_app people_act: insert, select, update (undone_at), update (undone_by_person_id)",
     "jalon_app person: insert, select",
     "jalon_app personnel_file: insert, select, update (accesses_seen_at), update (last_number)",
     "jalon_app position: delete, insert, select, update (closes_on), update (opens_on), update (org_unit_id), update (title), update (version)",
     "jalon_app position_target: delete, insert, select",
     "jalon_app processing_record: insert, select, update (contact), update (controller), update (dpia_reference), update (next_review_on), update (remarks), update (reviewed_on), update (updated_at), update (updated_by_person_id)",
     "jalon_app public_address: insert, select",
     "jalon_app purge_report: select",
     "jalon_app question_report: insert, select, update (answer), update (answered_at), update (answered_by_person_id)",
     "jalon_app reorganisation: insert, select, update (effective_on), update (failed_move_id), update (failure_code), update (reason), update (scheduled_by_person_id), update (settled_at), update (state), update (title)",
     "jalon_app reorganisation_move: delete, insert, select",
     "jalon_app rights_event: insert, select",
     "jalon_app rights_request: insert, select, update (answer), update (closed_on), update (due_on), update (extension_reason), update (outcome), update (overdue_alert_on), update (owner_person_id), update (reminded_on), update (status)",
     "jalon_app served_item: insert, select, update (report_reference)",
     "jalon_app set_up: insert, select, update (expected_agents), update (hidden_at), update (updated_at), update (updated_by_person_id)",
     "jalon_app shared_level: delete, insert, select",
     "jalon_app sharing_act: insert, select",
     "jalon_app staff_import: insert, select, update (applied_line), update (checked_at), update (confirmed_at), update (counts), update (expires_at), update (finished_at), update (job_id), update (mapping), update (options), update (phase), update (reading), update (refusal), update (refused_at), update (report_file_id), update (row_count), update (state), update (stored_file_id), update (undo_until), update (undone_at)",
     "jalon_app status_list: insert, select, update (bits), update (credential), update (updated_at)",
     "jalon_app store_check: select",
     "jalon_app stored_file: insert, select",
     "jalon_app trace_batch: select",
     "jalon_app trace_unsealed: insert, select",
     "jalon_app training_offer: insert, select",
     "jalon_app upload: delete, insert, select, update (expires_at), update (file_name), update (media_type), update (page_count), update (received), update (refusal), update (state), update (stored_file_id), update (taken_as)",
     "jalon_app upload_part: delete, insert, select, update (byte_size)",
     "jalon_app webhook_delivery: insert, select, update (attempts), update (delivered_at), update (duration_ms), update (error_code), update (last_attempt_at), update (next_attempt_at), update (state), update (status_code)",
     "jalon_app webhook_endpoint: insert, select, update (is_active), update (removed_at)",
     "jalon_app webhook_secret: insert, select, update (ends_at)",
     "jalon_app work_item: insert, select, update (assignee_person_id), update (due_on), update (is_legal), update (opened_at), update (opinion_state), update (outcome), update (parameters), update (path), update (request_path), update (settled_at), update (taken_at)",
     "jalon_app work_item_event: insert, select",
     "jalon_app worklist_default_view: delete, insert, select, update (view_id)",
     "jalon_app worklist_opinion: insert, select",
     "jalon_app worklist_view: delete, insert, select, update (filter), update (is_shared), update (name), update (order_by)",
     "jalon_worker agent: select (employer_id), select (id), select (person_id), select (professional_email)",
     "jalon_worker api_key: select",
     "jalon_worker audit_event: delete, select",
     "jalon_worker contact: select (employer_id), select (hours), select (phone), select (role), select (subject)",
     "jalon_worker document_type: select",
     "jalon_worker employer: select",
     "jalon_worker employer_key: select (employer_id), select (wrapped_key)",
     "jalon_worker file_access_log: delete, select",
     "jalon_worker file_bundle: delete, select",
     "jalon_worker followed_job: delete, select, update (attempts), update (done), update (ended_at), update (reason), update (started_at), update (state), update (total)",
     "jalon_worker import_arrival: delete, insert, select",
     "jalon_worker import_departure: delete, select",
     "jalon_worker import_intake: select",
     "jalon_worker import_row: delete, select",
     "jalon_worker job_result: delete, select",
     "jalon_worker letter: insert, select",
     "jalon_worker mail: delete, select, update (attempts), update (due_at), update (ended_at), update (reason), update (sending_until), update (state)",
     "jalon_worker notification: delete, select",
     "jalon_worker purge_report: insert, select",
     "jalon_worker rights_event: delete, select",
     "jalon_worker rights_request: delete, select",
     "jalon_worker staff_import: delete, select, update (file_name), update (report_file_id), update (stored_file_id)",
     "jalon_worker store_check: delete, insert, select",
     "jalon_worker stored_file: delete, select",
     "jalon_worker trace_batch: insert, select, update (event_ids), update (published_at), update (purged_at), update (row_hashes)",
     "jalon_worker trace_unsealed: delete, select, update (event_id)",
     "jalon_worker upload: delete, select, update (expires_at)",
     "jalon_worker upload_part: delete, select",
     "jalon_worker webhook_delivery: delete, select",
     "jalon_worker work_item: delete, select",
     "jalon_worker work_item_event: delete, select",
     "jalon_worker worklist_opinion: delete, select",
   ]
  `);
});

it('has the columns the entities expect, as nullable as they say', async () => {
  const rows = (await owner.query(`
    select table_name || '.' || column_name as name, is_nullable = 'YES' as nullable
      from information_schema.columns where table_schema = 'public'`)) as {
    name: string;
    nullable: boolean;
  }[];
  const real = new Map(rows.map(({ name, nullable }) => [name, nullable]));
  for (const { tableName, columns } of owner.entityMetadatas) {
    for (const { databaseName, isNullable } of columns) {
      const name = `${tableName}.${databaseName}`;
      expect([name, real.get(name)]).toEqual([name, isNullable]);
    }
  }
});

it('undoes every migration, last first, and leaves nothing behind', async () => {
  const spare = await testDatabase(modules);
  const migrator = await createDataSource(spare.urlOf('jalon_owner'), 'catalogue').initialize();
  try {
    for (let left = migrator.migrations.length; left > 0; left--) await migrator.undoLastMigration();
    const rest = `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')`;
    await expect(migrator.query(rest)).resolves.toEqual([{ relname: 'migrations' }]);
    await expect(
      migrator.query(`select proname from pg_proc where pronamespace = 'public'::regnamespace`),
    ).resolves.toEqual([]);
    await migrator.runMigrations({ transaction: 'each' });
  } finally {
    await migrator.destroy();
    await spare.close();
  }
}, 60_000);
