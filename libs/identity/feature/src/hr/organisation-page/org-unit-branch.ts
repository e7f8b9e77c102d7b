import { Component, computed, forwardRef, input, linkedSignal, output, signal } from '@angular/core';
import { countForm, JalonDatePipe, Menu, MenuItem } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CloseForm } from './close-form';
import type { OrganisationDone } from './organisation-page';
import type { TreeUnit, Unit } from './org-tree';
import { PositionForm } from './position-form';
import { UnitForm } from './unit-form';

const acts = ['add', 'addPost', 'amend', 'close'] as const;
type Act = (typeof acts)[number];

/** What is being done to a unit or to one of its posts. */
type Doing = Act | `amendPost ${string}` | `closePost ${string}`;

/** A unit with its posts and the units under it. Keys: Tab from one to the other, Enter to unfold, as everywhere. */
@Component({
  selector: 'jalon-org-unit-branch',
  imports: [
    CloseForm,
    forwardRef(() => OrgUnitBranch),
    JalonDatePipe,
    Menu,
    MenuItem,
    PositionForm,
    TranslocoDirective,
    UnitForm,
  ],
  templateUrl: './org-unit-branch.html',
  styleUrl: './org-unit-branch.css',
})
export class OrgUnitBranch {
  readonly branch = input.required<TreeUnit>();
  readonly units = input.required<readonly Unit[]>();
  readonly canManage = input.required<boolean>();
  /** Whether it starts unfolded. */
  readonly expanded = input(true);
  readonly done = output<OrganisationDone>();

  protected readonly open = linkedSignal(() => this.expanded());
  protected readonly doing = signal<Doing | null>(null);
  protected readonly unit = computed(() => this.branch().unit);
  protected readonly acts = acts;
  protected readonly countForm = countForm;

  /** Whether the act makes something in the unit, rather than change it. */
  protected isInside(act: Act): boolean {
    return act === 'add' || act === 'addPost';
  }

  /** Unfolds the unit: the form is inside. */
  protected begin(act: Act): void {
    this.open.set(true);
    this.toggle(act);
  }

  /** What is being done to a post. */
  protected amending(id: string): Doing {
    return `amendPost ${id}`;
  }

  protected closing(id: string): Doing {
    return `closePost ${id}`;
  }

  protected toggle(doing: Doing): void {
    this.doing.update((current) => (current === doing ? null : doing));
  }

  protected finish(done: OrganisationDone): void {
    this.doing.set(null);
    this.done.emit(done);
  }
}
