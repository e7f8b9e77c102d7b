import { Component, computed, input } from '@angular/core';
import { pollWhile, queryResource, refresher } from '@jalon/shared/portal';
import { LoadError, Loading } from '@jalon/shared/ui';
import { JobCard } from '../job-card/job-card';
import { isUnderWay } from '../job-card/job-words';
import { provideJobsTexts } from '../jobs-texts';
import { FollowedJobDocument } from './followed-job.generated';

/** A job that a page has just asked for, followed to its end where it was asked: `<jalon-followed-job [jobId]="id" />`. */
@Component({
  selector: 'jalon-followed-job',
  imports: [JobCard, LoadError, Loading],
  providers: [provideJobsTexts()],
  template: `
    @if (result.hasValue()) {
      @if (result.value().followedJob; as job) {
        <jalon-job-card [job]="job" [headingLevel]="headingLevel()" (outdated)="refresh()" />
      }
    } @else if (result.error()) {
      <jalon-load-error (retry)="result.reload()" />
    } @else {
      <jalon-loading [lines]="3" />
    }
  `,
})
export class FollowedJob {
  readonly jobId = input.required<string>();
  /** 2 right under the page’s title, 3 in a part of the page. */
  readonly headingLevel = input<2 | 3>(3);

  protected readonly result = queryResource(FollowedJobDocument, () => ({ id: this.jobId() }));
  protected readonly refresh = refresher(FollowedJobDocument, () => ({ id: this.jobId() }));
  private readonly isUnderWay = computed(() => {
    const job = this.result.hasValue() ? this.result.value().followedJob : null;
    return job !== null && job !== undefined && isUnderWay(job.state);
  });

  constructor() {
    pollWhile(this.isUnderWay, this.refresh);
  }
}
