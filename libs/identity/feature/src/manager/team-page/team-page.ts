import { Component, computed } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import {
  Card,
  countForm,
  DataTable,
  EmptyState,
  HumanContact,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideIdentityTexts } from '../../identity-texts';
import { EngagementStateTag } from '../../vocabulary/engagement-state-tag';
import { TeamPageDocument } from './team-page.generated';

/** The people assigned to the manager today, and what a manager does not see of them, with the reason. */
@Component({
  selector: 'jalon-team-page',
  imports: [
    Card,
    DataTable,
    EmptyState,
    EngagementStateTag,
    HumanContact,
    LoadError,
    Loading,
    PageHeader,
    TranslocoDirective,
  ],
  providers: [provideIdentityTexts()],
  templateUrl: './team-page.html',
  styles: `
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class TeamPage {
  protected readonly result = queryResource(TeamPageDocument, () => ({}));
  protected readonly team = computed(() => (this.result.hasValue() ? this.result.value().myTeam : []));
  protected readonly contact = computed(() =>
    this.result.hasValue()
      ? this.result.value().contacts.find(({ subject }) => subject === 'CAREER')
      : undefined,
  );
  /** Key of the sentence that opens the page, which must read well for none, one or many. */
  protected readonly sentence = computed(() => `sentence.${countForm(this.team().length)}`);
}
