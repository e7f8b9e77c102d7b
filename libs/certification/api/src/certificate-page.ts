import type { Language } from '@jalon/shared/api';
import { type Sheet } from '@jalon/shared/pdf';
import type { CertificateRow } from './certificate.entity';
import type { IssuerIdentity } from './issuer.rules';
import type { TextKey } from './speak';

export const ACCENT = '#1f4e63';

/** Everything the paper says, kept with the certificate. */
export interface CertificatePaper {
  readonly certificate: Omit<CertificateRow, 'pieceId'>;
  readonly issuer: IssuerIdentity;
  /** Number of the certificate it replaces. */
  readonly replaces: string | null;
}

/** A certificate being typeset, and the words for it. */
export interface CertificatePage extends CertificatePaper {
  readonly sheet: Sheet;
  readonly language: Language;
  readonly say: (key: TextKey, values?: Record<string, string | number>) => string;
}

/** The heading of a part, never alone at the foot of a page. */
export function writeHeading(sheet: Sheet, text: string): void {
  sheet.ensure(50);
  sheet.gap(7);
  sheet.write('H2', text, { face: 'title', size: 10.5, leading: 15, colour: ACCENT });
}
