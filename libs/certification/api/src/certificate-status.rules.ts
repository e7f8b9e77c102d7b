import { CertificateStatus } from './vocabulary';

/** What the status of a certificate follows from. */
export interface StatusFacts {
  readonly revokedOn: string | null;
  /** Number of the certificate that replaces it. */
  readonly replacedBy: string | null;
  /** The last day of its validity. */
  readonly validUntil: string;
}

/** What a certificate is worth on a day: a withdrawal tells more than a replacement, and both more than a date. */
export function certificateStatus(
  { revokedOn, replacedBy, validUntil }: StatusFacts,
  today: string,
): CertificateStatus {
  if (revokedOn !== null) return CertificateStatus.REVOKED;
  if (replacedBy !== null) return CertificateStatus.REPLACED;
  return today > validUntil ? CertificateStatus.EXPIRED : CertificateStatus.VALID;
}
