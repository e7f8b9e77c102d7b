import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { Act, FormErrors } from '@jalon/shared/forms';
import { errorCode, ListEnd, PagedResource } from '@jalon/shared/portal';
import { countForm, Dialog, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideCertificationTexts } from '../../certification-texts';
import { type IssueOutcome, IssueResults } from '../issuing/issue-results';
import { certificateIssuing } from '../issuing/issuing';
import { ApplicationsPageDocument } from './applications-page.generated';
import { ApplicationsTable } from './applications-table';
import { StateLinks, stateOfAddress } from './state-links';

const PAGE_SIZE = 25;

/** What waits for a certifying officer, those to decide first; what was decided is issued there, one or many at once. */
@Component({
  selector: 'jalon-applications-page',
  imports: [
    ApplicationsTable,
    Dialog,
    EmptyState,
    FormErrors,
    IssueResults,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    StateLinks,
    TranslocoDirective,
  ],
  providers: [provideCertificationTexts()],
  templateUrl: './applications-page.html',
  styles: `
    .bulk {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 20px;
      align-items: center;
      min-height: 46px;
    }
  `,
})
export class ApplicationsPage {
  /** Bound to `?etat=`. */
  readonly etat = input<string>();

  protected readonly state = computed(() => stateOfAddress(this.etat()));
  protected readonly list = new PagedResource(
    ApplicationsPageDocument,
    () => ({ state: this.state(), first: PAGE_SIZE }),
    ({ certificationApplications }) => certificationApplications,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');

  /** Identifiers of the applications to issue; another list starts without any. */
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<string>>({
    source: this.state,
    computation: () => new Set(),
  });
  protected readonly chosenApplications = computed(() =>
    (this.list.nodes() ?? []).filter(({ id }) => this.chosen().has(id)),
  );
  protected readonly confirming = signal(false);
  protected readonly issuing = new Act();
  protected readonly outcomes = signal<readonly IssueOutcome[]>([]);
  protected readonly faults = computed(() => this.issuing.faults('issue'));
  private readonly issue = certificateIssuing(this.issuing, ApplicationsPageDocument);
  protected readonly countForm = countForm;

  protected async issueChosen(): Promise<void> {
    if (this.issuing.busy()) return;
    const outcomes = await this.issue(this.chosenApplications());
    this.confirming.set(false);
    this.outcomes.set(outcomes);
    this.chosen.set(new Set());
  }
}
