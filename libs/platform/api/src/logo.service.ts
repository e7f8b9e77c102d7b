import { recordAuditEvent } from '@jalon/audit/api';
import { EmployerLogo, logoPath } from '@jalon/identity/api';
import { forbidden, isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { requireEmployer, requireOperator } from './employer-settings.service';
import { inspectLogo, type LogoFault } from './logo.rules';

/** Gives an employer its logo. @returns its address, or why it is not taken */
export async function setLogo(
  ctx: RequestContext,
  employerId: string,
  bytes: Buffer,
): Promise<{ readonly path: string } | { readonly fault: LogoFault }> {
  await requireOperator(ctx);
  await requireEmployer(ctx, employerId);
  const size = inspectLogo(bytes);
  if (typeof size === 'string') return { fault: size };
  const logoVersion = await ctx.inEmployer(employerId, async (inside) => {
    await inside.db.query(
      `insert into employer_logo (employer_id, bytes, width, height, set_at) values ($1, $2, $3, $4, $5)
       on conflict (employer_id) do update set bytes = excluded.bytes, width = excluded.width,
         height = excluded.height, set_at = excluded.set_at`,
      [inside.employerId, bytes, size.width, size.height, inside.now()],
    );
    return renew(inside, true);
  });
  return { path: logoPath({ id: employerId, logoVersion }) ?? '' };
}

/** Goes back to Jalon's own. */
export async function removeLogo(ctx: RequestContext, employerId: string): Promise<void> {
  await requireOperator(ctx);
  await requireEmployer(ctx, employerId);
  await ctx.inEmployer(employerId, async (inside) => {
    await inside.db.delete(EmployerLogo, { employerId: inside.employerId });
    await renew(inside, false);
  });
}

async function renew(inside: RequestContext, isPresent: boolean): Promise<number> {
  const { employerId } = inside;
  const [{ version }] = await inside.db.query<[{ version: number }]>(
    'select identity_renew_logo($1, $2, $3) as version',
    [employerId, isPresent, inside.now()],
  );
  const object = { objectType: 'employer', objectId: employerId };
  await recordAuditEvent(inside, 'platform.setLogo', object, { isPresent });
  return version;
}

/** An employer's logo, for its people, and for the operator who sets it. @throws NOT_FOUND when it has none */
export async function employerLogo(ctx: RequestContext, employerId: string): Promise<Buffer> {
  const { signedIn } = ctx;
  if (!isUuid(employerId)) throw notFound();
  const isOwn = signedIn.employerId === employerId.toLowerCase();
  if (!isOwn && !signedIn.operatesPlatform) throw forbidden();
  if (!isOwn) await requireOperator(ctx);
  const read = (inside: RequestContext) =>
    inside.db.findOneBy(EmployerLogo, { employerId: inside.employerId });
  const logo = isOwn ? await read(ctx) : await ctx.inEmployer(employerId, read);
  if (!logo) throw notFound();
  return logo.bytes;
}
