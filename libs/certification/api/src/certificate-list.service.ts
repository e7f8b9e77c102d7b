import { habilitationParameters, HABILITATIONS_IN_FORCE, searchPatterns } from '@jalon/identity/api';
import {
  badUserInput,
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  isUuid,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { type CertificateJson, toCertificate } from './certificate.rows';
import type { Certificate } from './certificate.types';
import { ALL_HABILITATIONS, certificateJson, coveringHabilitations, mayCertify } from './certification.sql';
import { type ActorsHabilitation, authorize } from './policy';

/** A certificate and who may read it. */
export interface ReachedCertificate {
  readonly agentId: string;
  readonly habilitations: readonly ActorsHabilitation[];
  readonly certificate: CertificateJson;
}

/** One certificate, for its holder or an officer: null when it is unknown or another employer's. */
export async function certificate(ctx: RequestContext, id: string): Promise<Certificate | null> {
  const parameters = habilitationParameters(ctx);
  if (!isUuid(id)) return null;
  const [row] = await ctx.db.query<ReachedCertificate[]>(ONE_CERTIFICATE, [...parameters, id]);
  if (!row) return null;
  authorize(ctx, 'readCertification', row);
  return toCertificate(ctx, row.certificate);
}

/** The same, once written by this very operation. */
export async function certificateAsWritten(ctx: RequestContext, id: string): Promise<Certificate> {
  const written = await certificate(ctx, id);
  if (!written) throw new Error('The certificate just written is not there.');
  return written;
}

const ONE_CERTIFICATE = `
  with recursive ${HABILITATIONS_IN_FORCE}
  select certificate.agent_id as "agentId", ${certificateJson('certificate')} as certificate,
         ${coveringHabilitations('certificate.agent_id')} as habilitations
    from certificate where certificate.employer_id = $1::uuid and certificate.id = $5::uuid`;

export interface CertificatePage {
  readonly search: string | null;
  readonly first: number;
  readonly after: string | null;
}

interface Row {
  readonly id: string;
  readonly sortedBy: string;
  readonly certificate: CertificateJson;
}
type Page = [{ total: number; habilitations: readonly ActorsHabilitation[]; certificates: readonly Row[] }];

const LONGEST_SEARCH = 100;

/** Certificates of the agents the actor may certify, the newest first, in one statement. */
export async function certificates(
  ctx: RequestContext,
  { search, first, after }: CertificatePage,
): Promise<Connection<Certificate>> {
  const size = checkPageSize(first);
  if (search && search.length > LONGEST_SEARCH) {
    throw badUserInput(`"search" must be at most ${LONGEST_SEARCH} characters long.`);
  }
  const [afterTime, afterId] = after ? decodeInstantCursor(after) : [null, null];
  const [{ total, habilitations, certificates: rows }] = await ctx.db.query<Page>(CERTIFICATES, [
    ...habilitationParameters(ctx),
    searchPatterns(search ?? ''),
    (search ?? '').replace(/\p{Cc}/gu, '').trim(),
    afterTime,
    afterId,
    size + 1,
  ]);
  authorize(ctx, 'listCertifications', { habilitations });
  const { edges, ...rest } = toConnection(rows, size, total, ({ sortedBy, id }) => [sortedBy, id]);
  return {
    ...rest,
    edges: edges.map(({ cursor, node }) => ({ cursor, node: toCertificate(ctx, node.certificate) })),
  };
}

const CERTIFICATES = `
  with recursive ${HABILITATIONS_IN_FORCE},
  found as (
    select certificate.*
      from certificate
      join agent on agent.employer_id = $1::uuid and agent.id = certificate.agent_id
     where certificate.employer_id = $1::uuid
       and (agent.search_text like all ($5::text[]) or certificate.number = $6)
       and ${mayCertify('certificate.agent_id')}
  )
  select (select count(*)::int from found) as total, ${ALL_HABILITATIONS} as habilitations,
         coalesce((select json_agg(page) from (
           select found.id, found.issued_at as "sortedBy", ${certificateJson('found')} as certificate
             from found
            where $7::timestamptz is null or (found.issued_at, found.id) < ($7::timestamptz, $8::uuid)
            order by found.issued_at desc, found.id desc
            limit $9) as page), '[]'::json) as certificates`;
