import { recordAuditEvent } from '@jalon/audit/api';
import { badUserInput, RequestContext } from '@jalon/shared/api';
import { civilStatusFaults, type CivilStatus } from './agent.rules';
import { insertAgent, type RegisteredAgent } from './agent.service';
import { Employer } from './employer.entity';
import { employerFaults, type EmployerNames } from './employer.rules';
import { habilitationsInForce } from './habilitation.loaders';
import { insertHabilitation } from './habilitation.service';
import { refuseFaults } from './input.rules';
import { Person } from './person.entity';
import { authorize } from './policy';
import { HabilitationOperation, type PublicServiceBranch } from './vocabulary';

export interface CreateEmployerInput extends EmployerNames {
  readonly branch: PublicServiceBranch;
  /** Key of the provider its people sign in with; null leaves the choice. */
  readonly signInProvider?: string | null;
  /** Makes it the one that runs the platform; its administrator operates it. */
  readonly operatesPlatform?: boolean;
  /** Who appoints the others. Known already, with another employer, when `personId` is given. */
  readonly firstAdministrator: CivilStatus & { readonly personId?: string | null };
}

export interface CreatedEmployer {
  readonly employerId: string;
  readonly administrator: RegisteredAgent;
}

/**
 * Opens an employer and appoints its first administrator for a year, before anyone can sign in there: the operator's
 * act, on the platform or, for the first of them, on the owner's connection where nobody is signed in. It has a
 * transaction of its own, inside the employer it makes.
 *
 * @param also what else is to be kept or undone with it, inside the new employer
 */
export async function createEmployer(
  ctx: RequestContext,
  input: CreateEmployerInput,
  also?: (inside: RequestContext, created: CreatedEmployer) => Promise<void>,
): Promise<CreatedEmployer> {
  if (ctx.actor) authorize(ctx, 'operatePlatform', { habilitations: await habilitationsInForce(ctx) });
  const { firstAdministrator } = input;
  refuseFaults([...employerFaults(input), ...civilStatusFaults(firstAdministrator, ctx.today())]);
  const administrator = { agentId: ctx.newId(), personId: firstAdministrator.personId ?? ctx.newId() };
  const created = { employerId: ctx.newId(), administrator };
  await insideNewEmployer(ctx, created, async (inside) => {
    await insertEmployer(inside, input);
    if (!firstAdministrator.personId) {
      await inside.db.insert(Person, { id: administrator.personId, createdAt: ctx.now() });
    }
    await insertAgent(inside, administrator, firstAdministrator);
    await appoint(inside, administrator.personId, input);
    await recordAuditEvent(inside, 'identity.createEmployer', {
      objectType: 'employer',
      objectId: created.employerId,
    });
    await also?.(inside, created);
  });
  return created;
}

/** As the operator who is signed in; as the administrator-to-be when the owner acts from a terminal. */
function insideNewEmployer(
  ctx: RequestContext,
  { employerId, administrator }: CreatedEmployer,
  work: (inside: RequestContext) => Promise<void>,
): Promise<void> {
  if (ctx.actor) return ctx.inEmployer(employerId, work);
  const { services } = ctx;
  const inside = new RequestContext(services, {
    ...administrator,
    employerId,
    sessionId: services.newId(),
    signedInAt: services.now(),
    assurance: null,
  });
  return inside.settle(() => work(inside));
}

async function insertEmployer(ctx: RequestContext, input: CreateEmployerInput): Promise<void> {
  const { siret, name, shortName, branch, signInProvider = null, operatesPlatform = false } = input;
  if (await ctx.db.existsBy(Employer, { siret })) {
    throw badUserInput(`"siret": ${siret} is an employer already.`);
  }
  await ctx.db.query('select identity_open_employer($1, $2, $3, $4, $5, $6, $7, $8)', [
    ctx.employerId,
    siret,
    name,
    shortName,
    branch,
    signInProvider,
    operatesPlatform,
    ctx.now(),
  ]);
}

async function appoint(
  ctx: RequestContext,
  holderPersonId: string,
  { operatesPlatform }: CreateEmployerInput,
): Promise<void> {
  const terms = {
    holderPersonId,
    documentTypes: [],
    populationOrgUnitId: null,
    validFrom: ctx.today(),
    validUntil: oneYearAfter(ctx.today()),
    legalBasis: 'CGFP R137-12',
  };
  const { MANAGE_PEOPLE, MANAGE_HABILITATIONS, OPERATE_PLATFORM } = HabilitationOperation;
  const operations = [MANAGE_PEOPLE, MANAGE_HABILITATIONS];
  await insertHabilitation(ctx, { ...terms, label: 'Administration des droits', operations });
  if (operatesPlatform) {
    const label = 'Exploitation de la plateforme';
    await insertHabilitation(ctx, { ...terms, label, operations: [OPERATE_PLATFORM] });
  }
}

/** The day before its anniversary: a year, both days included. */
function oneYearAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
