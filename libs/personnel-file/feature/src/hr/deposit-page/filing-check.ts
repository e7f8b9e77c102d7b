import {
  Component,
  computed,
  type ElementRef,
  input,
  output,
  afterNextRender,
  viewChild,
} from '@angular/core';
import { Card, countForm, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PieceDepositQuery } from './deposit.generated';
import type { DepositItem } from './deposit-item';

/** What is about to be filed, with the numbers it will take: a number given is never taken back. */
@Component({
  selector: 'jalon-filing-check',
  imports: [Card, JalonDatePipe, TranslocoDirective],
  template: `
    <jalon-card
      *transloco="let t; prefix: 'personnelFile.deposit.check'"
      [heading]="t('heading.' + countForm(lines().length), { count: lines().length })"
    >
      <p #first tabindex="-1">{{ t('meaning', { name: name() }) }}</p>
      <ol>
        @for (line of lines(); track line.item.key) {
          <li>
            <strong>{{
              t('line', { number: line.number, title: line.item.description().title })
            }}</strong><br />
            {{ line.type }}, {{ line.item.description().documentDate | jalonDate }}
            <span class="soft">– {{ line.item.fileName }}</span>
          </li>
        }
      </ol>
      <p class="soft">{{ t('numbers') }}</p>
      <p class="acts">
        <button type="button" class="button" [attr.aria-disabled]="busy()" (click)="confirmed.emit()">
          {{ t('confirm') }}
        </button>
        <button type="button" class="button button--quiet" (click)="changeAsked.emit()">
          {{ t('change') }}
        </button>
      </p>
    </jalon-card>
  `,
  styles: `
    ol {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
  `,
})
export class FilingCheck {
  readonly items = input.required<readonly DepositItem[]>();
  readonly documentTypes = input.required<NonNullable<PieceDepositQuery['pieceDeposit']>['documentTypes']>();
  readonly nextNumber = input.required<number>();
  /** Whose file it is. */
  readonly name = input.required<string>();
  readonly busy = input.required<boolean>();
  readonly confirmed = output();
  readonly changeAsked = output();

  protected readonly lines = computed(() =>
    this.items().map((item, index) => {
      const { documentType } = item.description();
      const type = this.documentTypes().find(({ code }) => code === documentType);
      return { item, number: this.nextNumber() + index, type: type?.label ?? documentType };
    }),
  );
  protected readonly countForm = countForm;
  private readonly first = viewChild<ElementRef<HTMLElement>>('first');

  constructor() {
    // The form is gone: the reading begins here.
    afterNextRender(() => this.first()?.nativeElement.focus());
  }
}
