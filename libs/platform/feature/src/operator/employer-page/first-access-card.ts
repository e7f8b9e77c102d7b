import { Component, computed, inject, input, signal } from '@angular/core';
import { Act, FormErrors } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Card, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { FirstAccessLink } from '../first-access-link';
import type { Employer } from './employer';
import { RenewFirstAccessDocument, type RenewFirstAccessMutation } from './employer-page.generated';

type Link = NonNullable<RenewFirstAccessMutation['renewFirstAccess']['link']>;

/** Another link for a first administrator who lost the former, shown once. */
@Component({
  selector: 'jalon-first-access-card',
  imports: [Card, FirstAccessLink, FormErrors, JalonDateTimePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'platform.firstAccess'">
      @if (link(); as link) {
        <jalon-first-access-link
          [employer]="employer().shortName"
          [url]="link.url"
          [expiresAt]="link.expiresAt"
        />
      } @else {
        <jalon-card [heading]="t('heading')">
          <jalon-form-errors [faults]="faults()" />
          @if (employer().setup === 'INVITED' && employer().invitedUntil) {
            <p>{{ t('waiting', { date: employer().invitedUntil | jalonDateTime }) }}</p>
          }
          <p>{{ t('sentence') }}</p>
          <p class="actions">
            <button
              id="renew"
              type="button"
              class="button button--quiet"
              [attr.aria-disabled]="renewing.busy()"
              (click)="renew()"
            >
              {{ t('renew') }}
            </button>
          </p>
        </jalon-card>
      }
    </ng-container>
  `,
})
export class FirstAccessCard {
  private readonly apollo = inject(Apollo);

  readonly employer = input.required<Employer>();
  protected readonly renewing = new Act();
  protected readonly faults = computed(() => this.renewing.faults('renew'));
  protected readonly link = signal<Link | null>(null);

  protected async renew(): Promise<void> {
    await this.renewing.attempt(async () => {
      const variables = { input: { employerId: this.employer().id } };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: RenewFirstAccessDocument, variables }),
      );
      this.link.set(data?.renewFirstAccess.link ?? null);
      return data?.renewFirstAccess.userErrors;
    });
  }
}
