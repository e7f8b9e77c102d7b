import type { RequestContext } from '@jalon/shared/api';
import { agentSearchText, type CivilStatus, civilStatusFaults } from '../agent.rules';
import { matriculeFaults, reachAgent, type RegisterAgentInput, tryToRegister } from '../agent.service';
import { tryToAssign, type Place } from '../assignment.service';
import { tryToRecordCareerEvent } from '../career-event.service';
import type { CareerAttributes } from '../career-event.rules';
import { type ActDone, tryToOpenEngagement } from '../engagement.service';
import { habilitationsInForce } from '../habilitation.loaders';
import { type Fault } from '../input.rules';
import { authorize } from '../policy';
import {
  AdministrativePosition,
  CareerEventKind,
  type EmploymentStatus,
  type StatutoryCategory,
} from '../vocabulary';
import { type AmendmentReason, conflictWith, type FormOutcome, NOTHING_CHANGED } from './amending';
import { type Homonym, homonymsOf } from './homonyms.service';
import { lockRow } from './locked-rows';
import { madeAlready } from './made-already';
import { done, faulty, type Outcome } from './outcome';
import { recordPeopleAct } from './people-act.service';
import { changeRow } from './row-change';
import { conflictsOf, staleFault } from './stale.rules';

/** The engagement somebody is registered with, and its first act. */
export interface FirstEngagement extends Partial<
  Pick<CareerAttributes, 'statutoryBody' | 'grade' | 'workingTimeQuota'>
> {
  readonly status: EmploymentStatus;
  readonly category?: StatutoryCategory | null;
  readonly jobStream?: string | null;
  readonly startsOn: string;
}

/** Who, on what ground, and where: what the form of a new agent says. */
export interface NewAgent extends Omit<RegisterAgentInput, 'personId'> {
  /** Somebody has looked at the homonyms: it is another person. */
  readonly isAnotherPerson?: boolean;
  readonly engagement?: FirstEngagement | null;
  readonly place?: Omit<Place, 'startsOn'> | null;
}

export type Registration = Outcome<{ readonly agentId: string; readonly actIds: readonly string[] }> & {
  readonly homonyms?: readonly Homonym[];
};

const HOMONYM: Fault = {
  field: 'isAnotherPerson',
  code: 'HOMONYM',
  cure: 'somebody of that name is registered: say whether it is the same person.',
};

/** Registers somebody with their engagement and their place, all of it or nothing. */
export async function registerByForm(ctx: RequestContext, input: NewAgent): Promise<Registration> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  const before = await madeAlready(ctx, 'registerAgent', input.id);
  if (before) return done({ agentId: before.id, actIds: [before.actId] });
  const status = trimmed(input);
  const homonyms =
    input.isAnotherPerson || civilStatusFaults(status, ctx.today()).length > 0
      ? []
      : await homonymsOf(ctx, status);
  if (homonyms.length > 0) return { ...faulty(HOMONYM), homonyms };
  const registered = await tryToRegister(ctx, { ...status, id: input.id, source: input.source });
  if (!registered.done) return registered;
  const { agentId, actId } = registered.done;
  const engaged = input.engagement ? await engage(ctx, agentId, input) : done([]);
  return engaged.done ? done({ agentId, actIds: [actId, ...engaged.done] }) : engaged;
}

/** What is typed keeps its zeros and loses the blanks around it. */
function trimmed<T extends CivilStatus>(input: T): CivilStatus {
  const { matricule, birthName, usualName, givenNames, birthDate, birthPlace, professionalEmail } = input;
  return {
    matricule: matricule.trim(),
    birthName: birthName.trim(),
    // Most people use the name they were born with.
    usualName: usualName.trim() || birthName.trim(),
    givenNames: givenNames.trim(),
    birthDate: birthDate || null,
    birthPlace: birthPlace?.trim() || null,
    professionalEmail: professionalEmail?.trim() || null,
  };
}

interface EngagementToOpen extends Pick<NewAgent, 'engagement' | 'place' | 'source'> {
  readonly engagementId?: string | null;
}

async function engage(
  ctx: RequestContext,
  agentId: string,
  { engagement, engagementId: chosenId, place, source }: EngagementToOpen,
): Promise<Outcome<string[]>> {
  const { statutoryBody, grade, workingTimeQuota, ...terms } = engagement as FirstEngagement;
  const opened = await tryToOpenEngagement(ctx, { ...terms, id: chosenId, agentId, source });
  if (!opened.done) return opened;
  const { id: engagementId } = opened.done;
  const recruited = await tryToRecordCareerEvent(ctx, {
    engagementId,
    source,
    kind: CareerEventKind.RECRUITMENT,
    effectiveOn: terms.startsOn,
    employmentStatus: terms.status,
    administrativePosition: AdministrativePosition.ACTIVE,
    statutoryBody: statutoryBody?.trim() || null,
    grade: grade?.trim() || null,
    workingTimeQuota: workingTimeQuota ?? 100,
  });
  if (!recruited.done) return recruited;
  const acts = [opened.done.actId, recruited.done.actId];
  if (!place) return done(acts);
  const assigned = await tryToAssign(ctx, { ...place, engagementId, startsOn: terms.startsOn, source });
  return assigned.done ? done([...acts, assigned.done.actId]) : assigned;
}

export interface OpenEngagementByForm extends FirstEngagement {
  readonly agentId: string;
  readonly id?: string | null;
}

/** Engages somebody who is registered, with the act that recruits them. */
export async function engageByForm(ctx: RequestContext, input: OpenEngagementByForm): Promise<Registration> {
  const { agentId, id, ...engagement } = input;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const before = await madeAlready(ctx, 'openEngagement', id);
  if (before) return done({ agentId, actIds: [before.actId] });
  const engaged = await engage(ctx, agentId, { engagement, engagementId: id });
  return engaged.done ? done({ agentId, actIds: engaged.done }) : engaged;
}

export interface AmendAgentInput extends CivilStatus {
  readonly agentId: string;
  /** The version the form was filled in from. */
  readonly version: number;
  readonly reason: AmendmentReason;
}

/** Writes the civil status otherwise, with its reason; what it was stays in the history. */
export async function amendAgent(ctx: RequestContext, input: AmendAgentInput): Promise<FormOutcome> {
  const { agentId, version, reason } = input;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const agent = await lockRow(ctx, 'agent', agentId);
  const status = trimmed(input);
  if (agent.version !== version) {
    return conflictWith(
      ctx,
      agent,
      conflictsOf(agent, { ...status }, (name) => name),
      staleFault,
    );
  }
  const wrong = civilStatusFaults(status, ctx.today());
  const isTaken = status.matricule !== agent.matricule && wrong.length === 0;
  const faults = isTaken ? await matriculeFaults(ctx, status.matricule) : wrong;
  if (faults.length > 0) return faulty(...faults);
  const change = await changeRow(ctx, 'agent', agent, { ...status, searchText: agentSearchText(status) });
  if (!change) return faulty(NOTHING_CHANGED);
  const act = {
    kind: 'amendAgent' as const,
    agentId,
    objectType: 'agent',
    objectId: agentId,
    changes: [change],
  };
  const actId = await recordPeopleAct(ctx, { ...act, reason });
  return done<ActDone>({ id: agentId, actId });
}
