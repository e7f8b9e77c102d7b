import { authorizeStaff, displayName, OrgUnit } from '@jalon/identity/api';
import {
  badUserInput,
  checkPageSize,
  type Connection,
  decodeCursor,
  isUuid,
  type Language,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import type { CellFault } from '../rows/cell-fault';
import type { RowOutcome } from '../rows/row-plan';
import { UnitDirectory, unitKey } from '../rows/unit-directory';
import { toImportView } from './import-view';
import type {
  ImportUnit,
  StaffImportDepartureView,
  StaffImportRowView,
  StaffImportView,
  UnknownUnit,
} from './import.types';
import type { ImportRow } from './import-row.entity';
import { reachImport } from './reach-import';
import { cureOf, fieldColumn } from './fault-words';
import { StaffImport } from './staff-import.entity';

export interface Paging {
  readonly first: number;
  readonly after: string | null;
}

/** The imports of the employer, the latest first. */
export async function importList(
  ctx: RequestContext,
  { first, after }: Paging,
): Promise<Connection<StaffImportView>> {
  await authorizeStaff(ctx);
  const { employerId } = ctx;
  const size = checkPageSize(first);
  const [before = null] = after ? decodeCursor(after, 1) : [];
  if (before !== null && !isUuid(before)) throw badUserInput('"after" is not a cursor given by this list.');
  const query = ctx.db
    .createQueryBuilder(StaffImport, 'import')
    .where('import.employerId = :employerId', { employerId })
    .orderBy('import.id', 'DESC')
    .limit(size + 1);
  if (before !== null) query.andWhere('import.id < :before', { before });
  const found = await query.getMany();
  const total = await ctx.db.countBy(StaffImport, { employerId });
  return toConnection(
    found.map((one) => toImportView(ctx, one)),
    size,
    total,
    ({ id }) => [id],
  );
}

export interface RowFilter extends Paging {
  readonly importId: string;
  readonly outcome: RowOutcome | null;
  /** Rows that keep a value of theirs, whatever becomes of the others. */
  readonly keptOnly: boolean;
  readonly language: Language;
}

const PAGE = `
  select (select count(*)::int from import_row where employer_id = $1 and import_id = $2 and FILTER) as total,
         coalesce((select json_agg(page) from (
           select line, matricule, read_values as "values", outcome, result, faults, changes from import_row
            where employer_id = $1 and import_id = $2 and line > $3 and FILTER
            order by line limit $4) as page), '[]'::json) as rows`.replaceAll(
  'FILTER',
  `($5::text is null or outcome = $5) and (not $6::boolean or (outcome <> 'REFUSED' and changes @? '$[*] ? (@.keptBy != null)'))`,
);

/** The rows of an import, in the order of the file. */
export async function importRows(
  ctx: RequestContext,
  filter: RowFilter,
): Promise<Connection<StaffImportRowView>> {
  const found = await reachImport(ctx, filter.importId);
  const size = checkPageSize(filter.first);
  const after = Number(filter.after ? decodeCursor(filter.after, 1)[0] : 0);
  if (!Number.isInteger(after)) throw badUserInput('"after" is not a cursor given by this list.');
  const [page] = await ctx.db.query<[{ total: number; rows: ImportRow[] }]>(PAGE, [
    ctx.employerId, found.id, after, size + 1, filter.outcome, filter.keptOnly,
  ]); // prettier-ignore
  const rows = page.rows.map((row) => rowView(row, found, filter.language));
  return toConnection(rows, size, page.total, ({ line }) => [String(line)]);
}

function rowView(row: ImportRow, found: StaffImport, language: Language): StaffImportRowView {
  const { line, matricule, values, outcome, result, faults, changes } = row;
  return {
    line,
    matricule,
    name: [values.GIVEN_NAMES, values.USUAL_NAME ?? values.BIRTH_NAME].filter(Boolean).join(' '),
    outcome,
    result,
    changes,
    faults: faults.map((fault: CellFault) => ({
      code: fault.code,
      value: fault.value,
      column: fieldColumn(fault.field, found),
      cure: cureOf(fault, language),
    })),
  };
}

/** Those at work whom the file leaves out. */
export async function importDepartures(
  ctx: RequestContext,
  { importId, first, after }: Paging & { readonly importId: string },
): Promise<Connection<StaffImportDepartureView>> {
  const { id } = await reachImport(ctx, importId);
  const size = checkPageSize(first);
  const [afterMatricule = null] = after ? decodeCursor(after, 1) : [];
  const rows = await ctx.db.query<
    (StaffImportDepartureView & { givenNames: string; usualName: string; total: number })[]
  >(
    `select agent_id as "agentId", import_departure.matricule, given_names as "givenNames", usual_name as "usualName",
            ends_on::text as "endsOn", result, count(*) over ()::int as total
       from import_departure join agent on agent.employer_id = $1 and agent.id = agent_id
      where import_departure.employer_id = $1 and import_id = $2 and ($3::text is null or import_departure.matricule > $3)
      order by import_departure.matricule limit $4`,
    [ctx.employerId, id, afterMatricule?.replaceAll('\0', '') ?? null, size + 1],
  );
  const views = rows.map(({ agentId, matricule, endsOn, result, ...names }) => {
    return { agentId, matricule, endsOn, result, displayName: displayName(names) };
  });
  return toConnection(views, size, rows[0]?.total ?? 0, ({ matricule }) => [matricule]);
}

/** Every unit by its path, for one to be chosen. */
export async function importUnits(ctx: RequestContext): Promise<ImportUnit[]> {
  const units = await ctx.db.findBy(OrgUnit, { employerId: ctx.employerId });
  const directory = new UnitDirectory(units);
  return units
    .map(({ id }) => ({ id, path: directory.path(id) }))
    .sort((one, other) => one.path.localeCompare(other.path, 'fr'));
}

const UNKNOWN = `
  select fault->>'value' as text, max(fault->>'detail') as closest, count(*)::int as "rowCount"
    from import_row, jsonb_array_elements(faults) as fault
   where employer_id = $1 and import_id = $2 and outcome = 'REFUSED' and fault->>'code' in ('UNIT_UNKNOWN', 'UNIT_AMBIGUOUS')
   group by 1 order by 3 desc, 1 limit 200`;

/** The names that no unit has, and those for which one was chosen. */
export async function unknownUnits(ctx: RequestContext, importId: string): Promise<UnknownUnit[]> {
  const { id, options } = await reachImport(ctx, importId);
  const found = await ctx.db.query<{ text: string; closest: string | null; rowCount: number }[]>(UNKNOWN, [
    ctx.employerId,
    id,
  ]);
  const chosen = options.unitChoices.filter(({ text }) =>
    found.every((one) => unitKey(one.text) !== unitKey(text)),
  );
  return [
    ...found.map(({ text, closest, rowCount }) => ({
      text,
      rowCount,
      closest: closest ? closest.split(' | ') : [],
      chosenOrgUnitId: null,
    })),
    ...chosen.map(({ text, orgUnitId }) => ({ text, rowCount: 0, closest: [], chosenOrgUnitId: orgUnitId })),
  ];
}
