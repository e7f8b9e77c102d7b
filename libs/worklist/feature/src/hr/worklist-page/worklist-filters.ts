import { Component, computed, inject, input, output } from '@angular/core';
import { SelectField } from '@jalon/shared/forms';
import { activeLanguage, Disclosure, SearchField } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { handsChoices, isEverything, type ListChoice, orderChoices } from './filters';
import type { WorklistPageQuery } from './worklist-page.generated';

type Counts = Pick<WorklistPageQuery['worklist'], 'kinds' | 'services'>;

/** What of the list is wanted, and in which order: folded as long as it is everything. */
@Component({
  selector: 'jalon-worklist-filters',
  imports: [Disclosure, SearchField, SelectField, TranslocoDirective],
  templateUrl: './worklist-filters.html',
  styles: `
    .filters {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 16px;
      align-items: end;
    }
    .filters > * {
      max-inline-size: 100%;
    }
    .box {
      display: inline-flex;
      gap: 10px;
      align-items: center;
      min-height: 44px;
      cursor: pointer;
    }
    .box input {
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--brand);
    }
  `,
})
export class WorklistFilters {
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly choice = input.required<ListChoice>();
  readonly counts = input.required<Counts>();
  readonly changed = output<Partial<ListChoice>>();
  readonly cleared = output();

  protected readonly kinds = computed(() =>
    this.counts().kinds.map(({ kind, title, count }) => ({
      value: kind,
      label: this.say('kindCount', { title, count: String(count) }),
    })),
  );
  protected readonly services = computed(() =>
    this.counts().services.map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly hands = computed(() =>
    handsChoices.map((value) => ({ value, label: this.say(`hands.${value}`) })),
  );
  protected readonly orders = computed(() =>
    orderChoices.map((value) => ({ value, label: this.say(`order.${value}`) })),
  );
  protected readonly isNarrowed = computed(() => !isEverything(this.choice()));

  protected setHands(value: string): void {
    this.changed.emit({ hands: handsChoices.find((one) => one === value) ?? '' });
  }

  protected setOrder(value: string): void {
    this.changed.emit({ order: orderChoices.find((one) => one === value) ?? 'DUE' });
  }

  private say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.transloco.translate(`worklist.filters.${key}`, values, this.language());
  }
}
