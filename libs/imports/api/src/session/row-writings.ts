import { agentRow, type KnownAssignment, type KnownStaff, type StaffWriting } from '@jalon/identity/api';
import { daysAfter, type RequestContext } from '@jalon/shared/api';
import type { RowPlan } from '../rows/row-plan';

/** Why an engagement ends, as its row says it. */
export const END_REASON = 'Fin indiquée par un fichier importé';

/** What is to be written of a row about the agent and the engagement; the place comes once every agent is known. */
export function personWritings(ctx: RequestContext, plan: RowPlan, known: KnownStaff | null): StaffWriting[] {
  const agentId = known?.agentId ?? ctx.newId();
  const writings: StaffWriting[] = [];
  if (plan.register) {
    writings.push({
      agentId,
      table: 'agent',
      id: agentId,
      act: 'registerAgent',
      made: agentRow(ctx, plan.register),
    });
  }
  if (plan.amend && known) writings.push(amendment(ctx, plan.amend, known));
  const engagement = engagementWriting(ctx, plan, { agentId, known });
  return engagement ? [...writings, ...engagement] : writings;
}

function amendment(
  ctx: RequestContext,
  { before, after }: NonNullable<RowPlan['amend']>,
  known: KnownStaff,
): StaffWriting {
  const { agentId, version } = known;
  const was = agentRow(ctx, known)['searchText'] ?? '';
  const is = agentRow(ctx, { ...known, ...after })['searchText'] ?? '';
  return {
    agentId,
    table: 'agent',
    id: agentId,
    act: 'amendAgent',
    version,
    before: { ...before, searchText: was } as Record<string, string | null>,
    after: { ...after, searchText: is } as Record<string, string | null>,
  };
}

function engagementWriting(
  ctx: RequestContext,
  { engagement }: RowPlan,
  { agentId, known }: { readonly agentId: string; readonly known: KnownStaff | null },
): StaffWriting[] | null {
  if (!engagement) return null;
  const object = { agentId, table: 'engagement' } as const;
  if ('open' in engagement) {
    const { open } = engagement;
    const made = { ...open, endReason: open.endsOn === null ? null : END_REASON };
    return [{ ...object, id: ctx.newId(), act: 'openEngagement', made }];
  }
  const current = known?.engagement;
  if (!current) return null;
  const ends = engagement.after['endsOn'] ?? null;
  const closes = ends !== null && current.endsOn === null;
  const writing: StaffWriting = {
    ...object,
    id: current.id,
    act: closes ? 'closeEngagement' : 'amendEngagement',
    version: current.version,
    before: closes ? { ...engagement.before, endReason: null } : engagement.before,
    after: closes ? { ...engagement.after, endReason: END_REASON } : engagement.after,
  };
  return ends === null ? [writing] : [...endOfPlace(known, ends), writing];
}

/** The place that is held ends with the engagement. */
function endOfPlace({ agentId, assignment }: KnownStaff, endsOn: string): StaffWriting[] {
  if (!assignment || assignment.endsOn !== null) return [];
  const { id, version } = assignment;
  return [
    { agentId, table: 'assignment', id, act: null, version, before: { endsOn: null }, after: { endsOn } },
  ];
}

/** A place whose unit, post and superior exist. */
export interface ResolvedPlace {
  readonly orgUnitId: string;
  readonly positionId: string | null;
  readonly managerAgentId: string | null;
  readonly startsOn: string;
}

/** What is to be written for an agent to be at that place: the one before ends the day before, or is corrected. */
export function placeWritings(
  ctx: RequestContext,
  known: KnownStaff,
  place: ResolvedPlace,
  corrects: boolean,
): StaffWriting[] {
  const { agentId, engagement, assignment } = known;
  const object = { agentId, table: 'assignment' } as const;
  if (corrects && assignment) {
    const { id, version } = assignment;
    const after = placeOf(place);
    return [{ ...object, id, act: 'amendAssignment', version, before: placeOf(assignment), after }];
  }
  const { id: engagementId = '', endsOn = null } = engagement ?? {};
  const made = { ...place, engagementId, endsOn };
  const arrives: StaffWriting = { ...object, id: ctx.newId(), act: 'assignAgent', made };
  return assignment && assignment.endsOn === null
    ? [leaving(agentId, assignment, place.startsOn), arrives]
    : [arrives];
}

const placeOf = ({ orgUnitId, positionId, managerAgentId }: Omit<ResolvedPlace, 'startsOn'>) => ({
  orgUnitId,
  positionId,
  managerAgentId,
});

function leaving(agentId: string, { id, version }: KnownAssignment, startsOn: string): StaffWriting {
  const after = { endsOn: daysAfter(startsOn, -1) };
  return { agentId, table: 'assignment', id, act: null, version, before: { endsOn: null }, after };
}
