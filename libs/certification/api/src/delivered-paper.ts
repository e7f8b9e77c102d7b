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
  const shown = sha256(pdf);
  const { row, filed } = await asVisitorOf(services, employerId, async (db) => ({
    row: await db.findOneByOrFail(CertificateRow, { employerId, id }),
    filed: await db.query<{ sha256: Buffer }[]>(FILED_PAPER, [employerId, id]),
  }));
  // The French one is the piece filed: its digest stays true whatever becomes of our typesetting.
  if (filed.some((piece) => piece.sha256.equals(shown))) return true;
  const { typesetCertificate } = await import('./certificate-paper');
  const paper = { certificate: row, issuer: { ...issuer, name: nameInCredential(row.credential) }, replaces };
  for (const language of [Language.FR, Language.EN]) {
    const { bytes } = await typesetCertificate(paper, language);
    if (sha256(bytes).equals(shown)) return true;
  }
  return false;
}

/** The digest of the piece filed. $1 employer, $2 certificate. */
const FILED_PAPER = `
  select stored_file.sha256
    from certificate
    join file_piece on file_piece.employer_id = $1::uuid and file_piece.id = certificate.piece_id
    join stored_file on stored_file.employer_id = $1::uuid and stored_file.id = file_piece.stored_file_id
   where certificate.employer_id = $1::uuid and certificate.id = $2::uuid`;

/** The employer's name on the day of the issue: it may have changed since. */
export function nameInCredential(credential: object): string {
  return (credential as { issuer: Pick<IssuerIdentity, 'name'> }).issuer.name;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
