import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Act, actSender, ConfirmBox, FormErrors, FormField } from '@jalon/shared/forms';
import { Confirmation, queryResource } from '@jalon/shared/portal';
import { Disclosure } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { choiceOfView, filterOf, isEverything, type ListChoice, sameChoice } from './filters';
import {
  ChooseDefaultWorklistViewDocument,
  RemoveWorklistViewDocument,
  SaveWorklistViewDocument,
  WorklistViewsDocument,
  type WorklistViewFieldsFragment,
} from './worklist-page.generated';

const NAME = 'view-name';

/** The filters people keep under a name: open one, keep this one, share it, open the list with it. */
@Component({
  selector: 'jalon-views-bar',
  imports: [ConfirmBox, Disclosure, FormErrors, FormField, TranslocoDirective],
  templateUrl: './views-bar.html',
  styleUrl: './views-bar.css',
  // Without a view nor a filter it takes no place, nor the gap of a place.
  host: { '[class.none]': 'views().length === 0 && isAll()' },
})
export class ViewsBar {
  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);

  readonly choice = input.required<ListChoice>();
  /** The address says nothing: the reader's default view, if any, is theirs to open. */
  readonly isFresh = input(false);
  readonly opened = output<ListChoice>();

  private readonly result = queryResource(WorklistViewsDocument, () => ({}));
  protected readonly views = computed(() =>
    this.result.hasValue() ? this.result.value().worklistViews : [],
  );
  protected readonly current = computed(() =>
    this.views().find((view) => sameChoice(choiceOfView(view), this.choice())),
  );
  protected readonly isAll = computed(() => isEverything(this.choice()));

  protected readonly nameId = NAME;
  protected readonly name = signal('');
  protected readonly isShared = signal(false);
  protected readonly isDefault = signal(false);
  protected readonly saving = new Act();
  private readonly send = actSender(this.saving, ['WorklistViews']);
  protected readonly faults = computed(() => this.saving.faults(NAME, { name: NAME }));

  constructor() {
    effect(() => {
      const view = this.views().find(({ isDefault }) => isDefault);
      if (view && untracked(this.isFresh)) this.opened.emit(choiceOfView(view));
    });
  }

  protected open(view: WorklistViewFieldsFragment): void {
    this.opened.emit(choiceOfView(view));
  }

  protected async save(): Promise<void> {
    const { order: orderBy } = this.choice();
    const terms = { name: this.name().trim(), isShared: this.isShared(), isDefault: this.isDefault() };
    const input = { ...terms, filter: filterOf(this.choice()), orderBy };
    if (!(await this.send(SaveWorklistViewDocument, input))) return;
    this.name.set('');
    await this.say('saved');
  }

  protected async setDefault(id: string | null): Promise<void> {
    if (await this.send(ChooseDefaultWorklistViewDocument, { id })) await this.say('defaultSet');
  }

  protected async remove(id: string): Promise<void> {
    if (await this.send(RemoveWorklistViewDocument, { id })) await this.say('removed');
  }

  private async say(key: string): Promise<void> {
    this.confirmation.say(this.transloco.translate(`worklist.views.${key}`));
  }
}
