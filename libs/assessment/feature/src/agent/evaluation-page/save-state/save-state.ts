import { Component, computed, input, output } from '@angular/core';
import { JalonTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Where the last answer is: on the server since when, on its way, or only on this device. Always in sight, and said. */
@Component({
  selector: 'jalon-save-state',
  imports: [JalonTimePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'assessment.save'">
      <p role="status" class="state" [attr.data-state]="state()">
        @switch (state()) {
          @case ('saved') {
            <span aria-hidden="true">✓</span> {{ t('saved', { time: savedAt() | jalonTime }) }}
          }
          @case ('sending') {
            <span aria-hidden="true">…</span> {{ t('sending') }}
          }
          @case ('kept') {
            <span aria-hidden="true">!</span> {{ t('kept') }}
          }
          @case ('memory') {
            <span aria-hidden="true">!</span> {{ t('memory') }}
          }
          @default {
            {{ t('nothing') }}
          }
        }
      </p>
      @if (state() === 'kept' || state() === 'memory') {
        <p class="small">
          <span class="retry-meaning">{{ t('willRetry') }}</span>
          <button type="button" class="button button--link" (click)="retry.emit()">
            {{ t('retryNow') }}
          </button>
        </p>
      }
    </ng-container>
  `,
  styleUrl: './save-state.css',
})
export class SaveState {
  /** An answer has not been acknowledged. */
  readonly pending = input.required<boolean>();
  /** A try has failed. */
  readonly isStuck = input.required<boolean>();
  /** What waits survives a reload. */
  readonly isKeptOnDevice = input.required<boolean>();
  readonly savedAt = input<string | null>(null);
  readonly retry = output();

  protected readonly state = computed(() => {
    if (!this.pending()) return this.savedAt() ? 'saved' : 'nothing';
    if (!this.isStuck()) return 'sending';
    return this.isKeptOnDevice() ? 'kept' : 'memory';
  });
}
