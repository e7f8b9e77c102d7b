import type { RequestContext } from '@jalon/shared/api';
import { CertificateIssuer } from './issuer.entity';

/**
 * The employer's next certificate number, such as `2026-00042`. The update locks the issuer's row until the end:
 * numbers follow one another, and a failure gives its number back.
 */
export async function nextNumber(ctx: RequestContext): Promise<string> {
  const { employerId } = ctx;
  const first = { employerId, lastNumber: 0 };
  await ctx.db.createQueryBuilder().insert().into(CertificateIssuer).values(first).orIgnore().execute();
  const [[issuer]]: [{ last_number: number }[], number] = await ctx.db.query(
    `update certificate_issuer set last_number = last_number + 1 where employer_id = $1 returning last_number`,
    [employerId],
  );
  return `${ctx.today().slice(0, 4)}-${String(issuer?.last_number).padStart(5, '0')}`;
}
