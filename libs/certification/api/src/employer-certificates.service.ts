import {
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  ProgramScope,
  type RequestContext,
  requireScope,
  toConnection,
} from '@jalon/shared/api';
import { certificateStatus, type StatusFacts } from './certificate-status.rules';
import type { EmployerCertificate } from './employer-certificates.types';

/** Which page of a list a program asks for. */
export interface ProgramPage {
  readonly first: number;
  readonly after: string | null;
}

type Row = Omit<EmployerCertificate, 'status'> & StatusFacts & { readonly sortedBy: string };

/** Every certificate of the employer, the latest first, for a program: one statement a page. */
export async function employerCertificates(
  ctx: RequestContext,
  { first, after }: ProgramPage,
): Promise<Connection<EmployerCertificate>> {
  requireScope(ctx, ProgramScope.CERTIFICATES_READ);
  const size = checkPageSize(first);
  const [afterTime, afterId] = after ? decodeInstantCursor(after) : [null, null];
  const [page]: [{ total: number; certificates: Row[] }] = await ctx.db.query(PAGE, [
    ctx.employerId,
    size + 1,
    afterTime,
    afterId,
  ]);
  const today = ctx.today();
  const { edges, ...rest } = toConnection(page.certificates, size, page.total, ({ sortedBy, id }) => [
    sortedBy,
    id,
  ]);
  return {
    ...rest,
    edges: edges.map(({ cursor, node }) => ({
      cursor,
      node: { ...node, status: certificateStatus(node, today) },
    })),
  };
}

const PAGE = `
  select (select count(*)::int from certificate where employer_id = $1) as total,
         coalesce((select json_agg(page) from (
           select certificate.id, code, issued_at as "sortedBy", issued_on as "issuedOn",
                  valid_until as "validUntil", agent.matricule,
                  to_char(revoked_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as "revokedOn",
                  (select number from certificate as newer
                    where newer.employer_id = $1 and newer.replaces_id = certificate.id) as "replacedBy"
             from certificate
             join agent on agent.employer_id = $1 and agent.id = certificate.agent_id
            where certificate.employer_id = $1
              and ($3::timestamptz is null or (issued_at, certificate.id) < ($3::timestamptz, $4::uuid))
            order by issued_at desc, certificate.id desc
            limit $2
         ) as page), '[]') as certificates`;
