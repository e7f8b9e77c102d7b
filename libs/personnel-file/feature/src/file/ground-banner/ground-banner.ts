import { Component, input } from '@angular/core';
import { JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';

/** Reminds who reads another's file by what right they do, until when, and that the agent will see it. */
@Component({
  selector: 'jalon-ground-banner',
  imports: [JalonDatePipe, TranslocoDirective],
  template: `
    <div class="banner" role="note" data-outlined *transloco="let t; prefix: 'personnelFile.ground'">
      <p>
        @if (ground().validUntil; as date) {
          {{ t('banner', { label: ground().label, date: date | jalonDate }) }}
        } @else {
          {{ t('bannerOpen', { label: ground().label }) }}
        }
        <strong>{{ t('seen') }}</strong>
      </p>
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
  `,
})
export class GroundBanner {
  readonly ground = input.required<Pick<WholeFileFragment['readingGround'], 'label' | 'validUntil'>>();
}
