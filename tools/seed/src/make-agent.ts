import {
  assignAgent,
  closeEngagement,
  linkExternalIdentity,
  openEngagement,
  recordCareerEvent,
  registerAgent,
  StatutoryCategory,
} from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { statusOf } from './careers/events';
import type { CareerFact } from './careers/facts';
import type { AgentProfile, CareerStep } from './careers/profile';
import { addDays, type Day } from './demo-calendar';
import type { EmployerInMaking } from './employer-in-making';
import { civilStatus, positionKey } from './make-employer';
import { DEMO_ISSUER } from './server';

/** Registers somebody and lets them sign in; a second employer finds the same person. */
export async function makeKnown(
  ctx: RequestContext,
  employer: EmployerInMaking,
  profile: AgentProfile,
): Promise<void> {
  const { agents, making } = employer;
  if (!agents.has(profile.key)) {
    const personId = profile.person ? await making.persons.of(profile.person) : null;
    const known = await registerAgent(ctx, { ...civilStatus(employer.subject(profile)), personId });
    agents.set(profile.key, known);
  }
  if (profile.signsIn === false || profile.person) return;
  const { personId } = employer.agent(profile.key);
  await linkExternalIdentity(ctx, { personId, issuer: DEMO_ISSUER, provider: '', subject: profile.key });
}

/** Engages the agent and writes their career, each act on the day it was recorded. @returns events by fact. */
export async function makeCareer(
  ctx: RequestContext,
  employer: EmployerInMaking,
  profile: AgentProfile,
  facts: readonly CareerFact[],
): Promise<ReadonlyMap<CareerFact, string>> {
  const engagementId = await engage(ctx, employer, profile, facts);
  await placeFirst(ctx, employer, profile, engagementId);
  const events = new Map<CareerFact, string>();
  for (const fact of facts) {
    employer.making.clock.goOnTo(recordedOn(employer, profile, fact), profile.key, fact.step.kind);
    const { effectiveOn, signedOn, notifiedOn, event, step } = fact;
    if (event) {
      events.set(
        fact,
        await recordCareerEvent(ctx, { engagementId, effectiveOn, signedOn, notifiedOn, ...event }),
      );
    }
    if (step.kind === 'assignment')
      await place(ctx, employer, { engagementId, startsOn: effectiveOn, ...step });
    await endWith(ctx, engagementId, fact);
  }
  return events;
}

/** The day an act enters Jalon: with the files taken over, or the day after the agent was told. */
export function recordedOn(employer: EmployerInMaking, profile: AgentProfile, fact: CareerFact): Day {
  const { notifiedOn, effectiveOn, step } = fact;
  const told = addDays(notifiedOn, 1);
  // Somebody who arrives is known on the day itself, not when the letter was sent.
  return employer.settledOn(profile, isArrival(step) && effectiveOn > told ? effectiveOn : told);
}

function isArrival({ kind }: CareerStep): boolean {
  return kind === 'trainee' || kind === 'contract' || kind === 'mutation' || kind === 'hosted';
}

async function engage(
  ctx: RequestContext,
  employer: EmployerInMaking,
  profile: AgentProfile,
  facts: readonly CareerFact[],
): Promise<string> {
  const first = facts[0];
  const last = facts.findLast(({ situation }) => situation.grade);
  if (!first) throw new Error(`${profile.key} has no career.`);
  const contract = first.step.kind === 'contract' ? first.step : null;
  const grade = last?.situation.grade ?? null;
  const category = grade?.body.category ?? contract?.category ?? null;
  return openEngagement(ctx, {
    agentId: employer.agent(profile.key).agentId,
    status: statusOf(first.step),
    category: category && StatutoryCategory[category],
    jobStream: grade?.body.jobStream ?? null,
    startsOn: first.effectiveOn,
  });
}

/** Nobody is under a superior who has not come yet: the post is first held without one. */
async function placeFirst(
  ctx: RequestContext,
  employer: EmployerInMaking,
  profile: AgentProfile,
  engagementId: string,
): Promise<void> {
  const { unit, post, manager } = profile;
  const startsOn = employer.startOf(profile);
  const cameOn = manager ? employer.startOf(employer.profile(manager)) : startsOn;
  if (cameOn > startsOn) await place(ctx, employer, { engagementId, unit, post, startsOn });
  await place(ctx, employer, {
    engagementId,
    unit,
    post,
    startsOn: cameOn > startsOn ? cameOn : startsOn,
    ...(manager ? { manager } : {}),
  });
}

interface Placement {
  readonly engagementId: string;
  readonly startsOn: Day;
  readonly unit: string;
  readonly post: string;
  readonly manager?: string;
}

async function place(ctx: RequestContext, employer: EmployerInMaking, placement: Placement): Promise<void> {
  const { engagementId, startsOn, unit, post, manager } = placement;
  await assignAgent(ctx, {
    engagementId,
    startsOn,
    orgUnitId: employer.unitIds.get(unit) ?? '',
    positionId: employer.positionIds.get(positionKey({ unit, post })) ?? null,
    managerAgentId: manager ? employer.agent(manager).agentId : null,
  });
}

async function endWith(
  ctx: RequestContext,
  engagementId: string,
  { step, effectiveOn }: CareerFact,
): Promise<void> {
  if (step.kind === 'retirement') {
    await closeEngagement(ctx, { engagementId, endsOn: addDays(effectiveOn, -1), endReason: 'Retraite' });
  }
  if (step.kind === 'departure') {
    await closeEngagement(ctx, { engagementId, endsOn: effectiveOn, endReason: step.reason });
  }
}
