import {
  FieldSource,
  knownStaff,
  type KnownStaff,
  type RowChange,
  type StaffWriting,
  writeStaff,
} from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import type { CellFault } from '../rows/cell-fault';
import { compareRow } from '../rows/compare-row.rules';
import type { Comparing } from '../rows/comparing';
import type { RowPlan } from '../rows/row-plan';
import type { ImportRow, RowResult } from './import-row.entity';
import { Places } from './places';
import { personWritings, placeWritings } from './row-writings';

/** A pass over the rows: people first, since a superior may come after those who answer to them. */
export type Pass = 'PEOPLE' | 'PLACES';

/** What came of a row in a pass. */
export interface RowEnd {
  readonly line: number;
  readonly result: RowResult;
  readonly faults: readonly CellFault[];
  readonly done: readonly RowChange[];
}

interface Prepared {
  readonly row: ImportRow;
  readonly writings: readonly StaffWriting[];
  readonly faults: readonly CellFault[];
  /** The units and posts made for its place. */
  readonly made: readonly RowChange[];
}

/**
 * Writes some rows, compared again with what is known now. Together first, in a fixed number of statements; one by one
 * when somebody's act came between, so that only the row it touches stays out.
 */
export async function applyPart(
  ctx: RequestContext,
  rows: readonly ImportRow[],
  pass: Pass,
  by: Comparing,
): Promise<RowEnd[]> {
  try {
    return await ctx.attempt(() => writeTogether(ctx, rows, pass, by));
  } catch (error) {
    if (rows.length === 1) return [failed(rows[0] as ImportRow, [meanwhile])];
    if (!isRowTrouble(error)) throw error;
    const ends: RowEnd[] = [];
    for (const row of rows) ends.push(...(await applyPart(ctx, [row], pass, by)));
    return ends;
  }
}

const meanwhile: CellFault = { code: 'CHANGED_MEANWHILE', field: null, value: '' };

/** A row amended meanwhile, or refused by the database; anything else is no row's fault, and is tried again. */
export const isRowTrouble = (error: unknown) =>
  error instanceof Error && ['StaleStaff', 'QueryFailedError'].includes(error.constructor.name);

async function writeTogether(
  ctx: RequestContext,
  rows: readonly ImportRow[],
  pass: Pass,
  by: Comparing,
): Promise<RowEnd[]> {
  const known = new Map(
    (
      await knownStaff(
        ctx,
        rows.flatMap(({ matricule }) => matricule ?? []),
      )
    ).map((agent) => [agent.matricule, agent]),
  );
  const plans = rows.map((row) => {
    const agent = known.get(row.matricule ?? '') ?? null;
    return { row, agent, plan: compareRow({ values: row.values, faults: [] }, agent, by) };
  });
  const prepared =
    pass === 'PEOPLE' ? plans.map((one) => preparePerson(ctx, one)) : await preparePlaces(ctx, plans);
  const writings = prepared.flatMap((one) => one.writings);
  const acts = writings.length > 0 ? await writeStaff(ctx, writings, FieldSource.IMPORT) : [];
  const changes = Map.groupBy(acts, ({ agentId }) => agentId);
  return prepared.map(({ row, faults, writings: own, made }) => {
    if (faults.length > 0) return failed(row, faults);
    const agentId = own[0]?.agentId;
    const done = (agentId ? (changes.get(agentId) ?? []) : []).flatMap((act) => act.changes);
    return { line: row.line, result: 'DONE', faults: [], done: [...made, ...done] };
  });
}

interface Planned {
  readonly row: ImportRow;
  readonly agent: KnownStaff | null;
  readonly plan: RowPlan;
}

function preparePerson(ctx: RequestContext, { row, agent, plan }: Planned): Prepared {
  const writings = plan.faults.length > 0 ? [] : personWritings(ctx, plan, agent);
  return { row, writings, faults: plan.faults, made: [] };
}

async function preparePlaces(ctx: RequestContext, plans: readonly Planned[]): Promise<Prepared[]> {
  const places = new Places(ctx);
  await places.learn(plans.flatMap(({ plan }) => plan.assignment?.place ?? []));
  const prepared: Prepared[] = [];
  for (const { row, agent, plan } of plans) {
    const { assignment, faults } = plan;
    const place = assignment && faults.length === 0 ? await places.resolve(assignment.place) : null;
    const isLost = assignment !== null && faults.length === 0 && (!place || !agent);
    const unknown: CellFault = { code: 'MANAGER_UNKNOWN', field: null, value: row.managerMatricule ?? '' };
    prepared.push({
      row,
      faults: isLost ? [unknown] : faults,
      made: places.takeMade(),
      writings: place && agent && assignment ? placeWritings(ctx, agent, place, assignment.corrects) : [],
    });
  }
  return prepared;
}

const failed = ({ line }: Pick<ImportRow, 'line'>, faults: readonly CellFault[]): RowEnd => ({
  line,
  result: 'FAILED',
  faults,
  done: [],
});
