import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { errorCode, ListEnd, PagedResource } from '@jalon/shared/portal';
import {
  countForm,
  DataTable,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
  SearchField,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideCertificationTexts } from '../../certification-texts';
import { CertificateStatusTag } from '../../vocabulary/certificate-status-tag';
import { CertificatesPageDocument } from './certificates-page.generated';

const PAGE_SIZE = 25;
const MAX_SEARCH_LENGTH = 100;

/** The certificates issued to the agents an officer may certify, found by name or number. */
@Component({
  selector: 'jalon-certificates-page',
  imports: [
    CertificateStatusTag,
    DataTable,
    EmptyState,
    JalonDatePipe,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    SearchField,
    TranslocoDirective,
  ],
  providers: [provideCertificationTexts()],
  templateUrl: './certificates-page.html',
  styles: `
    .results {
      overflow-wrap: anywhere;
    }
  `,
})
export class CertificatesPage {
  private readonly router = inject(Router);

  /** Bound to `?q=`. */
  readonly q = input<string>();

  protected readonly search = computed(() => (this.q() ?? '').slice(0, MAX_SEARCH_LENGTH));
  protected readonly list = new PagedResource(
    CertificatesPageDocument,
    () => ({ search: this.search() || null, first: PAGE_SIZE }),
    ({ certificates }) => certificates,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  protected readonly countForm = countForm;

  protected searchFor(q: string): void {
    void this.router.navigate([], { queryParams: { q: q || null }, replaceUrl: true });
  }
}
