import { Component, computed, input } from '@angular/core';
import { JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CertificateStatusCode } from '../certificate-status-tag';

/** What a certificate says of itself, whoever reads it. */
export interface ShownCertificate {
  readonly number: string;
  readonly code: string;
  readonly status: CertificateStatusCode;
  readonly holderName: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly decidedByName: string;
  readonly issuedByName: string;
  readonly revokedOn: string | null;
  readonly revocationGround: 'MATERIAL_ERROR' | 'IDENTITY' | 'FRAUD' | 'AGENT_REQUEST' | null;
  readonly revocationExplanation: string | null;
}

/** Number, code, holder, dates, who decided and who issued; and why it was revoked when it was. */
@Component({
  selector: 'jalon-certificate-facts',
  imports: [JalonDatePipe, KeyValue, KeyValues, TranslocoDirective],
  templateUrl: './certificate-facts.html',
  styles: `
    .code {
      font-weight: 650;
      letter-spacing: 0.06em;
      white-space: nowrap;
    }
    .written {
      white-space: pre-line;
    }
  `,
})
export class CertificateFacts {
  readonly certificate = input.required<ShownCertificate>();
  /** Why it was revoked, beside the date; not where it is told already. */
  readonly withReasons = input(true);

  protected readonly samePerson = computed(
    () => this.certificate().decidedByName === this.certificate().issuedByName,
  );
}
