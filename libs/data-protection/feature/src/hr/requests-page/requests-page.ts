import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, PagedResource } from '@jalon/shared/portal';
import {
  countForm,
  DataTable,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
  Pager,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { DeadlineTag } from '../../vocabulary/deadline-tag';
import { RequestStatusTag } from '../../vocabulary/status-tag';
import { BackHome } from '../back-home';
import { ListLinks } from '../list-links';
import { OfficersOnly } from '../officers-only';
import { RightsRequestsDocument } from './requests-page.generated';

const PAGE_SIZE = 25;

/** The requests of those whose data are kept: those that wait by legal deadline, then those that are over. */
@Component({
  selector: 'jalon-rights-requests-page',
  imports: [
    BackHome,
    DataTable,
    DeadlineTag,
    EmptyState,
    JalonDatePipe,
    ListLinks,
    LoadError,
    Loading,
    OfficersOnly,
    PageHeader,
    Pager,
    RequestStatusTag,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './requests-page.html',
  styles: `
    /* On a narrow screen the table scrolls sideways rather than break words. */
    th,
    td {
      min-width: 8rem;
    }
  `,
})
export class RequestsPage {
  /** Bound to `?etat=`. */
  readonly etat = input<string>();

  protected readonly closed = computed(() => this.etat() === 'closes');
  protected readonly list = new PagedResource(
    RightsRequestsDocument,
    () => ({ closed: this.closed(), first: PAGE_SIZE }),
    ({ rightsRequests }) => rightsRequests,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  protected readonly links = computed(() => [
    { query: { etat: null }, text: 'requests.open', current: !this.closed() },
    { query: { etat: 'closes' }, text: 'requests.closed', current: this.closed() },
  ]);
  protected readonly countForm = countForm;
}
