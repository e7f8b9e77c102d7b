import { randomUUID } from 'node:crypto';
import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { identityModule } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { FILE_NEWS, ONE_PIECE, OTHER_FILE_HOME, OWN_FILE_HOME } from './file-home.sql';
import { personnelFileModule } from './personnel-file.module';
import { loadCrowd } from './testing/crowd';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, documentsModule, personnelFileModule]);
  await loadCrowd(database, employerId);
});
afterAll(() => database?.close());

const [employerId, personId, agentId, pieceId] = Array.from({ length: 4 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
];
const reader: Actor = {
  employerId,
  personId,
  agentId,
  sessionId: randomUUID(),
  signedInAt: new Date(),
  assurance: null,
};
const now = new Date();
const today = '2026-06-15';

/** Tables that grow with the number of agents: reading an employer's whole would be slow at twenty thousand. */
const growing = new Set([
  'agent',
  'assignment',
  'career_event',
  'engagement',
  'file_access_log',
  'file_piece',
  'personnel_file',
  'stored_file',
]);

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Scans of growing tables that no index narrows further than the employer. */
function wideScans(node: PlanNode): string[] {
  const { 'Relation Name': table = '', 'Index Cond': condition = '', Plans = [] } = node;
  const isWide = growing.has(table) && !condition.includes(' AND ');
  return [...(isWide ? [`${table}: ${condition}`] : []), ...Plans.flatMap(wideScans)];
}

describe('the statements of a file', () => {
  it.each<[string, string, unknown[]]>([
    ['the holder’s file', OWN_FILE_HOME, [employerId, personId, now, now, agentId]],
    ['somebody else’s file', OTHER_FILE_HOME, [employerId, personId, today, now, agentId]],
    ['one piece', ONE_PIECE, [employerId, personId, today, now, pieceId, now]],
    ['what is new', FILE_NEWS, [employerId, personId, now, agentId]],
  ])('reach %s by indexes alone, however many agents there are', async (_, text, values) => {
    const [row] = await database.inContext(reader, (ctx) =>
      ctx.db.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>(`explain (format json) ${text}`, values),
    );
    expect(wideScans(row?.['QUERY PLAN'][0].Plan as PlanNode)).toEqual([]);
  });
});
