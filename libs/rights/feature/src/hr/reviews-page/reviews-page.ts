import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentActor, errorCode, queryResource } from '@jalon/shared/portal';
import { EmptyState, JalonDatePipe, LoadError, Loading, PageHeader, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { HabilitationReviewsDocument } from '../../right/right.generated';
import { Item } from '../../right/item';
import { RightsOnly } from '../../right/rights-only';
import { provideRightsTexts } from '../../rights-texts';
import { RightsLinks } from '../rights-links';
import { OpenReviewForm } from './open-review-form';

/** The reviews of habilitations, and how far each is. */
@Component({
  selector: 'jalon-reviews-page',
  imports: [
    EmptyState,
    Item,
    JalonDatePipe,
    LoadError,
    Loading,
    OpenReviewForm,
    PageHeader,
    RightsLinks,
    RightsOnly,
    RouterLink,
    Tag,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'rights.reviews'">
      <jalon-page-header [heading]="t('title')">
        <p>{{ t('sentence') }}</p>
      </jalon-page-header>
      @if (forbidden()) {
        <jalon-rights-only />
      } @else {
        <jalon-rights-links current="reviews" />
        @if (reviews(); as reviews) {
          @if (reviews.length > 0) {
            <ul role="list" class="stack plain">
              @for (review of reviews; track review.id) {
                <li>
                  <jalon-item [heading]="review.title">
                    <p>
                      <a [routerLink]="['/rh/habilitations/revues', review.id]">{{
                        t('progress', { title: review.title, reviewed: review.reviewed, total: review.total })
                      }}</a>
                    </p>
                    <p class="soft small">
                      {{ t('scope.' + review.scope) }}
                      {{ t('due', { date: review.dueOn | jalonDate }) }}
                    </p>
                    @if (review.closedOn; as closedOn) {
                      <jalon-tag tone="good">{{ t('closed', { date: closedOn | jalonDate }) }}</jalon-tag>
                    } @else if (review.isLate) {
                      <jalon-tag tone="warn">{{ t('late') }}</jalon-tag>
                    } @else {
                      <jalon-tag>{{ t('open') }}</jalon-tag>
                    }
                  </jalon-item>
                </li>
              }
            </ul>
          } @else {
            <jalon-empty-state [heading]="t('none')">{{ t('noneMeaning') }}</jalon-empty-state>
          }
        } @else if (result.error()) {
          <jalon-load-error (retry)="result.reload()" />
        } @else {
          <jalon-loading [lines]="6" />
        }
        @if (mayGive()) {
          <jalon-open-review-form class="no-print" />
        }
      }
    </div>
  `,
  styles: `
    .plain {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class ReviewsPage {
  private readonly actor = inject(CurrentActor);

  protected readonly result = queryResource(HabilitationReviewsDocument, () => ({}));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly reviews = computed(() =>
    this.result.hasValue() ? this.result.value().habilitationReviews : undefined,
  );
  protected readonly mayGive = computed(() => this.actor.mayOneOf(['MANAGE_HABILITATIONS']));
}
