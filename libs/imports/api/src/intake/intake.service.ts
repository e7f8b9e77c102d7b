import { recordAuditEvent } from '@jalon/audit/api';
import { agentNamesByPersonId, authorizeStaff, Employer } from '@jalon/identity/api';
import { type RequestContext, requireFreshSignIn } from '@jalon/shared/api';
import { ImportArrival, ImportIntake } from './import-intake.entity';
import type { ImportIntakeView, SetImportIntakeInput } from './intake.types';

/** The last files that did not become an import, for whoever looks for one. */
const SHOWN_REFUSALS = 20;

/** Who answers for what programs and folders send, and what has not been taken. */
export async function importIntake(ctx: RequestContext): Promise<ImportIntakeView> {
  await authorizeStaff(ctx);
  const { employerId } = ctx;
  const intake = await ctx.db.findOneBy(ImportIntake, { employerId });
  const { siret } = await ctx.db.findOneByOrFail(Employer, { id: employerId });
  const arrivals = await ctx.db.find(ImportArrival, {
    where: { employerId },
    order: { arrivedAt: 'DESC', id: 'DESC' },
    take: SHOWN_REFUSALS,
  });
  return {
    isOpen: intake !== null,
    responsibleName: intake && (await ctx.load(agentNamesByPersonId, intake.personId)),
    isMine: intake?.personId === ctx.signedIn.personId,
    appliesAlone: intake?.appliesAlone ?? false,
    takesFolder: intake?.takesFolder ?? false,
    setAt: intake?.setAt ?? null,
    // Where the operator watches no folder, it is said rather than hidden.
    folderName: ctx.services.importFolder ? siret : null,
    arrivals: arrivals.map(({ id, fileName, origin, arrivedAt, settledAt, refusal }) => ({
      id,
      fileName,
      origin,
      arrivedAt,
      isWaiting: settledAt === null,
      refusal,
    })),
  };
}

/** Whoever calls answers from now on for what programs and folders send: nobody is named by another. */
export async function setImportIntake(
  ctx: RequestContext,
  { appliesAlone, takesFolder }: SetImportIntakeInput,
): Promise<ImportIntakeView> {
  await authorizeStaff(ctx);
  requireFreshSignIn(ctx);
  const { employerId } = ctx;
  const { personId } = ctx.signedIn;
  await ctx.db.query(
    `insert into import_intake (employer_id, person_id, applies_alone, takes_folder, set_at) values ($1, $2, $3, $4, $5)
     on conflict (employer_id) do update set person_id = excluded.person_id, applies_alone = excluded.applies_alone,
       takes_folder = excluded.takes_folder, set_at = excluded.set_at`,
    [employerId, personId, appliesAlone, takesFolder, ctx.now()],
  );
  const object = { objectType: 'employer', objectId: employerId };
  await recordAuditEvent(ctx, 'imports.openIntake', object, { appliesAlone, takesFolder });
  return importIntake(ctx);
}

/** Nothing that programs and folders send is taken any more. Stopping again changes nothing. */
export async function stopImportIntake(ctx: RequestContext): Promise<ImportIntakeView> {
  await authorizeStaff(ctx);
  const { employerId } = ctx;
  const { affected } = await ctx.db.delete(ImportIntake, { employerId });
  if (affected) {
    await recordAuditEvent(ctx, 'imports.stopIntake', { objectType: 'employer', objectId: employerId });
  }
  return importIntake(ctx);
}
