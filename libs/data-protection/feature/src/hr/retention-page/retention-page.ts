import { Component, computed } from '@angular/core';
import { apiLanguage, errorCode, queryResource } from '@jalon/shared/portal';
import {
  countForm,
  DataTable,
  EmptyState,
  JalonDatePipe,
  JalonDateTimePipe,
  LoadError,
  Loading,
  PageHeader,
  Tag,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { BackHome } from '../back-home';
import { ExportBar } from '../export-bar';
import { OfficersOnly } from '../officers-only';
import { RetentionReportDocument, type RetentionReportQuery } from './retention-page.generated';

type Line = RetentionReportQuery['retentionReport']['lines'][number];

/** What is kept, by which rule, how many, what is due, and what the last purges took: figures, never content. */
@Component({
  selector: 'jalon-retention-page',
  imports: [
    BackHome,
    DataTable,
    EmptyState,
    ExportBar,
    JalonDatePipe,
    JalonDateTimePipe,
    LoadError,
    Loading,
    OfficersOnly,
    PageHeader,
    Tag,
    TranslocoDirective,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './retention-page.html',
})
export class RetentionPage {
  private readonly language = apiLanguage();

  protected readonly result = queryResource(RetentionReportDocument, () => ({ language: this.language() }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly report = computed(() =>
    this.result.hasValue() ? this.result.value().retentionReport : null,
  );
  protected readonly countForm = countForm;

  /** What is said of a purge of which nothing was counted. */
  protected purgeWords({ isPurged, purgeIsCounted }: Pick<Line, 'isPurged' | 'purgeIsCounted'>): string {
    if (!isPurged) return 'notPurged';
    return purgeIsCounted ? 'neverPurged' : 'purgedSilently';
  }
}
