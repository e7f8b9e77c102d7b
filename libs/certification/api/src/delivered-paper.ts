import { createHash } from 'node:crypto';
import { type ContextServices, Language } from '@jalon/shared/api';
import { CertificateRow } from './certificate.entity';
import type { IssuerIdentity } from './issuer.rules';
import type { VerifiedRow } from './verification.service';
import { asVisitorOf } from './visitor';

/**
 * Whether a PDF is, byte for byte, a paper of this certificate as its holder downloads it. Nothing less tells: pages may
 * be covered, added or drawn again around a credential that stays authentic.
 */
export async function isDeliveredPaper(
  { services }: { readonly services: ContextServices },
  issuer: IssuerIdentity & { readonly employerId: string },
  { certificate: { id, replaces } }: Pick<VerifiedRow, 'certificate'>,
  pdf: Buffer,
): Promise<boolean> {
  const { employerId } = issuer;
  const row = await asVisitorOf(services, employerId, (db) =>
    db.findOneByOrFail(CertificateRow, { employerId, id }),
  );
  const { typesetCertificate } = await import('./certificate-paper');
  const paper = { certificate: row, issuer: { ...issuer, name: nameInCredential(row.credential) }, replaces };
  const shown = sha256(pdf);
  // The French one first: it is the piece filed, and what most people hold.
  for (const language of [Language.FR, Language.EN]) {
    const { bytes } = await typesetCertificate(paper, language);
    if (sha256(bytes) === shown) return true;
  }
  return false;
}

/** The employer's name on the day of the issue: it may have changed since. */
export function nameInCredential(credential: object): string {
  return (credential as { issuer: Pick<IssuerIdentity, 'name'> }).issuer.name;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
