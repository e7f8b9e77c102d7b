import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { Act, ChoiceField, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ApplicationPageDocument, DecideCertificationDocument } from '../application-page.generated';
import { DecisionCheck } from './decision-check';
import {
  type DecisionDraft,
  emptyDraft,
  faultsOf,
  fields,
  fieldsOfInput,
  inputOf,
  validities,
} from './decision-draft';

/** The officer decides: fills in, reads again what will be told to the person, then decides. Nothing is chosen beforehand. */
@Component({
  selector: 'jalon-decision-form',
  imports: [Card, ChoiceField, DecisionCheck, FormErrors, FormField, TranslocoDirective],
  templateUrl: './decision-form.html',
  styles: `
    form,
    .offer {
      display: grid;
      gap: 18px;
    }
    .offer {
      padding: 4px 0 4px 18px;
      border: 0;
      border-inline-start: 3px solid var(--line);
      margin: 0;
    }
    .offer legend {
      padding: 0 0 8px;
      font-weight: 650;
    }
  `,
})
export class DecisionForm {
  private readonly apollo = inject(Apollo);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  readonly applicationId = input.required<string>();
  readonly applicantName = input.required<string>();
  readonly proposed = input.required<'ISSUE' | 'REFUSE'>();
  readonly officerName = input.required<string>();
  readonly decided = output();

  protected readonly draft = signal<DecisionDraft>(emptyDraft);
  protected readonly checking = signal(false);
  protected readonly deciding = new Act();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed<readonly Fault[]>(() => [
    ...this.missing(),
    ...this.deciding.faults(fields.outcome, fieldsOfInput),
  ]);
  /** Said before deciding otherwise, so that nobody does it by mistake. */
  protected readonly departs = computed(() => {
    const { outcome } = this.draft();
    return outcome !== '' && outcome !== this.proposed();
  });
  protected readonly fields = fields;
  protected readonly validities = validities;

  protected set(part: Partial<DecisionDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected check(): void {
    const faults = faultsOf(this.draft(), new Date().toLocaleDateString('sv-SE'));
    this.missing.set(faults);
    this.checking.set(faults.length === 0);
  }

  /** Back to the form, on the line to change; what was written is there. */
  protected change(fieldId: string): void {
    this.checking.set(false);
    afterNextRender(() => this.document.getElementById(fieldId)?.focus(), { injector: this.injector });
  }

  protected async decide(): Promise<void> {
    const done = await this.deciding.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: DecideCertificationDocument,
          variables: { input: inputOf(this.applicationId(), this.draft()) },
          refetchQueries: [ApplicationPageDocument],
        }),
      );
      return data?.decideCertification.userErrors;
    });
    this.checking.set(false);
    if (done) this.decided.emit();
  }
}
