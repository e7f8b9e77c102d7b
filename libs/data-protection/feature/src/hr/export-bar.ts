import { Component, computed, input } from '@angular/core';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What may be taken away of a page: a file for a spreadsheet, or the page on paper. */
@Component({
  selector: 'jalon-export-bar',
  imports: [TranslocoDirective],
  template: `
    <p class="actions no-print" *transloco="let t; prefix: 'dataProtection.export'">
      @if (href(); as href) {
        <a class="button button--quiet" download [href]="href">{{ t('csv') }}</a>
      }
      <button type="button" class="button button--quiet" (click)="print()">{{ t('print') }}</button>
    </p>
  `,
})
export class ExportBar {
  /** Address of the file; none when there is nothing but paper. */
  readonly path = input<string>();

  private readonly language = activeLanguage();
  protected readonly href = computed(() => {
    const path = this.path();
    return path && (this.language() === 'en' ? `${path}?langue=en` : path);
  });
  protected readonly print = () => window.print();
}
