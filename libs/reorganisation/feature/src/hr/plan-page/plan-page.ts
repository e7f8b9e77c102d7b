import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, ConfirmBox, FormErrors } from '@jalon/shared/forms';
import { DeadEnd, errorCode, queryResource } from '@jalon/shared/portal';
import { Card, JalonDatePipe, JalonDateTimePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideReorganisationTexts } from '../../reorganisation-texts';
import { NotAllowed } from '../not-allowed';
import { StateTag } from '../state-tag';
import { type Terms, TERMS_FIELDS, TermsForm } from '../terms-form';
import { AccessEffects } from './access-effects';
import { MoveForm } from './move-form';
import { MoveList } from './move-list';
import {
  AbandonReorganisationDocument,
  AmendReorganisationDocument,
  ReorganisationPlanDocument,
  ScheduleReorganisationDocument,
  TakeBackReorganisationDocument,
} from './plan-page.generated';

/** One reorganisation: its lines, what it does to access, and the acts on it. */
@Component({
  selector: 'jalon-reorganisation-plan-page',
  imports: [
    AccessEffects,
    Card,
    ConfirmBox,
    DeadEnd,
    FormErrors,
    JalonDatePipe,
    JalonDateTimePipe,
    LoadError,
    Loading,
    MoveForm,
    MoveList,
    NotAllowed,
    PageHeader,
    RouterLink,
    StateTag,
    TermsForm,
    TranslocoDirective,
  ],
  providers: [provideReorganisationTexts()],
  templateUrl: './plan-page.html',
})
export class PlanPage {
  /** Bound to `:id`. */
  readonly id = input.required<string>();

  protected readonly result = queryResource(ReorganisationPlanDocument, () => ({ id: this.id() }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly plan = computed(() =>
    this.result.hasValue() ? (this.result.value().reorganisationPlan ?? null) : undefined,
  );
  protected readonly amending = signal(false);
  protected readonly agreed = signal(false);
  protected readonly missing = signal(false);
  protected readonly told = signal('');
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['ReorganisationPlan']);
  protected readonly faults = computed(() =>
    this.missing()
      ? [{ fieldId: 'reorganisation-agreed', code: 'REQUIRED' }]
      : this.act.faults('reorganisation-schedule'),
  );
  protected readonly terms = new Act();
  private readonly sendTerms = actSender(this.terms, ['ReorganisationPlan']);
  protected readonly termsFaults = computed(() => this.terms.faults('reorganisation-send', TERMS_FIELDS));

  protected may(act: string): boolean {
    return this.plan()?.reorganisation.acts.includes(act) ?? false;
  }

  protected async amend(terms: Terms): Promise<void> {
    const done = await this.sendTerms(AmendReorganisationDocument, { id: this.id(), ...terms });
    if (done) this.amending.set(false);
  }

  protected async schedule(): Promise<void> {
    this.missing.set(!this.agreed());
    if (this.missing()) return;
    const done = await this.send(ScheduleReorganisationDocument, { id: this.id() });
    this.told.set(done ? 'scheduled' : '');
    this.agreed.set(false);
  }

  protected async takeBack(): Promise<void> {
    const done = await this.send(TakeBackReorganisationDocument, { id: this.id() });
    this.told.set(done ? 'takenBack' : '');
  }

  protected async abandon(): Promise<void> {
    const done = await this.send(AbandonReorganisationDocument, { id: this.id() });
    this.told.set(done ? 'abandoned' : '');
  }

  protected readonly print = () => window.print();
}
