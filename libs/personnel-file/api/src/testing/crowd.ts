import type { TestDatabase } from '@jalon/shared/api-testing';

/** How many agents a crowd has: enough for the planner to prefer an index wherever there is one. */
const AGENTS = 3000;

/**
 * An employer with a crowd of agents, each with a career, five pieces and their readings, as plain rows: only plans
 * are looked at. Ids are a hash of the employer's, a word and a rank.
 */
export async function loadCrowd(database: TestDatabase, employerId: string): Promise<void> {
  const owner = await database.connect('jalon_owner');
  const id = (word: string, rank: string) => `md5('${employerId}${word}' || ${rank})::uuid`;
  const agents = `generate_series(1, ${AGENTS}) as n`;
  const anyone = `1 + (n * 7 + k) % ${AGENTS}`;
  const pieces = `${agents}, generate_series(1, 5) as k`;
  await owner.transaction(async (db) => {
    await db.query(`set local app.employer_id = '${employerId}'`);
    for (const sql of [
      `employer select '${employerId}', '13002526500013', 'Région', 'Région', 'TERRITORIAL', now()`,
      `person select ${id('person', 'n')}, now() from ${agents}`,
      `agent select '${employerId}', ${id('agent', 'n')}, ${id('person', 'n')}, n::text, 'N', 'N', 'P', null, null,
         null, 'n', now() from ${agents}`,
      `org_unit select '${employerId}', ${id('unit', 'n')}, null, 'U' from generate_series(1, 80) as n`,
      `engagement select '${employerId}', ${id('engagement', 'n')}, ${id('agent', 'n')}, 'TENURED', 'B', null,
         '2020-01-01', null, null from ${agents}`,
      `assignment select '${employerId}', ${id('assignment', 'n')}, ${id('engagement', 'n')}, ${id('agent', 'n')},
         ${id('unit', '1 + n % 80')}, null, ${id('agent', '1 + n % 80')}, '2020-01-01', null from ${agents}`,
      `career_event select '${employerId}', ${id('event', 'n * 5 + k')}, ${id('engagement', 'n')}, ${id('agent', 'n')},
         'STEP', make_date(2020 + k, 1, 1), null, null, null, null, null, null, k, null, null, null, null, now()
         from ${pieces}`,
      `personnel_file select '${employerId}', ${id('file', 'n')}, ${id('agent', 'n')}, '2020-01-01', 5, null
         from ${agents}`,
      `employer_key select '${employerId}', 1, '', 'test', now()`,
      `stored_file select '${employerId}', ${id('stored', 'n * 5 + k')}, '', 'application/pdf', 1,
         sha256(''), '', 1, now() from ${pieces}`,
      `file_piece select '${employerId}', ${id('piece', 'n * 5 + k')}, ${id('file', 'n')}, ${id('agent', 'n')}, k,
         '04.1-08', 'T', '2020-01-01', null, null, null, now(), ${id('person', anyone)}, 'S', 1,
         ${id('stored', 'n * 5 + k')}, null from ${pieces}`,
      `file_access_log select '${employerId}', ${id('access', 'n * 5 + k')}, now() - k * interval '1 day',
         ${id('agent', 'n')}, ${id('file', 'n')}, ${id('piece', 'n * 5 + k')}, ${id('person', 'n')}, 'HOLDER',
         'CONSULTATION', null from ${pieces}`,
    ]) {
      await db.query(`insert into ${sql}`);
    }
  });
  await owner.query('analyze');
}
