import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countForm, DataItem, DataList } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { IssueCertificatesMutation } from './issuing.generated';

/** What became of one application of a batch, with the name by which the officer knows it. */
export type IssueOutcome = IssueCertificatesMutation['issueCertificates']['results'][number] & {
  readonly name: string;
};

/** What became of each application of a batch: its certificate, or what prevented it and what to do. */
@Component({
  selector: 'jalon-issue-results',
  imports: [DataItem, DataList, RouterLink, TranslocoDirective],
  template: `
    <section data-outlined *transloco="let t; prefix: 'certification.issuing'">
      <h2>{{ t('issued.' + countForm(issuedCount()), { count: issuedCount() }) }}</h2>
      @if (failedCount() > 0) {
        <p>{{ t('failed.' + countForm(failedCount()), { count: failedCount() }) }}</p>
      }
      <ul jalonDataList>
        @for (outcome of outcomes(); track outcome.applicationId) {
          <li jalonDataItem>
            {{ outcome.name }}
            @if (outcome.problem; as problem) {
              <span jalonDetail>{{ t('problem.' + sentenceOf(problem)) }}</span>
            }
            @if (outcome.certificate; as certificate) {
              <a jalonAside class="number" [routerLink]="['/rh/certificats', certificate.id]">{{
                t('number', { number: certificate.number })
              }}</a>
            } @else {
              <a jalonAside [routerLink]="['/rh/certifications', outcome.applicationId]">{{
                t('seeApplication')
              }}</a>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    section {
      padding: 18px 22px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
    }
  `,
})
export class IssueResults {
  readonly outcomes = input.required<readonly IssueOutcome[]>();

  protected readonly failedCount = computed(() => this.outcomes().filter(({ problem }) => problem).length);
  protected readonly issuedCount = computed(() => this.outcomes().length - this.failedCount());
  protected readonly countForm = countForm;

  protected sentenceOf(problem: string): string {
    return knownProblems.has(problem) ? problem : 'OTHER';
  }
}

/** What the catalogue has a sentence for. */
const knownProblems: ReadonlySet<string> = new Set(['NOT_FOUND', 'FORBIDDEN', 'NOT_TO_ISSUE']);
