import { Component, computed, signal } from '@angular/core';
import { errorCode, queryResource } from '@jalon/shared/portal';
import { countForm, EmptyState, LoadError, Loading, PageHeader, SearchField } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideIdentityTexts } from '../../identity-texts';
import { providePeopleFaults } from '../../people-faults';
import { UndoBar } from '../people/undo-bar';
import { OrgUnitBranch } from './org-unit-branch';
import { searched, treeOf } from './org-tree';
import { OrganisationDocument } from './organisation-page.generated';
import { UnitForm } from './unit-form';

/** What was just done to the tree, and how to take it back. */
export interface OrganisationDone {
  readonly key: string;
  readonly name: string;
  readonly actIds: readonly string[];
}

/** The tree of an employer's units, with its posts and who many are there. */
@Component({
  selector: 'jalon-organisation-page',
  imports: [
    EmptyState,
    LoadError,
    Loading,
    OrgUnitBranch,
    PageHeader,
    SearchField,
    TranslocoDirective,
    UndoBar,
    UnitForm,
  ],
  providers: [provideIdentityTexts(), providePeopleFaults()],
  templateUrl: './organisation-page.html',
  styleUrl: './organisation-page.css',
})
export class OrganisationPage {
  protected readonly organisation = queryResource(OrganisationDocument, () => ({}));
  protected readonly forbidden = computed(() => errorCode(this.organisation.error()) === 'FORBIDDEN');
  protected readonly all = computed(() =>
    this.organisation.hasValue() ? this.organisation.value().organisation : null,
  );
  protected readonly search = signal('');
  protected readonly tree = computed(() => searched(treeOf(this.all()?.units ?? []), this.search()));
  protected readonly people = computed(() =>
    treeOf(this.all()?.units ?? []).reduce((sum, { total }) => sum + total, 0),
  );
  protected readonly adding = signal(false);
  protected readonly done = signal<OrganisationDone | null>(null);
  protected readonly countForm = countForm;

  protected print(): void {
    window.print();
  }
}
