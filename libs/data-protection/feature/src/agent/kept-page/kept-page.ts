import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import { KeyValue, KeyValues, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OfficerContact } from '../../contact/officer-contact';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { KeptDataDocument } from './kept-page.generated';

/** What is kept about oneself, why, who reads it and how long: the public part of the register. */
@Component({
  selector: 'jalon-kept-page',
  imports: [
    KeyValue,
    KeyValues,
    LoadError,
    Loading,
    OfficerContact,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './kept-page.html',
  styles: `
    section {
      display: grid;
      gap: 12px;
      padding-top: 20px;
      border-top: 1px solid var(--line);
    }
  `,
})
export class KeptPage {
  private readonly language = apiLanguage();

  protected readonly result = queryResource(KeptDataDocument, () => ({ language: this.language() }));
  protected readonly activities = computed(() =>
    this.result.hasValue() ? this.result.value().processingActivities : null,
  );
}
