import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, errorCode, queryResource } from '@jalon/shared/portal';
import { countForm, DataTable, JalonDatePipe, LoadError, Loading, PageHeader, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { BackHome } from '../back-home';
import { ExportBar } from '../export-bar';
import { OfficersOnly } from '../officers-only';
import { ProcessingRegisterDocument } from './register-page.generated';

/** The register of processing (RGPD art. 30): what the product does with data, and when each was last reviewed. */
@Component({
  selector: 'jalon-processing-register-page',
  imports: [
    BackHome,
    DataTable,
    ExportBar,
    JalonDatePipe,
    LoadError,
    Loading,
    OfficersOnly,
    PageHeader,
    RouterLink,
    Tag,
    TranslocoDirective,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './register-page.html',
})
export class RegisterPage {
  private readonly language = apiLanguage();

  protected readonly result = queryResource(ProcessingRegisterDocument, () => ({
    language: this.language(),
  }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly entries = computed(() =>
    this.result.hasValue() ? this.result.value().processingRegister : null,
  );
  protected readonly due = computed(
    () => (this.entries() ?? []).filter(({ reviewIsDue }) => reviewIsDue).length,
  );
  protected readonly countForm = countForm;
}
