import { Component, computed, effect, input, signal } from '@angular/core';
import { Card, countForm, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HandOverCodesMutation } from './hand-over.generated';

type Handed = HandOverCodesMutation['handOverCodes'];

/** Codes just made, in sight until the page is left, and their slips to print: nothing of them is kept. */
@Component({
  selector: 'jalon-handed-codes',
  imports: [Card, JalonDateTimePipe, TranslocoDirective],
  template: `
    <jalon-card
      *transloco="let t; prefix: 'access.codes'"
      [heading]="t('handed.heading.' + countForm(handed().codes.length), { count: handed().codes.length })"
    >
      <div class="stack" tabindex="-1" id="handed-codes">
        <p>{{ t('handed.once') }}</p>
        @if (handed().codes.length === 1) {
          @for (one of handed().codes; track one.agentId) {
            <p class="code">{{ one.code }}</p>
            <p>
              {{ t('handed.name') }} <strong>{{ one.signInName }}</strong>
            </p>
          }
        } @else {
          <p>{{ t('handed.inSlips') }}</p>
        }
        @if (handed().expiresAt; as expiresAt) {
          <p>{{ t('handed.until', { date: expiresAt | jalonDateTime }) }}</p>
        }
        @if (address(); as address) {
          <p>
            <a class="button" [href]="address" [attr.download]="t('handed.file')">{{
              t('handed.print.' + countForm(handed().codes.length), { count: handed().codes.length })
            }}</a>
          </p>
          <p class="small soft">{{ t('handed.after') }}</p>
        }
      </div>
    </jalon-card>
  `,
  styles: `
    .code {
      font-size: 1.6rem;
      font-weight: 650;
      letter-spacing: 0.06em;
      overflow-wrap: anywhere;
    }
  `,
})
export class HandedCodes {
  readonly handed = input.required<Handed>();

  protected readonly countForm = countForm;
  private readonly file = computed(() => {
    const { slips } = this.handed();
    const bytes = slips && Uint8Array.from(atob(slips), (letter) => letter.charCodeAt(0));
    return bytes ? new Blob([bytes], { type: 'application/pdf' }) : null;
  });
  protected readonly address = signal<string | null>(null);

  constructor() {
    effect((onCleanup) => {
      const file = this.file();
      const address = file && URL.createObjectURL(file);
      this.address.set(address);
      // Out of this browser's memory with the page.
      onCleanup(() => address && URL.revokeObjectURL(address));
    });
  }
}
