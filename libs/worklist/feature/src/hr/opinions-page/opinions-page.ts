import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, errorCode, queryResource } from '@jalon/shared/portal';
import { Card, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideWorklistTexts } from '../../worklist-texts';
import { WorkOpinionsDocument } from './opinions-page.generated';

/** What people say of how requests are dealt with: by kind, never by person, and from five answers on. */
@Component({
  selector: 'jalon-opinions-page',
  imports: [Card, EmptyState, LoadError, Loading, PageHeader, RouterLink, TranslocoDirective],
  providers: [provideWorklistTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'worklist'">
      <p class="no-print">
        <a routerLink="/rh/a-faire">{{ t('item.backToList') }}</a>
      </p>
      <jalon-page-header [heading]="t('opinions.title')">
        <p>{{ t('opinions.sentence') }}</p>
      </jalon-page-header>
      @if (forbidden()) {
        <jalon-empty-state [heading]="t('list.forbidden')">{{
          t('list.forbiddenMeaning')
        }}</jalon-empty-state>
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else if (opinions(); as opinions) {
        @for (one of opinions; track one.kind) {
          <jalon-card [heading]="one.title">
            @if (one.count === null) {
              <p class="soft">{{ t('opinions.tooFew') }}</p>
            } @else {
              <p class="number">{{ t('opinions.count', { count: one.count }) }}</p>
              <ul>
                @for (share of one.shares; track share.satisfaction) {
                  <li class="number">
                    {{ t('opinions.share.' + share.satisfaction, { count: share.count }) }}
                  </li>
                }
              </ul>
              @if (one.comments.length > 0) {
                <h3>{{ t('opinions.comments') }}</h3>
                @for (comment of one.comments; track $index) {
                  <blockquote>{{ comment }}</blockquote>
                }
              }
            }
          </jalon-card>
        } @empty {
          <jalon-empty-state [heading]="t('opinions.none')">{{
            t('opinions.noneMeaning')
          }}</jalon-empty-state>
        }
      } @else {
        <jalon-loading [lines]="6" />
      }
    </div>
  `,
  styles: `
    blockquote {
      margin: 8px 0;
      padding-inline-start: 14px;
      border-inline-start: 3px solid var(--line);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class OpinionsPage {
  private readonly language = apiLanguage();

  protected readonly result = queryResource(WorkOpinionsDocument, () => ({ language: this.language() }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly opinions = computed(() =>
    this.result.hasValue() ? this.result.value().workOpinions : undefined,
  );
}
