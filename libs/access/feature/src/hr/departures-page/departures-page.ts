import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, queryResource } from '@jalon/shared/portal';
import { DataTable, EmptyState, JalonDatePipe, LoadError, Loading, PageHeader, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAccessTexts } from '../../access-texts';
import { DeparturesPageDocument } from './departures-page.generated';

/** Who leaves within two months, and who could not open their file any more. */
@Component({
  selector: 'jalon-departures-page',
  imports: [
    DataTable,
    EmptyState,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    Tag,
    TranslocoDirective,
  ],
  providers: [provideAccessTexts()],
  templateUrl: './departures-page.html',
})
export class DeparturesPage {
  protected readonly result = queryResource(DeparturesPageDocument, () => ({}));
  protected readonly departures = computed(() =>
    this.result.hasValue() ? this.result.value().departures : undefined,
  );
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
}
