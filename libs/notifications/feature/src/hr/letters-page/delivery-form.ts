import { Component, input, output, signal } from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DeliveryWay } from './letters-page.generated';

/** How letters reached their readers, and when. */
export interface Delivery {
  readonly way: DeliveryWay;
  readonly on: string;
}

/** Today, as the reader's own calendar shows it. */
const today = () => new Intl.DateTimeFormat('fr-CA').format(new Date());

/** Asks how and when the chosen letters were delivered. */
@Component({
  selector: 'jalon-delivery-form',
  imports: [TranslocoDirective],
  template: `
    <form
      *transloco="let t; prefix: 'notifications.letters'"
      (submit)="$event.preventDefault(); noted.emit({ way: way(), on: on() })"
    >
      <fieldset>
        <legend>{{ t('way') }}</legend>
        @for (one of ways; track one) {
          <label>
            <input type="radio" [name]="name" [checked]="way() === one" (change)="way.set(one)" />
            {{ t('ways.' + one) }}
          </label>
        }
      </fieldset>
      <div class="day">
        <label [for]="name + '-on'">{{ t('on') }}</label>
        <input #day type="date" required [id]="name + '-on'" [value]="on()" (input)="on.set(day.value)" />
      </div>
      <button type="submit" class="button" [attr.aria-disabled]="busy()">{{ t('confirm') }}</button>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 24px;
      align-items: flex-end;
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 20px;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend,
    .day label {
      padding: 0;
      font-weight: 650;
    }
    fieldset label {
      display: inline-flex;
      gap: 10px;
      align-items: center;
      min-height: 44px;
      cursor: pointer;
    }
    input[type='radio'] {
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--brand);
    }
    .day {
      display: grid;
      gap: 4px;
    }
  `,
})
export class DeliveryForm {
  readonly busy = input(false);
  readonly noted = output<Delivery>();

  protected readonly ways: readonly DeliveryWay[] = ['HANDED_OVER', 'POSTED'];
  protected readonly way = signal<DeliveryWay>('HANDED_OVER');
  protected readonly on = signal(today());
  protected readonly name = uniqueId('delivery');
}
