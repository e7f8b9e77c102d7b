import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Act, actSender, ConfirmBox, FormErrors } from '@jalon/shared/forms';
import { activeLanguage, Card, Dialog } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import {
  DeleteDecisionDraftDocument,
  type DraftFieldsFragment,
  PublishDecisionDocument,
} from '../../decision/decision.generated';
import { KNOWN_FAULTS } from '../../form/faults';
import { FIELDS } from './draft-writing';

const CONFIRMATION = 'publish-confirmation';

/** What is still missing, each line leading to its field; then what publishing opens and closes, and the act. */
@Component({
  selector: 'jalon-publish-card',
  imports: [Card, ConfirmBox, Dialog, FormErrors, TranslocoDirective],
  templateUrl: './publish-card.html',
  styles: `
    .publish {
      display: grid;
      gap: 12px;
    }
  `,
})
export class PublishCard {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly draft = input.required<DraftFieldsFragment>();
  /** Something in the form is not saved: it would not be published. */
  readonly unsaved = input(false);

  protected readonly confirmationId = CONFIRMATION;
  protected readonly confirmed = signal(false);
  protected readonly deleting = signal(false);
  private readonly isUnconfirmed = signal(false);
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['DecisionAtDesk']);
  private readonly sendAndForget = actSender(this.act, ['DecisionsDesk']);
  protected readonly faults = computed(() =>
    this.isUnconfirmed()
      ? [{ fieldId: CONFIRMATION, code: 'CONFIRMATION_REQUIRED' }]
      : this.act.faults(CONFIRMATION, FIELDS),
  );
  /** Each thing that is missing, under the name of its field. */
  protected readonly missing = computed(() =>
    this.draft().missing.map(({ code, path }) => {
      const field = (path.at(-1) ?? '') as keyof typeof FIELDS;
      const label = this.say(`draft.field.${field}`);
      const sentence = this.say(`errors.${KNOWN_FAULTS.has(code) ? code : 'OTHER'}`);
      return { fieldId: FIELDS[field] ?? 'draft-save', message: `${label} – ${sentence}` };
    }),
  );

  /** Nothing was attempted yet: what is missing is a list, which takes no focus, and leads to each field. */
  protected goTo(event: Event, fieldId: string): void {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  }

  protected async publish(): Promise<void> {
    this.isUnconfirmed.set(!this.confirmed());
    if (!this.confirmed() || this.unsaved()) return;
    const { id } = this.draft();
    const done = await this.send(PublishDecisionDocument, { id });
    if (done) await this.router.navigate(['/rh/decisions', id], { queryParams: { publiee: 1 } });
  }

  protected async delete(): Promise<void> {
    this.deleting.set(false);
    const done = await this.sendAndForget(DeleteDecisionDraftDocument, { id: this.draft().id });
    if (done) await this.router.navigate(['/rh/decisions']);
  }

  private say(key: string): string {
    return this.transloco.translate(`decisions.${key}`, {}, this.language());
  }
}
