import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageTitle } from '@jalon/shared/portal';
import { Card, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideCertificationTexts } from '../../certification-texts';
import { CertificateFacts } from '../../vocabulary/certificate-facts/certificate-facts';
import { CertificateStatusTag } from '../../vocabulary/certificate-status-tag';
import { CertifiedAreas } from '../../vocabulary/certified-areas/certified-areas';
import { EmployerStatement } from '../../vocabulary/employer-statement';
import { myCertification } from '../my-certification';
import { CertificateFiles } from './certificate-files';
import { RevocationCard } from './revocation-card';

/** One of the agent's certificates: what it attests, in words, and how to show it to somebody; or why it was revoked. */
@Component({
  selector: 'jalon-my-certificate-page',
  imports: [
    Card,
    CertificateFacts,
    CertificateFiles,
    CertificateStatusTag,
    CertifiedAreas,
    EmployerStatement,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    RevocationCard,
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
export class MyCertificatePage {
  private readonly mine = myCertification();

  /** Bound to `:certificateId`. */
  readonly certificateId = input.required<string>();

  protected readonly result = this.mine.result;
  private readonly all = computed(() => this.mine.data()?.certificates ?? []);
  protected readonly certificate = computed(() => this.all().find(({ id }) => id === this.certificateId()));
  /** The certificate that replaced this one, when it is one of mine too. */
  protected readonly successor = computed(() => {
    const number = this.certificate()?.replacedBy;
    return number ? this.all().find((other) => other.number === number) : undefined;
  });

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => {
      const certificate = this.certificate();
      if (certificate) pageTitle.set(`${certificate.title}, ${certificate.number}`);
    });
  }
}
