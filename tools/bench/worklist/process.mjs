/**
 * `node worklist-process.mjs <owner's address> <serving role's>`: opens the worklist of an employer with many open items,
 * as whoever has a right over everyone, then over a direction, by many habilitations; prints the medians as JSON.
 */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createEmployer } from '@jalon/identity/api';
import { RequestContext } from '@jalon/shared/api';
import { createDataSource } from '../../../apps/api/src/data-source';
import '../../../apps/api/src/modules';
import { worklist } from '../../../libs/worklist/api/src/list/worklist.service';

const [ownerUrl, appUrl] = process.argv.slice(2);
const AGENTS = 3_000;
const UNITS = 60;
const HABILITATIONS = 20;
const ROUNDS = 15;
const statements = [];
const app = await createDataSource(appUrl, 'jalon-bench-worklist', 2)
  .setOptions({ logging: ['query'], logger: recorder(statements) })
  .initialize();
const owner = await createDataSource(ownerUrl, 'jalon-bench-owner', 2).initialize();
const services = { dataSource: app, spanning: app, now: () => new Date(), newId: () => randomUUID() };
const KINDS = ['certification.application', 'certification.appeal', 'notifications.letter'];

function recorder(queries) {
  const ignore = () => undefined;
  return {
    logQuery: (sql) => void queries.push(sql),
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
}

/** An employer of 3,000 agents in 60 services, and somebody who deals with their requests. */
async function openEmployer() {
  const operator = new RequestContext({ ...services, dataSource: owner, spanning: owner }, null);
  const { employerId, administrator } = await createEmployer(operator, {
    siret: '13002526500013',
    name: 'Bench',
    shortName: 'Bench',
    branch: 'TERRITORIAL',
    firstAdministrator: { matricule: 'ADMIN', birthName: 'Bench', usualName: 'Bench', givenNames: 'Ada' },
  });
  await inEmployer(employerId, administrator.personId, async (query) => {
    await query(
      `insert into org_unit (employer_id, id, parent_id, name)
       select $1, gen_random_uuid(), null, 'Service ' || n from generate_series(1, ${UNITS}) as n`,
      [employerId],
    );
    await query(
      `create temporary table made on commit drop as
       select n, gen_random_uuid() as person_id, gen_random_uuid() as agent_id, gen_random_uuid() as engagement_id
         from generate_series(1, ${AGENTS}) as n`,
    );
    await query('insert into person (id, created_at) select person_id, now() from made');
    await query(
      `insert into agent (employer_id, id, person_id, matricule, birth_name, usual_name, given_names, search_text, created_at)
       select $1, agent_id, person_id, 'B' || n, 'Agent ' || n, 'Agent ' || n, 'Dominique', 'agent ' || n, now() from made`,
      [employerId],
    );
    await query(
      `insert into engagement (employer_id, id, agent_id, status, category, starts_on)
       select $1, engagement_id, agent_id, 'TENURED', 'B', '2015-01-01' from made`,
      [employerId],
    );
    await query(
      `insert into assignment (employer_id, id, agent_id, engagement_id, org_unit_id, starts_on)
       select $1, gen_random_uuid(), agent_id, engagement_id,
              (select id from org_unit where employer_id = $1 and name = 'Service ' || (1 + n % ${UNITS})), '2015-01-01'
         from made`,
      [employerId],
    );
  });
  return { ...administrator, employerId, sessionId: randomUUID(), signedInAt: new Date(), assurance: null };
}

/** Rows of the bench, as the owner, inside one employer. */
async function inEmployer(employerId, personId, work) {
  await owner.transaction(async (manager) => {
    await manager.query(
      `select set_config('app.employer_id', $1, true), set_config('app.person_id', $2, true)`,
      [employerId, personId],
    );
    await work((sql, parameters = []) => manager.query(sql, parameters));
  });
}

/** So many open items more: legal dates, employer's dates and none, a third of each. */
function addItems({ employerId, personId }, count) {
  return inEmployer(employerId, personId, (query) =>
    query(
      `insert into work_item (employer_id, id, kind, object_id, agent_id, requester_person_id, due_on, is_legal, path,
                              parameters, opened_at)
       select $1, gen_random_uuid(), ($2::text[])[1 + n % 3], gen_random_uuid(), agent.id, agent.person_id,
              case when n % 3 < 2 then current_date + (n % 200 - 60) end, n % 3 = 0, '/rh/certifications', '{}',
              now() - n * interval '1 minute'
         from generate_series(1, $3::int) as n
         join lateral (select id, person_id from agent where employer_id = $1 and matricule = 'B' || (1 + n % ${AGENTS})) as agent
           on true`,
      [employerId, KINDS, count],
    ),
  );
}

/** The reader's rights: many over everyone, or one per service of a half of the employer. */
function habilitate({ employerId, personId }, isEveryone) {
  return inEmployer(employerId, personId, async (query) => {
    await query('delete from habilitation where employer_id = $1', [employerId]);
    await query(
      `insert into habilitation (employer_id, id, holder_person_id, label, operations, document_types,
                                 population_org_unit_id, valid_from, valid_until, legal_basis, granted_by_person_id, granted_at)
       select $1, gen_random_uuid(), $2, 'Bench', array['CERTIFY', 'MANAGE_PEOPLE'], '{}',
              case when not $3::boolean then (select id from org_unit where employer_id = $1 and name = 'Service ' || n) end,
              current_date - 1, current_date + 300, 'Bench', $2, now()
         from generate_series(1, ${HABILITATIONS}) as n`,
      [employerId, personId, isEveryone],
    );
  });
}

const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const page = { filter: {}, orderBy: 'DUE', first: 50, after: null };

/** What any list of 50 rows among these costs: the same order, counted, with nobody's rights. */
const PLAIN = `
  select (select count(*)::int from work_item where employer_id = $1 and settled_at is null) as total,
         (select json_agg(page) from (
           select * from work_item where employer_id = $1 and settled_at is null
            order by case when is_legal then 0 when due_on is not null then 1 else 2 end, due_on, opened_at, id
            limit 51) as page)`;

/** The same rights asked of each item by itself, as a list that reads its rights in code does: one question per item. */
async function askEach(actor) {
  const items = await app.transaction(async (manager) => {
    await scope(manager, actor);
    const rows = await manager.query(
      'select agent_id from work_item where employer_id = $1 and settled_at is null',
      [actor.employerId],
    );
    for (const { agent_id } of rows) {
      await manager.query(
        `select exists (
           select from habilitation
            where employer_id = $1 and holder_person_id = $2 and 'CERTIFY' = any (operations)
              and valid_from <= current_date and valid_until >= current_date
              and (population_org_unit_id is null or population_org_unit_id in (
                select org_unit_id from assignment where employer_id = $1 and agent_id = $3)))`,
        [actor.employerId, actor.personId, agent_id],
      );
    }
    return rows.length;
  });
  return items;
}

const scope = (manager, { employerId, personId }) =>
  manager.query(`select set_config('app.employer_id', $1, true), set_config('app.person_id', $2, true)`, [
    employerId,
    personId,
  ]);

async function measure(actor, items, holder) {
  const ours = [];
  const plain = [];
  const each = [];
  const open = () => {
    const ctx = new RequestContext(services, actor);
    return ctx.settle(() => worklist(ctx, page));
  };
  const rows = () =>
    app.transaction(async (manager) => {
      await scope(manager, actor);
      await manager.query(PLAIN, [actor.employerId]);
    });
  await open();
  await rows();
  statements.length = 0;
  await open();
  const count = statements.filter((sql) => !/^(begin|commit|start|rollback)\b/i.test(sql)).length;
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await timed(open));
    plain.push(await timed(rows));
  }
  each.push(await timed(() => askEach(actor)));
  return { items, holder, statements: count, ours: median(ours), plain: median(plain), each: median(each) };
}

const actor = await openEmployer();
const runs = [];
let made = 0;
for (const items of [1_000, 10_000]) {
  await addItems(actor, items - made);
  made = items;
  for (const isEveryone of [true, false]) {
    await habilitate(actor, isEveryone);
    await owner.query('analyze work_item, habilitation, assignment, agent, org_unit');
    const holder = isEveryone
      ? `${HABILITATIONS}, over everyone`
      : `${HABILITATIONS}, each over one service of ${UNITS}`;
    runs.push(await measure(actor, items, holder));
  }
}
console.log(JSON.stringify(runs));
process.exit(0);
