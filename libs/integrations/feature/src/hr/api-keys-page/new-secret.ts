import {
  afterRenderEffect,
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

/** The secret of a key just made: shown once, to be copied before the page forgets it. */
@Component({
  selector: 'jalon-new-secret',
  imports: [Card, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'integrations.keys.secret'" [heading]="t('heading')">
      <p>{{ t('meaning') }}</p>
      <label for="new-secret">{{ t('label') }}</label>
      <input
        #field
        class="field secret"
        id="new-secret"
        readonly
        [value]="secret()"
        (focus)="field.select()"
      />
      <p class="actions">
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
    .secret {
      max-width: 40rem;
      margin-top: 6px;
      font-family: ui-monospace, monospace;
    }
  `,
})
export class NewSecret {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  readonly secret = input.required<string>();
  /** It is copied, and needs no longer be shown. */
  readonly forgotten = output();

  protected readonly said = signal('');

  constructor() {
    // What was asked for is there: the keyboard too is led to it.
    afterRenderEffect(() => {
      this.secret();
      this.field()?.nativeElement.focus();
    });
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
