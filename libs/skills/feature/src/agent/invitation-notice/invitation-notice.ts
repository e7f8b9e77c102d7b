import { Component, computed, inject } from '@angular/core';
import { decisionGate, DecisionSummary, isVoluntary } from '@jalon/decisions/feature';
import { Apollo, queryResource } from '@jalon/shared/portal';
import { activeLanguage, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { nameList } from '../../name-list';
import { provideSkillsTexts } from '../../skills-texts';
import { DismissInvitationDocument, InvitationNoticeDocument } from '../sharing.generated';

/** The manager proposes an assessment: what the employer decided of it, and one click to put it away for good. */
@Component({
  selector: 'jalon-invitation-notice',
  imports: [DecisionSummary, JalonDatePipe, TranslocoDirective],
  providers: [provideSkillsTexts()],
  template: `
    <ng-container *transloco="let t; prefix: 'skills.invitation'">
      @if (invitations()[0]; as latest) {
        <aside data-outlined [attr.aria-label]="t('label')">
          <p class="who">{{ t('heading', { names: names(), date: latest.invitedAt | jalonDate }) }}</p>
          <ul class="prose">
            @if (isVoluntary()) {
              <li>{{ t('voluntary') }}</li>
            }
            <li>{{ t('yours') }}</li>
            <li>{{ t('notTold') }}</li>
          </ul>
          <jalon-decision-summary purpose="ASSESSMENT_CAMPAIGN" />
          <p class="actions no-print">
            <button type="button" class="button button--quiet" (click)="dismiss()">{{ t('dismiss') }}</button>
          </p>
        </aside>
      }
    </ng-container>
  `,
  styles: `
    :host:not(:has(aside)) {
      display: none;
    }
    aside {
      display: grid;
      gap: 10px;
      padding: 18px 22px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--brand-soft);
    }
    .who {
      font-weight: 650;
    }
  `,
})
export class InvitationNotice {
  private readonly apollo = inject(Apollo);
  private readonly language = activeLanguage();
  private readonly result = queryResource(InvitationNoticeDocument, () => ({}));

  protected readonly invitations = computed(() =>
    this.result.hasValue() ? this.result.value().myInvitations : [],
  );
  protected readonly names = computed(() => {
    const names = new Set(this.invitations().map(({ invitedByName }) => invitedByName));
    return nameList([...names], this.language());
  });

  /** Nothing is asked for whoever is not invited. */
  private readonly gate = decisionGate(() => (this.invitations().length > 0 ? 'ASSESSMENT_CAMPAIGN' : null));
  protected readonly isVoluntary = computed(() => isVoluntary(this.gate()));

  protected async dismiss(): Promise<void> {
    for (const { id } of this.invitations()) {
      await firstValueFrom(
        this.apollo.mutate({ mutation: DismissInvitationDocument, variables: { input: { id } } }),
      );
    }
    await this.apollo.client.refetchQueries({ include: [InvitationNoticeDocument] });
  }
}
