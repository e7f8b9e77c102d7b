import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Act, ConfirmBox, type Fault, FormErrors, SelectField } from '@jalon/shared/forms';
import { errorCode, ListEnd, PagedResource, queryResource } from '@jalon/shared/portal';
import { countForm, EmptyState, LoadError, Loading, PageHeader, SearchField } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAccessTexts } from '../../access-texts';
import { CodeMaker } from '../../codes/hand-over';
import { HandedCodes } from '../../codes/handed-codes';
import { AccessesTable } from './accesses-table';
import { AccessesPageDocument, type AccessState, AccessUnitsDocument } from './accesses-page.generated';

const PAGE_SIZE = 50;
/** As many as one printing bears. */
const MOST = 100;
const CONFIRM = 'confirm-hand-over';
/** Lists, by the `etat` of the address. */
const lists: Readonly<Record<string, readonly AccessState[]>> = {
  '': ['NONE', 'CODE_WAITING'],
  ouverts: ['OPEN', 'OPEN_OTHERWISE'],
};

/** Who cannot sign in yet, by service, and the slips to print for them in one go. */
@Component({
  selector: 'jalon-accesses-page',
  imports: [
    AccessesTable,
    ConfirmBox,
    EmptyState,
    FormErrors,
    HandedCodes,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    SearchField,
    SelectField,
    TranslocoDirective,
  ],
  providers: [provideAccessTexts()],
  templateUrl: './accesses-page.html',
  styleUrl: './accesses-page.css',
})
export class AccessesPage {
  private readonly router = inject(Router);
  protected readonly act = new Act();
  protected readonly maker = new CodeMaker(this.act);

  /** Bound to `?q=`, `?service=` and `?etat=`: a list can be bookmarked, and Back returns to it. */
  readonly q = input<string>();
  readonly service = input<string>();
  readonly etat = input<string>();

  protected readonly most = MOST;
  protected readonly confirmId = CONFIRM;
  protected readonly countForm = countForm;
  protected readonly list = computed(() => this.etat() ?? '');
  private readonly states = computed(() => lists[this.list()] ?? lists['']!);
  protected readonly search = computed(() => (this.q() ?? '').slice(0, 100));
  protected readonly agents = new PagedResource(
    AccessesPageDocument,
    () => ({
      states: this.states(),
      search: this.search(),
      orgUnitId: this.service() || null,
      first: PAGE_SIZE,
    }),
    ({ agentAccesses }) => agentAccesses,
  );
  private readonly unitsResult = queryResource(AccessUnitsDocument, () => ({ states: this.states() }));
  protected readonly units = computed(() =>
    (this.unitsResult.hasValue() ? this.unitsResult.value().accessUnits : []).map(({ id, name, agents }) => ({
      value: id,
      label: `${name} (${agents})`,
    })),
  );
  protected readonly forbidden = computed(() => errorCode(this.agents.error()) === 'FORBIDDEN');

  /** Another list is another choice. */
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<string>>({
    source: () => [this.list(), this.search(), this.service()],
    computation: () => new Set(),
  });
  protected readonly confirmed = signal(false);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.act.faults(CONFIRM),
  );

  protected show(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** Slips printed beforehand: whoever hands one over makes sure then who is there. */
  protected async print(): Promise<void> {
    this.missing.set(this.confirmed() ? [] : [{ fieldId: CONFIRM, code: 'CONFIRM_REQUIRED' }]);
    if (!this.confirmed()) return;
    const agentIds = [...this.chosen()].slice(0, MOST);
    if (!(await this.maker.make({ agentIds, check: 'AT_HAND_OVER', endsFormerWays: false }))) return;
    this.chosen.set(new Set());
    this.confirmed.set(false);
    this.agents.reload();
  }
}
