import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { Dialog, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  destinationsFor,
  type EntryState,
  type ExplorerState,
  faultOfName,
  type NameFault,
  pathTo,
} from './explorer-state';

/** What the person asked to do with an entry, or in a folder. */
export type Act =
  { readonly kind: 'CREATE' } | { readonly kind: 'RENAME' | 'MOVE'; readonly entry: EntryState };

/** Asks for a name or for a destination. */
@Component({
  selector: 'jalon-entry-dialog',
  imports: [Dialog, TranslocoDirective],
  templateUrl: './entry-dialog.html',
  styleUrl: './entry-dialog.css',
})
export class EntryDialog {
  /** What is asked; null shows nothing. */
  readonly act = input.required<Act | null>();
  readonly state = input.required<ExplorerState>();
  /** Where a folder would be created; null is the top. */
  readonly folder = input.required<string | null>();
  readonly renamed = output<{ readonly entry: EntryState; readonly name: string }>();
  readonly moved = output<{ readonly entry: EntryState; readonly parent: string | null }>();
  readonly created = output<string>();
  readonly closed = output();

  protected readonly id = uniqueId('entry');
  protected readonly entry = computed(() => {
    const act = this.act();
    return act && 'entry' in act ? act.entry : null;
  });
  protected readonly name = linkedSignal(() =>
    this.act()?.kind === 'RENAME' ? (this.entry()?.name ?? '') : '',
  );
  protected readonly destinations = computed(() => {
    const entry = this.entry();
    return entry ? destinationsFor(this.state(), entry.id) : [];
  });
  protected readonly parent = linkedSignal<string | null>(() => this.destinations()[0] ?? null);
  /** What is wrong, once it was tried. */
  protected readonly fault = linkedSignal<Act | null, NameFault | null>({
    source: this.act,
    computation: () => null,
  });

  /** The folder's own name first: a narrow list cuts what follows. */
  protected namesOf(folder: string): { readonly name: string; readonly path: string } {
    const names = pathTo(this.state(), folder).map(({ name }) => name);
    return { name: names.at(-1) ?? '', path: names.slice(0, -1).join(' › ') };
  }

  protected write(event: Event): void {
    this.name.set((event.target as HTMLInputElement).value);
  }

  /** The list gives the place of the choice: the top has no id. */
  protected choose(event: Event): void {
    this.parent.set(this.destinations()[(event.target as HTMLSelectElement).selectedIndex] ?? null);
  }

  /** No form here: the task is inside the question's own, which Enter must not send. */
  protected confirm(event: Event): void {
    event.preventDefault();
    const entry = this.entry();
    this.fault.set(this.faultFound(entry));
    if (this.fault()) return;
    if (!entry) this.created.emit(this.name().trim());
    else if (this.act()?.kind === 'RENAME') this.renamed.emit({ entry, name: this.name().trim() });
    else this.moved.emit({ entry, parent: this.parent() });
  }

  private faultFound(entry: EntryState | null): NameFault | null {
    if (!entry) return faultOfName(this.state(), this.folder(), this.name());
    return this.act()?.kind === 'RENAME'
      ? faultOfName(this.state(), entry.parent, this.name(), entry.id)
      : faultOfName(this.state(), this.parent(), entry.name, entry.id);
  }
}
