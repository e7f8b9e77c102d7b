import { Component, computed, effect, input, model, resource, signal } from '@angular/core';
import { type Fault, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { loadEstimate, SHORTEST, strengthOf } from './strength';

/** Typing must pause before the strength is said: a screen reader would speak over every letter. */
const TYPING_PAUSE_MS = 400;

/** A password being chosen: pasted or typed, shown on demand, its strength told in words. */
@Component({
  selector: 'jalon-new-password-field',
  imports: [FormField, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t; prefix: 'access.password'">
      <jalon-form-field
        autocomplete="new-password"
        [kind]="shown() ? 'text' : 'password'"
        [fieldId]="fieldId()"
        [label]="t('new')"
        [hint]="t('hint', { count: shortest })"
        [maxLength]="128"
        [faults]="faults()"
        [(value)]="value"
      />
      <p>
        <label class="show">
          <input #box type="checkbox" [checked]="shown()" (change)="shown.set(box.checked)" />
          {{ t('show') }}
        </label>
      </p>
      <p role="status" class="small strength" [class.good]="strength() === 'GOOD'">
        @if (strength(); as strength) {
          {{ t('strength.' + strength, { count: missing() }) }}
        }
      </p>
    </div>
  `,
  styles: `
    .stack {
      gap: 8px;
    }
    .show {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      min-height: 24px;
    }
    .strength {
      min-height: 1.5em;
    }
    .good {
      color: var(--good);
      font-weight: 650;
    }
  `,
})
export class NewPasswordField {
  readonly fieldId = input.required<string>();
  readonly faults = input<readonly Fault[]>([]);
  /** What the person's own password may not be made of. */
  readonly ownWords = input<readonly string[]>([]);
  readonly value = model('');

  protected readonly shortest = SHORTEST;
  protected readonly shown = signal(false);
  /** What was typed, once typing has paused. */
  private readonly settled = signal('');
  private readonly estimate = resource({
    params: () => (this.value() === '' ? undefined : true),
    loader: () => loadEstimate(),
  });
  protected readonly strength = computed(() => {
    const password = this.settled();
    const estimate = this.estimate.hasValue() ? this.estimate.value() : undefined;
    return strengthOf(password, estimate ? estimate(password, this.ownWords()) : null);
  });
  protected readonly missing = computed(() => Math.max(0, SHORTEST - [...this.settled()].length));

  constructor() {
    effect((onCleanup) => {
      const typed = this.value();
      const pause = setTimeout(() => this.settled.set(typed), TYPING_PAUSE_MS);
      onCleanup(() => clearTimeout(pause));
    });
  }
}
