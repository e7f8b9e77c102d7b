import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, errorCode, queryResource } from '@jalon/shared/portal';
import { EmptyState, KeyValue, KeyValues, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { ExportBar } from '../export-bar';
import { OfficersOnly } from '../officers-only';
import { ProcessingEntryDocument } from './activity-page.generated';
import { EntryForm } from './entry-form';

/** What the product says of an activity, in the order of the register. */
const points = [
  'purpose',
  'legalBasis',
  'people',
  'data',
  'recipients',
  'retention',
  'transfers',
  'security',
  'processor',
  'controller',
  'officer',
] as const;

/** One activity of the register: what the product does, and what the employer adds. */
@Component({
  selector: 'jalon-activity-page',
  imports: [
    EmptyState,
    EntryForm,
    ExportBar,
    KeyValue,
    KeyValues,
    LoadError,
    Loading,
    OfficersOnly,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './activity-page.html',
})
export class ActivityPage {
  /** Bound to `:code`. */
  readonly code = input.required<string>();

  private readonly language = apiLanguage();
  protected readonly result = queryResource(ProcessingEntryDocument, () => ({
    code: this.code(),
    language: this.language(),
  }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly entry = computed(() =>
    this.result.hasValue() ? (this.result.value().processingEntry ?? null) : undefined,
  );
  protected readonly points = points;
}
