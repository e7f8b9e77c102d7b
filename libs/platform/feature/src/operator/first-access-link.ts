import { Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { Card, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A link to hand over, shown once: to be copied, or printed with what it is for. */
@Component({
  selector: 'jalon-first-access-link',
  imports: [Card, JalonDateTimePipe, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'platform.link'" [heading]="t('heading')">
      <p>{{ t('sentence', { employer: employer() }) }}</p>
      <p>
        <code class="link">{{ url() }}</code>
      </p>
      <p>{{ t('until', { date: expiresAt() | jalonDateTime }) }} {{ t('once') }}</p>
      <p class="actions no-print">
        <button type="button" class="button" (click)="copy()">{{ t('copy') }}</button>
        <button type="button" class="button button--quiet" (click)="print()">{{ t('print') }}</button>
      </p>
      <p role="status" class="small">{{ copied() ? t('copied') : '' }}</p>
    </jalon-card>
  `,
  styles: `
    .link {
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class FirstAccessLink {
  private readonly window = inject(DOCUMENT).defaultView;

  readonly employer = input.required<string>();
  readonly url = input.required<string>();
  readonly expiresAt = input.required<string>();
  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    await this.window?.navigator.clipboard.writeText(this.url());
    this.copied.set(true);
  }

  protected print(): void {
    this.window?.print();
  }
}
