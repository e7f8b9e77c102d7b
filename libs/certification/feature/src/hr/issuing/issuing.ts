import { inject } from '@angular/core';
import type { DocumentNode } from '@apollo/client';
import { type Act } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import type { IssueOutcome } from './issue-results';
import { IssueCertificatesDocument } from './issuing.generated';

/** An application as the officer chose it. */
export interface ToIssue {
  readonly id: string;
  readonly applicantName: string;
}

/**
 * Issues what was decided, one or many: those that cannot be are told one by one, the others are issued.
 * To be made where `inject` may be called.
 *
 * @param page what the page reads, asked again once done
 */
export function certificateIssuing(
  act: Act,
  page: DocumentNode,
): (applications: readonly ToIssue[]) => Promise<readonly IssueOutcome[]> {
  const apollo = inject(Apollo);
  return async (applications) => {
    const names = new Map(applications.map(({ id, applicantName }) => [id, applicantName]));
    let outcomes: readonly IssueOutcome[] = [];
    await act.attempt(async () => {
      const { data } = await firstValueFrom(
        apollo.mutate({
          mutation: IssueCertificatesDocument,
          variables: { input: { applicationIds: [...names.keys()] } },
          refetchQueries: [page],
        }),
      );
      const { results = [], userErrors } = data?.issueCertificates ?? {};
      outcomes = results.map((result) => ({ ...result, name: names.get(result.applicationId) ?? '' }));
      return userErrors;
    });
    return outcomes;
  };
}
