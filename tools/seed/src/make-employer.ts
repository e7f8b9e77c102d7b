import {
  createEmployer,
  createOrgUnit,
  createPosition,
  PublicServiceBranch,
  setContact,
  type ContactSubject,
} from '@jalon/identity/api';
import { RequestContext, type ContextServices } from '@jalon/shared/api';
import type { AgentProfile } from './careers/profile';
import type { EmployerInMaking } from './employer-in-making';
import type { Subject } from './documents/subject';

/** Opens the employer on the day it took Jalon up: its first administrator, its tree, its posts, its contacts. */
export async function openEmployer(employer: EmployerInMaking, owner: ContextServices): Promise<void> {
  const { plan, calendar, making } = employer;
  const profile = employer.profile(plan.staff.administrator);
  making.clock.set(calendar.takeover, plan.employer.key);
  const { siret, name, shortName, branch } = plan.employer;
  const { employerId, administrator } = await createEmployer(new RequestContext(owner, null), {
    siret,
    name,
    shortName,
    branch: PublicServiceBranch[branch],
    firstAdministrator: civilStatus(employer.subject(profile)),
  });
  employer.employerId = employerId;
  employer.agents.set(profile.key, administrator);
  await employer.as(profile.key, calendar.takeover, (ctx) => layOut(ctx, employer));
}

/** What an employer writes of somebody's civil status. */
export function civilStatus({
  matricule,
  birthName,
  usualName,
  givenNames,
  bornOn,
  birthPlace,
  email,
}: Subject) {
  return {
    matricule,
    birthName,
    usualName,
    givenNames,
    birthDate: bornOn,
    birthPlace,
    professionalEmail: email,
  };
}

async function layOut(ctx: RequestContext, { plan, unitIds, positionIds }: EmployerInMaking): Promise<void> {
  for (const { key, name, under } of plan.units) {
    const parentId = under ? (unitIds.get(under) ?? null) : null;
    unitIds.set(key, await createOrgUnit(ctx, { parentId, name }));
  }
  for (const place of plan.agents.flatMap(placesOf)) {
    const orgUnitId = unitIds.get(place.unit);
    if (!orgUnitId) throw new Error(`${plan.employer.name} has no unit ${place.unit}.`);
    if (positionIds.has(positionKey(place))) continue;
    positionIds.set(positionKey(place), await createPosition(ctx, { orgUnitId, title: place.post }));
  }
  for (const [subject, contact] of Object.entries(plan.contacts)) {
    await setContact(ctx, { ...contact, subject: subject as ContactSubject });
  }
}

interface Place {
  readonly unit: string;
  readonly post: string;
}

/** Names a post in the maps: the same title may exist in two units. */
export function positionKey({ unit, post }: Place): string {
  return `${unit}/${post}`;
}

/** Where an agent is placed, and where they move. */
function placesOf({ unit, post, career }: AgentProfile): readonly Place[] {
  return [{ unit, post }, ...career.filter((step) => step.kind === 'assignment')];
}
