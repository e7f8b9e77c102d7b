import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource } from '@jalon/shared/portal';
import {
  Card,
  DataItem,
  DataList,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OfficerContact } from '../../contact/officer-contact';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { WaysToComplain } from '../../request/ways-to-complain';
import { DeadlineTag } from '../../vocabulary/deadline-tag';
import { RequestStatusTag } from '../../vocabulary/status-tag';
import { MyRightsDocument } from './rights-page.generated';

/** What one may know and ask of the data kept on oneself, and where one’s requests stand. */
@Component({
  selector: 'jalon-rights-page',
  imports: [
    Card,
    DataItem,
    DataList,
    DeadlineTag,
    EmptyState,
    JalonDatePipe,
    LoadError,
    Loading,
    OfficerContact,
    PageHeader,
    RequestStatusTag,
    RouterLink,
    TranslocoDirective,
    WaysToComplain,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './rights-page.html',
  styles: `
    .at-once {
      display: grid;
      gap: 6px;
      margin-top: 12px;
      padding-inline-start: 1.25em;
    }
  `,
})
export class RightsPage {
  protected readonly result = queryResource(MyRightsDocument, () => ({}));
}
