import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, ListEnd, PagedResource } from '@jalon/shared/portal';
import { DataTable, EmptyState, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideReorganisationTexts } from '../../reorganisation-texts';
import { NotAllowed } from '../not-allowed';
import { StateTag } from '../state-tag';
import { ReorganisationsDocument } from './list-page.generated';

const PAGE_SIZE = 25;

/** The moves of services and people of the employer, the furthest in time first. */
@Component({
  selector: 'jalon-reorganisations-page',
  imports: [
    DataTable,
    EmptyState,
    JalonDatePipe,
    ListEnd,
    LoadError,
    Loading,
    NotAllowed,
    PageHeader,
    RouterLink,
    StateTag,
    TranslocoDirective,
  ],
  providers: [provideReorganisationTexts()],
  templateUrl: './list-page.html',
  styles: `
    th,
    td {
      min-width: 8rem;
    }
  `,
})
export class ListPage {
  protected readonly list = new PagedResource(
    ReorganisationsDocument,
    () => ({ first: PAGE_SIZE }),
    ({ reorganisations }) => reorganisations,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
}
