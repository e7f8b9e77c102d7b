import { Component, computed } from '@angular/core';
import { pollWhile, queryResource, refresher } from '@jalon/shared/portal';
import { Card, countForm, EmptyState, HumanContact, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { JobCard } from '../../job-card/job-card';
import { isUnderWay } from '../../job-card/job-words';
import { provideJobsTexts } from '../../jobs-texts';
import { JobsPageDocument } from './jobs-page.generated';

/** What the person asked for and that takes time: how far it is, and what came of it. */
@Component({
  selector: 'jalon-jobs-page',
  imports: [Card, EmptyState, HumanContact, JobCard, LoadError, Loading, PageHeader, TranslocoDirective],
  providers: [provideJobsTexts()],
  templateUrl: './jobs-page.html',
  styleUrl: './jobs-page.css',
})
export class JobsPage {
  protected readonly result = queryResource(JobsPageDocument, () => ({}));
  protected readonly refresh = refresher(JobsPageDocument, () => ({}));
  /** What was last read stays while it is asked for again. */
  protected readonly jobs = computed(() => (this.result.hasValue() ? this.result.value().myJobs : null));
  protected readonly contact = computed(() =>
    this.result.hasValue()
      ? this.result.value().contacts.find(({ subject }) => subject === 'PERSONNEL_FILE')
      : undefined,
  );
  protected readonly countForm = countForm;

  constructor() {
    pollWhile(() => this.jobs()?.some(({ state }) => isUnderWay(state)) ?? false, this.refresh);
  }
}
