import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Act, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Card, Disclosure, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { AccessState } from '../../access-state';
import type { Access, Employer } from './employer';
import { CloseBreakGlassDocument, OpenBreakGlassDocument } from './employer-page.generated';

/** Identifiers of the fields, by the names of the API's inputs. */
const FIELDS = {
  reason: 'emergency-reason',
  ticket: 'emergency-ticket',
  minutes: 'emergency-minutes',
};

/** Opens an emergency access, which the employer is told of at once, and lists those there were. */
@Component({
  selector: 'jalon-emergency-card',
  imports: [
    AccessState,
    Card,
    Disclosure,
    FormErrors,
    JalonDateTimePipe,
    RouterLink,
    FormField,
    TranslocoDirective,
  ],
  templateUrl: './emergency-card.html',
  styleUrl: '../form.css',
})
export class EmergencyCard {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);

  readonly employer = input.required<Employer>();
  readonly accesses = input.required<readonly Access[]>();
  readonly changed = output();

  protected readonly underWay = computed(() =>
    this.accesses().find(({ isOpen, isMine }) => isOpen && isMine),
  );
  protected readonly reason = signal('');
  protected readonly ticket = signal('');
  protected readonly minutes = signal('30');
  protected readonly acting = new Act();
  protected readonly faults = computed(() => this.acting.faults('emergency-open', FIELDS));

  protected async open(): Promise<void> {
    await this.acting.attempt(async () => {
      const employerId = this.employer().id;
      const input = {
        employerId,
        reason: this.reason(),
        ticket: this.ticket(),
        minutes: Math.round(Number(this.minutes())) || 0,
      };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: OpenBreakGlassDocument, variables: { input } }),
      );
      const { access, userErrors } = data?.openBreakGlass ?? {};
      if (access) await this.router.navigate(['/plateforme/employeurs', employerId, 'secours', access.id]);
      return userErrors;
    });
  }

  protected async close(id: string): Promise<void> {
    const done = await this.acting.attempt(async () => {
      const variables = { input: { employerId: this.employer().id, id } };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: CloseBreakGlassDocument, variables }),
      );
      return data?.closeBreakGlass.userErrors;
    });
    if (done) this.changed.emit();
  }
}
