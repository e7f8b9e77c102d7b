import type { ContextServices, RequestContext } from '@jalon/shared/api';
import { hashOfCode, newCertificateCode, readCertificateCode } from './certificate-code.rules';
import type { CertificateJson } from './certificate.rows';
import { decoy, verifyDecoy } from './decoy';
import type { IssuerIdentity, PublishedKey } from './issuer.rules';
import { knownPublicUrl } from './public-address.service';
import { keyPreceded } from './key-age.rules';
import { isSignedBy } from './signing';
import { saysWithdrawn } from './status-list.rules';
import { countVerification } from './verification-limit';
import { checksOf, type Findings, verdictOf } from './verification.rules';
import { VERIFIED } from './verification.sql';
import type { Verification, VerifiedCertificate } from './verification.types';
import { asVisitorOf } from './visitor';
import { Verdict } from './vocabulary';

/** Where nothing is: asking for it costs what asking for something does. */
const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** A certificate with all that is needed to verify it. */
export interface VerifiedRow {
  readonly siret: string;
  readonly name: string;
  readonly certificate: CertificateJson;
  readonly credential: object;
  readonly statusIndex: number;
  readonly keyVersion: number;
  readonly keys: readonly (PublishedKey & { readonly createdAt: string })[];
  readonly statusList: object | null;
}

/**
 * What the certificate of a code is worth now. A code nobody has, and what is not even a code, are answered alike, by
 * the same statements and after a signature verified too. Nothing is kept of the question.
 */
export async function verifyCertificate(ctx: RequestContext, typed: string): Promise<Verification> {
  await countVerification(ctx.address);
  // Made now, for everyone: the first unknown code would take longer otherwise.
  await decoy();
  const code = readCertificateCode(typed) ?? newCertificateCode();
  const publicUrl = (await knownPublicUrl(ctx.db)) ?? ctx.services.publicUrl;
  const [place] = await ctx.db.query<{ employerId: string; certificateId: string }[]>(LOCATED, [
    hashOfCode(code),
  ]);
  const { employerId, certificateId } = place ?? { employerId: NOWHERE, certificateId: NOWHERE };
  const row = await verifiedRow(ctx.services, employerId, certificateId);
  if (!row) {
    await verifyDecoy();
    return unknown(ctx.now());
  }
  const issuer = { siret: row.siret, name: row.name, publicUrl };
  const isAuthentic = await isSignedBy(issuer, row.keys, row.credential);
  return verification(ctx, issuer, row, {
    isIssuerKnown: keyPreceded(row.keys, row.credential),
    isAuthentic,
    isPaperDelivered: null,
    holder: row.certificate.holderName,
  });
}

const LOCATED = `
  select employer_id as "employerId", certificate_id as "certificateId" from certificate_locator where code_hash = $1`;

export async function verifiedRow(
  services: ContextServices,
  employerId: string,
  certificateId: string,
): Promise<VerifiedRow | null> {
  const [row] = await asVisitorOf(services, employerId, (db) =>
    db.query<VerifiedRow[]>(VERIFIED, [employerId, certificateId]),
  );
  return row ?? null;
}

/** What was found of the very thing that was shown: the code, or the file. */
export interface Shown {
  readonly isIssuerKnown: boolean;
  readonly isAuthentic: boolean;
  /** Of a PDF whose credential is authentic: whether its pages are those delivered; null of anything else. */
  readonly isPaperDelivered: boolean | null;
  /** As told to whoever shows it. */
  readonly holder: string;
}

/** The verdict on what was shown; what it attests is told only when it is what was signed, on the pages delivered. */
export async function verification(
  ctx: Pick<RequestContext, 'now' | 'today'>,
  issuer: IssuerIdentity,
  row: VerifiedRow,
  { holder, ...shown }: Shown,
): Promise<Verification> {
  const key = row.keys.find(({ version }) => version === row.keyVersion);
  const found: Findings = {
    ...row.certificate,
    isListed: row.statusList !== null && (await isWithdrawn(issuer, row, row.statusList)),
    ...shown,
    issuerKey: key ? { version: key.version, since: key.createdAt.slice(0, 10) } : null,
  };
  const today = ctx.today();
  const verdict = verdictOf(found, today);
  const isTold = shown.isAuthentic && verdict !== Verdict.INVALID;
  return {
    verdict,
    checks: checksOf(found, today),
    certificate: isTold ? toVerified(row, holder) : null,
    checkedAt: ctx.now(),
  };
}

/** As anyone else would read it: the published list, its own signature verified first. */
async function isWithdrawn(issuer: IssuerIdentity, row: VerifiedRow, statusList: object): Promise<boolean> {
  if (!(await isSignedBy(issuer, row.keys, statusList))) return true;
  return saysWithdrawn(statusList, row.statusIndex);
}

function toVerified({ certificate, name }: VerifiedRow, holder: string): VerifiedCertificate {
  const { number, issuedOn, validUntil, supervised, areas, revokedOn, replacedBy } = certificate;
  return {
    number,
    holder,
    issuerName: name,
    issuedOn,
    validUntil,
    supervised,
    areas,
    revokedOn,
    replacedByNumber: replacedBy,
  };
}

export function unknown(checkedAt: Date): Verification {
  return { verdict: Verdict.UNKNOWN, checks: [], certificate: null, checkedAt };
}
