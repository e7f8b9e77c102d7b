import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, DeadEnd, errorCode, PageTitle, queryResource } from '@jalon/shared/portal';
import { Card, Disclosure, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideCertificationTexts } from '../../certification-texts';
import { CertificateFacts } from '../../vocabulary/certificate-facts/certificate-facts';
import { CertificateStatusTag } from '../../vocabulary/certificate-status-tag';
import { CertifiedAreas } from '../../vocabulary/certified-areas/certified-areas';
import { EmployerStatement } from '../../vocabulary/employer-statement';
import { CertificatePageDocument } from './certificate-page.generated';
import { ReplaceForm } from './replace-form';
import { RevokeForm } from './revoke-form';

/** The new certificate, when one was just replaced. */
interface Successor {
  readonly id: string;
  readonly number: string;
}

/** One certificate as an officer reads it, with the two acts that end it: revoke, replace. */
@Component({
  selector: 'jalon-certificate-page',
  imports: [
    Card,
    CertificateFacts,
    CertificateStatusTag,
    CertifiedAreas,
    DeadEnd,
    Disclosure,
    EmployerStatement,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    ReplaceForm,
    RevokeForm,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideCertificationTexts()],
  templateUrl: './certificate-page.html',
  styles: `
    .back {
      margin-bottom: 12px;
    }
  `,
})
export class CertificatePage {
  private readonly language = apiLanguage();

  /** Bound to `:certificateId`. */
  readonly certificateId = input.required<string>();

  protected readonly result = queryResource(CertificatePageDocument, () => ({
    id: this.certificateId(),
    language: this.language(),
  }));
  protected readonly certificate = computed(() =>
    this.result.hasValue() ? this.result.value().certificate : undefined,
  );
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  /** What was just done, said until another certificate is opened. */
  protected readonly revoked = linkedSignal({ source: this.certificateId, computation: () => false });
  protected readonly successor = linkedSignal<string, Successor | null>({
    source: this.certificateId,
    computation: () => null,
  });

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => {
      const certificate = this.certificate();
      if (certificate) pageTitle.set(`${certificate.number}, ${certificate.holderName}`);
    });
  }
}
