import { Component, computed, input } from '@angular/core';
import { countForm, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';

type Ground = Pick<WholeFileFragment['readingGround'], 'label' | 'validUntil'> & {
  readonly pieceCount?: number;
};

/** Reminds who reads another's file by what right they do, until when, and that the agent will see it. */
@Component({
  selector: 'jalon-ground-banner',
  imports: [JalonDatePipe, TranslocoDirective],
  template: `
    <div class="banner" role="note" data-outlined *transloco="let t; prefix: 'personnelFile.ground'">
      @if (only(); as ground) {
        <p>
          @if (ground.validUntil; as date) {
            {{ t('banner', { label: ground.label, date: date | jalonDate }) }}
          } @else {
            {{ t('bannerOpen', { label: ground.label }) }}
          }
          <strong>{{ t('seen') }}</strong>
        </p>
      } @else {
        <p>{{ t('several') }}</p>
        <ul>
          @for (ground of grounds(); track $index) {
            <li>
              {{
                t('one.' + countForm(ground.pieceCount ?? 0), {
                  label: ground.label,
                  date: ground.validUntil | jalonDate,
                  count: ground.pieceCount,
                })
              }}
            </li>
          }
        </ul>
        <p>
          <strong>{{ t('seen') }}</strong>
        </p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .banner {
      padding: 14px 20px;
      border: 1px solid var(--line-strong);
      border-inline-start: 6px solid var(--brand);
      border-radius: var(--radius);
      background: var(--brand-soft);
      color: var(--brand-strong);
    }
    p,
    ul {
      margin: 0;
    }
  `,
})
export class GroundBanner {
  /** One, or several of which each opens some of the pieces. */
  readonly grounds = input.required<readonly Ground[]>();

  protected readonly only = computed(() => (this.grounds().length === 1 ? this.grounds()[0] : null));
  protected readonly countForm = countForm;
}
