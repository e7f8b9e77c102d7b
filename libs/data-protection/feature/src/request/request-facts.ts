import { Component, input } from '@angular/core';
import { JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DeadlineTag } from '../vocabulary/deadline-tag';
import { RequestStatusTag } from '../vocabulary/status-tag';
import type { RightsRequestFieldsFragment } from './request.generated';

/** What a request is, who deals with it and until when. */
@Component({
  selector: 'jalon-request-facts',
  imports: [DeadlineTag, JalonDatePipe, KeyValue, KeyValues, RequestStatusTag, TranslocoDirective],
  templateUrl: './request-facts.html',
  styles: `
    .states {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 6px;
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class RequestFacts {
  readonly request = input.required<RightsRequestFieldsFragment>();
  /** For an officer: whose request it is. */
  readonly showRequester = input(false);
}
