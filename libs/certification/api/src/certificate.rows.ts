import type { RequestContext } from '@jalon/shared/api';
import { certificateStatus } from './certificate-status.rules';
import type { Certificate } from './certificate.types';

/** A certificate as `certificateJson` gives it. */
export type CertificateJson = Omit<Certificate, 'status' | 'verifyUrl' | 'pdfUrl' | 'credentialUrl'> & {
  readonly agentId: string;
  readonly applicationId: string;
};

/** What its holder and officers read, its status that of today. */
export function toCertificate(ctx: RequestContext, row: CertificateJson): Certificate {
  return {
    ...row,
    status: certificateStatus(row, ctx.today()),
    verifyUrl: verifyUrl(ctx.services.publicUrl, row.code),
    pdfUrl: `/certificats/${row.id}.pdf`,
    credentialUrl: `/certificats/${row.id}/credential.json`,
  };
}

/** Where anyone verifies a certificate: what its QR code leads to. */
export function verifyUrl(publicUrl: string, code: string): string {
  return `${publicUrl}/verifier/${code}`;
}
