import { recordAuditEvent } from '@jalon/audit/api';
import { badUserInput, RequestContext } from '@jalon/shared/api';
import { civilStatusFaults, type CivilStatus } from './agent.rules';
import { insertAgent } from './agent.service';
import { Employer } from './employer.entity';
import { employerFaults, type EmployerNames } from './employer.rules';
import { insertHabilitation } from './habilitation.service';
import { refuseFaults } from './input.rules';
import { Person } from './person.entity';
import { HabilitationOperation, type PublicServiceBranch } from './vocabulary';

export interface CreateEmployerInput extends EmployerNames {
  readonly branch: PublicServiceBranch;
  /** Who appoints the others. Known already, with another employer, when `personId` is given. */
  readonly firstAdministrator: CivilStatus & { readonly personId?: string | null };
}

export interface CreatedEmployer {
  readonly employerId: string;
  readonly administrator: { readonly agentId: string; readonly personId: string };
}

/**
 * Opens an employer and appoints its first administrator for a year: the operator's act, before anyone can sign
 * in there. It runs on the owner's connection, since the serving role may not write employers, and in a
 * transaction of its own, inside the employer it makes.
 */
export async function createEmployer(
  ctx: RequestContext,
  input: CreateEmployerInput,
): Promise<CreatedEmployer> {
  const { firstAdministrator } = input;
  refuseFaults([...employerFaults(input), ...civilStatusFaults(firstAdministrator, ctx.today())]);
  const administrator = { agentId: ctx.newId(), personId: firstAdministrator.personId ?? ctx.newId() };
  const employerId = ctx.newId();
  const inside = asAdministrator(ctx, { employerId, ...administrator });
  await inside.settle(async () => {
    await insertEmployer(inside, input);
    if (!firstAdministrator.personId) {
      await inside.db.insert(Person, { id: administrator.personId, createdAt: ctx.now() });
    }
    await insertAgent(inside, administrator, firstAdministrator);
    await appointFirstAdministrator(inside);
    await recordAuditEvent(inside, 'identity.createEmployer', {
      objectType: 'employer',
      objectId: employerId,
    });
  });
  return { employerId, administrator };
}

function asAdministrator(
  { services }: RequestContext,
  who: { employerId: string; agentId: string; personId: string },
): RequestContext {
  return new RequestContext(services, {
    ...who,
    sessionId: services.newId(),
    signedInAt: services.now(),
    assurance: null,
  });
}

async function insertEmployer(ctx: RequestContext, input: CreateEmployerInput): Promise<void> {
  const { siret, name, shortName, branch } = input;
  if (await ctx.db.existsBy(Employer, { siret })) {
    throw badUserInput(`"siret": ${siret} is an employer already.`);
  }
  const employer = { id: ctx.employerId, siret, name, shortName, branch, createdAt: ctx.now() };
  await ctx.db.insert(Employer, employer);
}

async function appointFirstAdministrator(ctx: RequestContext): Promise<void> {
  await insertHabilitation(ctx, {
    holderPersonId: ctx.signedIn.personId,
    label: 'Administration des droits',
    operations: [HabilitationOperation.MANAGE_PEOPLE, HabilitationOperation.MANAGE_HABILITATIONS],
    documentTypes: [],
    populationOrgUnitId: null,
    validFrom: ctx.today(),
    validUntil: oneYearAfter(ctx.today()),
    legalBasis: 'CGFP R137-12',
  });
}

/** The day before its anniversary: a year, both days included. */
function oneYearAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
