import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import { Card, DataItem, DataList, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RequestStatus } from '../agent/request-status';
import { provideWorklistTexts } from '../worklist-texts';
import { MyOpenRequestsDocument } from './my-requests-card.generated';

/** What one asked and still waits for. Nothing at all while nothing waits: the page is calmer without it. */
@Component({
  selector: 'jalon-my-requests-card',
  imports: [Card, DataItem, DataList, JalonDatePipe, RequestStatus, RouterLink, TranslocoDirective],
  providers: [provideWorklistTexts()],
  template: `
    <ng-container *transloco="let t; prefix: 'worklist.card'">
      @if (requests(); as requests) {
        @if (requests.totalCount > 0) {
          <jalon-card [heading]="t('heading')">
            <ul jalonDataList>
              @for (edge of requests.edges; track edge.node.id) {
                <li jalonDataItem>
                  <a [routerLink]="['/mes-demandes', edge.node.id]">{{ edge.node.title }}</a>
                  <span jalonDetail>
                    @if (edge.node.dueOn; as due) {
                      {{ t(edge.node.isLegal ? 'legalDue' : 'due', { date: (due | jalonDate) }) }}
                    }
                  </span>
                  <span jalonAside><jalon-request-status [request]="edge.node" /></span>
                </li>
              }
            </ul>
            <p>
              <a routerLink="/mes-demandes">{{ t('all') }}</a>
            </p>
          </jalon-card>
        }
      }
    </ng-container>
  `,
  // Without requests it takes no place, nor the gap of a place.
  styles: `
    :host {
      display: block;
    }
    :host(.none) {
      position: absolute;
    }
  `,
  host: { '[class.none]': '!requests()?.totalCount' },
})
export class MyRequestsCard {
  private readonly language = apiLanguage();

  private readonly result = queryResource(MyOpenRequestsDocument, () => ({ language: this.language() }));
  /** A list that cannot be read leaves the rest of the page as it is. */
  protected readonly requests = computed(() =>
    this.result.hasValue() ? this.result.value().myRequests : undefined,
  );
}
