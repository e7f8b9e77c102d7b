import {
  afterNextRender,
  Component,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Card, LiveAnnouncer } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A secret told once, and the address it signs for. */
export interface ToldSecret {
  readonly secret: string;
  readonly url: string;
}

/** The secret a webhook's messages are signed with: shown once, to be copied before the page forgets it. */
@Component({
  selector: 'jalon-webhook-secret',
  imports: [Card, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'integrations.webhooks.secret'" [heading]="t('heading')">
      <p>{{ t('of', { url: url() }) }}</p>
      <p>{{ t('meaning') }}</p>
      <label for="webhook-secret">{{ t('label') }}</label>
      <input #field class="field" id="webhook-secret" readonly [value]="secret()" (focus)="field.select()" />
      <p class="acts">
        <button type="button" class="button" (click)="copy(t('copied'), t('copyFailed'))">
          {{ t('copy') }}
        </button>
        <button type="button" class="button button--quiet" (click)="forgotten.emit()">{{ t('done') }}</button>
      </p>
      <p role="status" class="small">{{ said() }}</p>
    </jalon-card>
  `,
  styles: `
    label {
      display: block;
      margin-top: 12px;
      font-weight: 650;
    }
    input {
      max-width: 40rem;
      margin-top: 6px;
      font-family: ui-monospace, monospace;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 10px;
      margin-top: 14px;
    }
  `,
})
export class WebhookSecret {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  readonly secret = input.required<string>();
  /** The address it signs for. */
  readonly url = input.required<string>();
  /** It is copied, and needs no longer be shown. */
  readonly forgotten = output();

  protected readonly said = signal('');

  constructor() {
    // What was asked for is there: the keyboard too is led to it.
    afterNextRender(() => this.field()?.nativeElement.focus());
  }

  protected async copy(copied: string, failed: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.secret());
      this.said.set(copied);
    } catch {
      // The browser may refuse its clipboard: the field is selected, Ctrl+C does the rest.
      this.field()?.nativeElement.focus();
      this.said.set(failed);
    }
    await this.announcer.announce(this.said());
  }
}
