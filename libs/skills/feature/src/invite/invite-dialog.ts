import { Component, computed, inject, input, linkedSignal, model, signal } from '@angular/core';
import { decisionGate, DecisionMissing, isVoluntary } from '@jalon/decisions/feature';
import { Apollo } from '@jalon/shared/portal';
import { countForm, Dialog } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideSkillsTexts } from '../skills-texts';
import { InviteToAssessDocument } from './invite.generated';

/** Someone who may be invited. */
export interface Invitee {
  readonly agentId: string;
  readonly displayName: string;
}

/**
 * Invites people of the team to be assessed: shows what each will read before it is sent. The answer is a count only:
 * who was already assessed, or puts the invitation away, is never told.
 */
@Component({
  selector: 'jalon-invite-dialog',
  imports: [DecisionMissing, Dialog, TranslocoDirective],
  providers: [provideSkillsTexts()],
  templateUrl: './invite-dialog.html',
  styles: `
    .message {
      display: grid;
      gap: 8px;
      padding: 12px 16px;
      border-inline-start: 3px solid var(--line-strong);
      background: var(--paper);
    }
    fieldset {
      display: grid;
      max-height: 220px;
      overflow-y: auto;
      margin: 0;
      padding: 8px 14px;
      border: 1px solid var(--line);
      border-radius: var(--radius-small);
    }
    legend {
      padding: 0 6px;
      font-weight: 650;
    }
    label {
      display: flex;
      gap: 10px;
      align-items: center;
      min-height: 36px;
    }
    .already {
      display: block;
    }
    input {
      flex: none;
      width: 20px;
      height: 20px;
      accent-color: var(--brand);
    }
  `,
})
export class InviteDialog {
  private readonly apollo = inject(Apollo);

  readonly people = input.required<readonly Invitee[]>();
  /** Those who cannot be invited again yet. */
  readonly invitedLately = input<readonly Invitee[]>([]);
  readonly open = model(false);

  /** Everyone is chosen each time the dialog opens; the manager may leave some out. */
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<string>>({
    source: () => [this.open(), this.people()],
    computation: () => new Set(this.people().map(({ agentId }) => agentId)),
  });
  protected readonly count = computed(() => this.chosen().size);
  protected readonly invited = linkedSignal<boolean, number | null>({
    source: this.open,
    computation: () => null,
  });
  protected readonly failed = linkedSignal({ source: this.open, computation: () => false });
  protected readonly busy = signal(false);
  protected readonly countForm = countForm;

  private readonly gate = decisionGate(() => (this.open() ? 'ASSESSMENT_CAMPAIGN' : null));
  /** No published decision lets anybody be invited today. */
  protected readonly isClosed = computed(() => this.gate()?.decision === null);
  protected readonly isVoluntary = computed(() => isVoluntary(this.gate()));

  protected toggle(agentId: string): void {
    const next = new Set(this.chosen());
    if (!next.delete(agentId)) next.add(agentId);
    this.chosen.set(next);
  }

  protected async send(): Promise<void> {
    if (this.busy() || this.count() === 0) return;
    this.busy.set(true);
    this.failed.set(false);
    try {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: InviteToAssessDocument,
          variables: { input: { agentIds: [...this.chosen()] } },
        }),
      );
      const isTaken = data?.inviteToAssess.userErrors.length === 0;
      this.invited.set(isTaken ? data.inviteToAssess.invited : null);
      this.failed.set(!isTaken);
    } catch {
      this.failed.set(true);
    } finally {
      this.busy.set(false);
    }
  }
}
