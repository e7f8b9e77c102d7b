import { recordAuditEvent } from '@jalon/audit/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { Habilitation } from './habilitation.entity';
import { habilitationsInForce } from './habilitation.loaders';
import { habilitationFaults, type HabilitationTerms } from './habilitation.rules';
import { refuseFaults } from './input.rules';
import { checkOrgUnit } from './org-unit.service';
import { Person } from './person.entity';
import { authorize } from './policy';

export interface GrantHabilitationInput extends HabilitationTerms {
  readonly holderPersonId: string;
  /** The agents of this unit and below; every agent of the employer when null. */
  readonly populationOrgUnitId: string | null;
}

/** Gives somebody a dated right on documents and operations. @returns the habilitation's id. */
export async function grantHabilitation(ctx: RequestContext, input: GrantHabilitationInput): Promise<string> {
  const { holderPersonId, populationOrgUnitId } = input;
  const habilitations = await habilitationsInForce(ctx);
  authorize(ctx, 'manageHabilitation', { habilitations, holderPersonId, populationOrgUnitId });
  refuseFaults(habilitationFaults(input));
  if (populationOrgUnitId !== null) await checkOrgUnit(ctx, populationOrgUnitId);
  if (!(await ctx.db.existsBy(Person, { id: holderPersonId }))) throw notFound();
  const id = await insertHabilitation(ctx, input);
  await recordAuditEvent(ctx, 'identity.grantHabilitation', { objectType: 'habilitation', objectId: id });
  return id;
}

/** The row itself, without asking who may. */
export async function insertHabilitation(
  ctx: RequestContext,
  input: GrantHabilitationInput,
): Promise<string> {
  const id = ctx.newId();
  await ctx.db.insert(Habilitation, {
    employerId: ctx.employerId,
    id,
    holderPersonId: input.holderPersonId,
    label: input.label,
    operations: [...input.operations],
    documentTypes: [...input.documentTypes],
    populationOrgUnitId: input.populationOrgUnitId,
    validFrom: input.validFrom,
    validUntil: input.validUntil,
    legalBasis: input.legalBasis,
    grantedByPersonId: ctx.signedIn.personId,
    grantedAt: ctx.now(),
    endedAt: null,
  });
  return id;
}

/** Ends a right before its time; from that instant it allows nothing. Ending it again changes nothing. */
export async function endHabilitation(ctx: RequestContext, { id }: { readonly id: string }): Promise<void> {
  const { employerId } = ctx;
  const habilitation = await ctx.db.findOne(Habilitation, {
    where: { employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!habilitation) throw notFound();
  authorize(ctx, 'manageHabilitation', {
    ...habilitation,
    habilitations: await habilitationsInForce(ctx),
  });
  if (habilitation.endedAt) return;
  await ctx.db.update(Habilitation, { employerId, id }, { endedAt: ctx.now() });
  await recordAuditEvent(ctx, 'identity.endHabilitation', { objectType: 'habilitation', objectId: id });
}
