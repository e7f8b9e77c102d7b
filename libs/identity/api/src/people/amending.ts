import type { RequestContext } from '@jalon/shared/api';
import { agentNamesByPersonId } from '../agent.loaders';
import type { ActDone } from '../engagement.service';
import type { Fault } from '../input.rules';
import { faulty, type Outcome } from './outcome';
import { PeopleAct } from './people-act.entity';
import type { FieldConflict } from './stale.rules';

/** Why something that was written is written otherwise; the private cause of a change of name is nobody's business. */
export enum AmendmentReason {
  TYPING_ERROR = 'TYPING_ERROR',
  MISSING_VALUE = 'MISSING_VALUE',
  /** A civil status act was shown. */
  CIVIL_STATUS_CHANGE = 'CIVIL_STATUS_CHANGE',
  AGENT_REQUEST = 'AGENT_REQUEST',
  /** A decision or an amendment to the contract. */
  NEW_DECISION = 'NEW_DECISION',
}

/** What somebody else has written since the form was opened. */
export interface Conflict {
  readonly version: number;
  readonly changedAt: Date | null;
  readonly changedByName: string | null;
  readonly fields: readonly FieldConflict[];
}

/** An act of a form: done, or refused with everything that stands in its way. */
export type FormOutcome = Outcome<ActDone> & { readonly conflict?: Conflict };

/** Nothing differs: nothing is recorded, and there is nothing to undo. */
export const NOTHING_CHANGED: Fault = {
  field: 'version',
  code: 'NOTHING_CHANGED',
  cure: 'asks for no change.',
};

/** The refusal of a stale form, with both values of what differs and who wrote the other one. */
export async function conflictWith(
  ctx: RequestContext,
  row: { readonly id: string; readonly version: number },
  fields: readonly FieldConflict[],
  fault: Fault,
): Promise<FormOutcome> {
  const last = await ctx.db.findOne(PeopleAct, {
    where: { employerId: ctx.employerId, objectId: row.id },
    order: { at: 'DESC', id: 'DESC' },
  });
  const by = last?.byPersonId ? await ctx.load(agentNamesByPersonId, last.byPersonId) : null;
  const conflict = { version: row.version, changedAt: last?.at ?? null, changedByName: by, fields };
  return { ...faulty(fault), conflict };
}
