import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, queryResource } from '@jalon/shared/portal';
import { DataTable, EmptyState, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { providePlatformTexts } from '../../platform-texts';
import { SetupTag } from '../setup-tag';
import { PlatformEmployersDocument } from './employers-page.generated';

/** Every employer of the platform, and how far each is set up. */
@Component({
  selector: 'jalon-employers-page',
  imports: [
    DataTable,
    EmptyState,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    SetupTag,
    TranslocoDirective,
  ],
  providers: [providePlatformTexts()],
  templateUrl: './employers-page.html',
})
export class EmployersPage {
  protected readonly result = queryResource(PlatformEmployersDocument, () => ({}));
  protected readonly employers = computed(() =>
    this.result.hasValue() ? this.result.value().platformEmployers : undefined,
  );
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
}
