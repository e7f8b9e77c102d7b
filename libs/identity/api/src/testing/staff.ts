import type { Actor } from '@jalon/shared/api';
import { RequestContext } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import type { RegisterAgentInput } from '../agent.service';
import { registerAgent } from '../agent.service';
import { assignAgent } from '../assignment.service';
import { recordCareerEvent, type RecordCareerEventInput } from '../career-event.service';
import { createEmployer } from '../employer.service';
import { openEngagement } from '../engagement.service';
import { grantHabilitation, type GrantHabilitationInput } from '../habilitation.service';
import { createOrgUnit, createPosition } from '../org-unit.service';
import {
  AdministrativePosition,
  CareerEventKind,
  EmploymentStatus,
  HabilitationOperation,
  PublicServiceBranch,
  StatutoryCategory,
} from '../vocabulary';

/** An agent at work, able to sign in. */
export interface StaffMember extends Actor {
  readonly engagementId: string;
}

/** Where and under whom a member starts, and what is known of them. */
export interface Hiring extends Partial<RegisterAgentInput> {
  readonly orgUnitId?: string;
  readonly jobTitle?: string;
  readonly manager?: Actor;
  readonly startsOn?: string;
}

/** One employer of a test and the people who work there, all made by the product's own services. */
export interface Staff {
  readonly employerId: string;
  /** May manage people and habilitations; registered at the creation, and engaged nowhere. */
  readonly administrator: Actor;
  readonly rootUnitId: string;
  unit(name: string, parentId?: string): Promise<string>;
  /** An agent recruited, tenured and assigned. */
  hire(hiring?: Hiring): Promise<StaffMember>;
  record(member: StaffMember, act: Omit<RecordCareerEventInput, 'engagementId'>): Promise<string>;
  /** A right on everyone, for the test's year, unless told otherwise. @returns its id. */
  habilitate(holder: Actor, terms?: Partial<GrantHabilitationInput>): Promise<string>;
}

const sirets = ['13002526500013', '11002001300097', '21350238800019', '20005478100022'];
let employers = 0;
let hired = 0;

/** Opens an employer in the database. Without a name, it is one like another. */
export async function staffOf(
  database: TestDatabase,
  name?: string,
  { operatesPlatform = false } = {},
): Promise<Staff> {
  const owner = await database.connect('jalon_owner');
  const operator = new RequestContext(database.services(owner), null);
  const shortName = name ?? `Employeur ${employers}`;
  const { employerId, administrator } = await createEmployer(operator, {
    siret: sirets[employers++ % sirets.length] ?? '',
    name: shortName,
    shortName,
    branch: PublicServiceBranch.TERRITORIAL,
    operatesPlatform,
    firstAdministrator: civilStatus({ usualName: 'Administratrice' }),
  });
  const actor = { ...signedIn(database, { employerId, ...administrator }), operatesPlatform };
  const rootUnitId = await database.inContext(actor, (ctx) =>
    createOrgUnit(ctx, { parentId: null, name: shortName }),
  );
  return {
    employerId,
    administrator: actor,
    rootUnitId,
    unit: (unitName, parentId = rootUnitId) =>
      database.inContext(actor, (ctx) => createOrgUnit(ctx, { parentId, name: unitName })),
    hire: (hiring = {}) => hire(database, actor, { orgUnitId: rootUnitId, ...hiring }),
    record: ({ engagementId }, act) =>
      database.inContext(actor, (ctx) => recordCareerEvent(ctx, { ...act, engagementId })),
    habilitate: (holder, terms) =>
      database.inContext(actor, (ctx) => grantHabilitation(ctx, { ...onEveryFile(holder), ...terms })),
  };
}

async function hire(
  database: TestDatabase,
  administrator: Actor,
  {
    orgUnitId,
    jobTitle = 'Gestionnaire',
    manager,
    startsOn = '2020-09-01',
    ...status
  }: Hiring & { orgUnitId: string },
): Promise<StaffMember> {
  return database.inContext(administrator, async (ctx) => {
    const agent = await registerAgent(ctx, civilStatus(status));
    const engagementId = await openEngagement(ctx, {
      agentId: agent.agentId,
      status: EmploymentStatus.TENURED,
      category: StatutoryCategory.B,
      startsOn,
    });
    await recordCareerEvent(ctx, { engagementId, effectiveOn: startsOn, ...recruitment });
    const positionId = await createPosition(ctx, { orgUnitId, title: jobTitle });
    const managerAgentId = manager?.agentId ?? null;
    await assignAgent(ctx, { engagementId, orgUnitId, positionId, managerAgentId, startsOn });
    const { operatesPlatform = false } = administrator;
    const member = signedIn(database, { employerId: ctx.employerId, ...agent });
    return { ...member, operatesPlatform, engagementId };
  });
}

const recruitment = {
  kind: CareerEventKind.RECRUITMENT,
  employmentStatus: EmploymentStatus.TENURED,
  administrativePosition: AdministrativePosition.ACTIVE,
  statutoryBody: 'Rédacteurs territoriaux',
  grade: 'Rédacteur',
  step: '1',
  grossIndex: 389,
  increasedIndex: 373,
  workingTimeQuota: 100,
} as const;

function civilStatus(status: Partial<RegisterAgentInput>): RegisterAgentInput {
  const number = String(++hired).padStart(5, '0');
  const usualName = status.usualName ?? `Agent ${number}`;
  return { matricule: `A${number}`, birthName: usualName, usualName, givenNames: 'Dominique', ...status };
}

function signedIn(
  database: TestDatabase,
  who: { employerId: string; agentId: string; personId: string },
): Actor {
  const { newId, now } = database.services();
  return { ...who, sessionId: newId(), signedInAt: now(), assurance: null };
}

function onEveryFile(holder: Actor): GrantHabilitationInput {
  return {
    holderPersonId: holder.personId,
    label: 'Gestionnaire de carrière',
    operations: [HabilitationOperation.CONSULTATION],
    documentTypes: ['04.1-01'],
    populationOrgUnitId: null,
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    legalBasis: 'CGFP R137-12',
  };
}
