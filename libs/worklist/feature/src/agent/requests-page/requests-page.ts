import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, ListEnd, PagedResource } from '@jalon/shared/portal';
import {
  DataItem,
  DataList,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideWorklistTexts } from '../../worklist-texts';
import { RequestStatus } from '../request-status';
import { MyRequestsDocument } from './requests-page.generated';

const PAGE_SIZE = 25;

/** Everything one asked one's employer: who deals with it, until when, where it stands. */
@Component({
  selector: 'jalon-my-requests-page',
  imports: [
    DataItem,
    DataList,
    EmptyState,
    JalonDatePipe,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    RequestStatus,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideWorklistTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'worklist.requests'">
      <jalon-page-header [heading]="t('title')">
        <p>{{ t('sentence') }}</p>
      </jalon-page-header>
      @if (list.error()) {
        <jalon-load-error (retry)="list.reload()" />
      } @else if (list.nodes(); as requests) {
        @if (requests.length > 0) {
          <ul jalonDataList [attr.aria-label]="t('title')">
            @for (request of requests; track request.id) {
              <li jalonDataItem>
                <a [routerLink]="['/mes-demandes', request.id]">{{ request.title }}</a>
                <span jalonDetail>
                  {{ t('asked', { date: (request.openedAt | jalonDate) }) }}
                  @if (request.settledAt; as end) {
                    {{ t('ended', { date: (end | jalonDate) }) }}
                  } @else {
                    {{
                      request.isTaken ? t('owner', { name: request.ownerName ?? t('somebody') }) : t('nobody')
                    }}
                    @if (request.dueOn; as due) {
                      {{ t(request.isLegal ? 'legalDue' : 'due', { date: (due | jalonDate) }) }}
                    } @else {
                      {{ t('noDue') }}
                    }
                  }
                </span>
                <span jalonAside><jalon-request-status [request]="request" /></span>
              </li>
            }
          </ul>
          <jalon-list-end [list]="list" />
        } @else {
          <jalon-empty-state [heading]="t('none')">{{ t('noneMeaning') }}</jalon-empty-state>
        }
      } @else {
        <jalon-loading [lines]="6" />
      }
    </div>
  `,
})
export class RequestsPage {
  private readonly language = apiLanguage();

  protected readonly list = new PagedResource(
    MyRequestsDocument,
    () => ({ language: this.language(), openOnly: false, first: PAGE_SIZE }),
    ({ myRequests }) => myRequests,
  );
}
