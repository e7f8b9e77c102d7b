import { Employer } from '@jalon/identity/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { didDocument, issuerProfile, type PublishedKey } from './issuer.rules';
import { CONTEXTS } from './contexts';
import { knownPublicUrl } from './public-address.service';
import { asVisitorOf } from './visitor';

export type PublishedDocument = 'DID' | 'PROFILE' | 'STATUS_LIST';

interface Row {
  readonly keys: readonly PublishedKey[];
  readonly statusList: object | null;
}

/** What an employer publishes for others to verify its certificates. @throws NOT_FOUND when it has issued none. */
export async function publishedIssuer(
  ctx: RequestContext,
  siret: string,
  document: PublishedDocument,
): Promise<object> {
  const publicUrl = await knownPublicUrl(ctx.db);
  const employer = /^\d{14}$/.test(siret) ? await ctx.db.findOneBy(Employer, { siret }) : null;
  if (!employer || !publicUrl) throw notFound();
  const [row] = await asVisitorOf(ctx.services, employer.id, (db) =>
    db.query<Row[]>(PUBLISHED, [employer.id]),
  );
  if (!row || row.keys.length === 0 || !row.statusList) throw notFound();
  const issuer = { siret, name: employer.name, publicUrl };
  if (document === 'DID') return didDocument(issuer, row.keys);
  return document === 'PROFILE' ? { '@context': [...CONTEXTS], ...issuerProfile(issuer) } : row.statusList;
}

const PUBLISHED = `
  select coalesce((select json_agg(json_build_object('version', version, 'publicKey', public_key) order by version)
                     from issuer_key where employer_id = $1::uuid), '[]'::json) as keys,
         (select credential from status_list where employer_id = $1::uuid order by number limit 1) as "statusList"`;
