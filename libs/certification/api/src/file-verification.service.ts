import { Employer } from '@jalon/identity/api';
import { isUuid, type RequestContext } from '@jalon/shared/api';
import { credentialId } from './credential.rules';
import { readCredentialFile } from './credential-file';
import { isDeliveredPaper } from './delivered-paper';
import { siretOfDid } from './issuer.rules';
import { keyPreceded } from './key-age.rules';
import { knownPublicUrl } from './public-address.service';
import { isSignedBy } from './signing';
import { countVerification } from './verification-limit';
import { initialsOf } from './verification.rules';
import { unknown, verification, verifiedRow } from './verification.service';
import type { Verification } from './verification.types';
import { CheckCode, Verdict } from './vocabulary';

/**
 * What a file is worth: the credential it carries is verified as it stands, against the employer it names. The file
 * is read in memory, and nothing of it is kept. The pages of a PDF are compared with those delivered: whoever changes
 * them leaves the credential they carry as it was.
 */
export async function verifyFile(
  ctx: RequestContext,
  bytes: Buffer,
  mediaType: string,
): Promise<Verification> {
  await countVerification(ctx.address);
  const credential = await readCredentialFile(bytes, mediaType);
  const issuer = await namedIssuer(ctx, credential);
  if (!issuer) return foreign(ctx.now());
  const certificateId = certificateIdOf(credential);
  const row = certificateId ? await verifiedRow(ctx.services, issuer.employerId, certificateId) : null;
  if (!row) return unknown(ctx.now());
  const isAuthentic = await isSignedBy(issuer, row.keys, credential);
  const isPaperDelivered =
    isAuthentic && mediaType === 'application/pdf' ? await isDeliveredPaper(ctx, issuer, row, bytes) : null;
  const isIssuerKnown = keyPreceded(row.keys, credential);
  const holder = initialsOf(row.certificate.holderName);
  return verification(ctx, issuer, row, { isIssuerKnown, isAuthentic, isPaperDelivered, holder });
}

/** The employer of this portal that the credential names as its issuer. */
async function namedIssuer(ctx: RequestContext, credential: object) {
  const publicUrl = await knownPublicUrl(ctx.db);
  const { issuer } = credential as { issuer?: unknown };
  const did = isObject(issuer) ? issuer['id'] : issuer;
  const siret = publicUrl && siretOfDid(did, publicUrl);
  const employer = siret ? await ctx.db.findOneBy(Employer, { siret }) : null;
  return employer && publicUrl
    ? { employerId: employer.id, siret: employer.siret, name: employer.name, publicUrl }
    : null;
}

function certificateIdOf(credential: object): string | null {
  const { id } = credential as { id?: unknown };
  const certificateId = typeof id === 'string' ? id.slice(credentialId('').length) : '';
  return isUuid(certificateId) && id === credentialId(certificateId) ? certificateId : null;
}

/** Signed by somebody else: whatever it says, no employer of this portal says it. */
function foreign(checkedAt: Date): Verification {
  const checks = [{ code: CheckCode.ISSUER, passed: false, facts: {} }];
  return { verdict: Verdict.INVALID, checks, certificate: null, checkedAt };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
