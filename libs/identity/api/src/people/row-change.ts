import type { RequestContext } from '@jalon/shared/api';
import type { ObjectLiteral } from 'typeorm';
import { Agent } from '../agent.entity';
import { CareerEvent } from '../career-event.entity';
import { Assignment, Engagement } from '../engagement.entity';
import { OrgUnit, Position } from '../org-unit.entity';
import type { ColumnValue, PeopleTable, RowChange } from './people-act.entity';

/** The rows that acts write, by the names of their tables. */
export interface PeopleRows {
  readonly agent: Agent;
  readonly engagement: Engagement;
  readonly assignment: Assignment;
  readonly career_event: CareerEvent;
  readonly org_unit: OrgUnit;
  readonly position: Position;
}

export const entityOf: Readonly<Record<PeopleTable, new () => ObjectLiteral>> = {
  agent: Agent,
  engagement: Engagement,
  assignment: Assignment,
  career_event: CareerEvent,
  org_unit: OrgUnit,
  position: Position,
};

type Values = Readonly<Record<string, ColumnValue>>;

/** Columns that are no field of anyone's. */
const technical = new Set(['employerId', 'id', 'personId', 'agentId', 'createdAt', 'recordedAt', 'version']);

/** A row as the act that makes it keeps it: its fields that are filled in. */
export function madeRow(table: PeopleTable, id: string, row: Readonly<Record<string, unknown>>): RowChange {
  const fields = Object.entries(row).filter(([name, value]) => !technical.has(name) && value !== null);
  const after = Object.fromEntries(fields) as Values;
  return { table, id, before: null, after, version: table === 'career_event' ? null : 1 };
}

/**
 * Writes what differs in a row that the caller holds locked.
 * @returns the change, null when nothing differs
 */
export async function changeRow<T extends Exclude<PeopleTable, 'career_event'>>(
  ctx: RequestContext,
  table: T,
  row: PeopleRows[T],
  values: Partial<PeopleRows[T]>,
): Promise<RowChange | null> {
  const { id, version: known } = row;
  const names = Object.keys(values).filter((name) => valueOf(row, name) !== valueOf(values, name));
  if (names.length === 0) return null;
  const pick = (from: object) => Object.fromEntries(names.map((name) => [name, valueOf(from, name)]));
  const after = pick(values);
  const version = known + 1;
  await ctx.db.update(entityOf[table], { employerId: ctx.employerId, id }, { ...after, version });
  return { table, id, before: pick(row), after, version };
}

const valueOf = (row: object, name: string) => (row as Record<string, ColumnValue>)[name] ?? null;
