import * as agentData from './agents.mjs';
import { copyRows } from './copy.mjs';
import * as employerData from './employers.mjs';
import * as fileData from './files.mjs';

/**
 * Fills an empty, migrated database. Row-level security does not let a table's owner `COPY` into it, so the loader is
 * the embedded cluster's superuser: this door exists for the bench database alone.
 *
 * @param {import('pg').Client} superuser
 * @param {{ agents: number }} size
 * @returns {Promise<Record<string, number>>} rows loaded, by table
 */
export async function loadBenchData(superuser, { agents: total }) {
  const { rows } = await superuser.query(
    `select code from document_type where enabled and sensitivity = 'STANDARD' order by code`,
  );
  const documentTypes = rows.map(({ code }) => code);
  const agents = agentData.makeAgents(total);
  const counts = {};
  for (const [table, makeRows] of tables(agents, documentTypes)) {
    counts[table] = await copyRows(superuser, table, makeRows);
  }
  await superuser.query('vacuum (freeze, analyze)');
  return { agents, counts };
}

/** Each table after those it refers to. */
function tables(agents, documentTypes) {
  const perEmployer = agentData.agentCountsOf(agents);
  return [
    ['employer', employerData.employerRows()],
    ['person', agentData.personRows(agents)],
    ['org_unit', employerData.orgUnitRows(perEmployer)],
    ['position', employerData.positionRows(perEmployer)],
    ['contact', employerData.contactRows()],
    ['employer_key', employerData.employerKeyRows()],
    ['agent', agentData.agentRows(agents)],
    ['engagement_locator', agentData.locatorRows(agents)],
    ['engagement', agentData.engagementRows(agents)],
    ['assignment', agentData.assignmentRows(agents)],
    ['habilitation', agentData.habilitationRows(agents, documentTypes)],
    ['career_event', fileData.careerEventRows(agents)],
    ['personnel_file', fileData.fileRows(agents)],
    ['stored_file', fileData.storedFileRows(agents)],
    ['file_piece', fileData.pieceRows(agents, documentTypes)],
    ['file_access_log', fileData.accessRows(agents)],
  ];
}
