import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, ListEnd, PagedResource } from '@jalon/shared/portal';
import { DataTable, EmptyState, JalonDateTimePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideImportsTexts } from '../../imports-texts';
import { ImportStateTag } from '../import-page/import-state-tag';
import { TemplateLinks } from '../template-links/template-links';
import { ImportsPageDocument } from './imports-page.generated';

const PAGE_SIZE = 25;

/** Every table of people sent to the employer: where it is, who sent it, and the way to send another. */
@Component({
  selector: 'jalon-imports-page',
  imports: [
    DataTable,
    EmptyState,
    ImportStateTag,
    JalonDateTimePipe,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TemplateLinks,
    TranslocoDirective,
  ],
  providers: [provideImportsTexts()],
  templateUrl: './imports-page.html',
  styles: `
    /* On a narrow screen the table scrolls sideways rather than break words letter by letter. */
    th,
    td {
      min-width: 7rem;
    }
    tbody th {
      min-width: 10rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class ImportsPage {
  protected readonly list = new PagedResource(
    ImportsPageDocument,
    () => ({ first: PAGE_SIZE }),
    ({ staffImports }) => staffImports,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
}
