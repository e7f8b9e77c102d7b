import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, CheckList, type Fault, FormErrors, SelectField } from '@jalon/shared/forms';
import { Confirmation, queryResource } from '@jalon/shared/portal';
import { activeLanguage, Disclosure, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { codesOf, operationsOf, typesOf } from '../../delegation/delegation-part';
import { DelegationPreview } from '../../delegation/delegation-preview';
import { GiveDelegationDocument, MyDelegationsDocument } from '../../delegation/delegations.generated';
import { TIME_FIELDS, TimeFields } from '../../delegation/time-fields';
import { PersonPicker, type PickedPerson } from '../../person-picker/person-picker';
import { provideRightsTexts } from '../../rights-texts';

const IDS = {
  delegate: 'delegation-person',
  habilitationIds: 'delegation-rights',
  operations: 'delegation-operations',
  documentTypes: 'delegation-types',
  populationOrgUnitId: 'delegation-unit',
  ...TIME_FIELDS,
} as const;

/** Gives somebody a part of one's own rights, for a time: what it will allow is said in plain words before it is sent. */
@Component({
  selector: 'jalon-delegation-form-page',
  imports: [
    CheckList,
    DelegationPreview,
    Disclosure,
    EmptyState,
    FormErrors,
    LoadError,
    Loading,
    PageHeader,
    PersonPicker,
    RouterLink,
    SelectField,
    TimeFields,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  templateUrl: './delegation-form-page.html',
  styles: `
    form {
      display: grid;
      gap: 24px;
    }
  `,
})
export class DelegationFormPage {
  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  protected readonly result = queryResource(MyDelegationsDocument, () => ({}));
  protected readonly options = computed(() =>
    this.result.hasValue() ? this.result.value().myDelegations.options : null,
  );
  protected readonly ids = IDS;
  protected readonly person = signal<PickedPerson | null>(null);
  /** All of them to begin with: what is not wanted is unticked. */
  protected readonly rightIds = linkedSignal<readonly string[]>(
    () => this.options()?.rights.map(({ habilitationId }) => habilitationId) ?? [],
  );
  private readonly chosen = computed(
    () =>
      this.options()?.rights.filter(({ habilitationId }) => this.rightIds().includes(habilitationId)) ?? [],
  );
  protected readonly operations = linkedSignal<readonly string[]>(() => operationsOf(this.chosen()));
  protected readonly types = computed(() => typesOf(this.chosen()));
  protected readonly usualTypes = linkedSignal<readonly string[]>(() => codesOf(this.types().usual));
  /** None until each is ticked. */
  protected readonly sensitiveTypes = linkedSignal<unknown, readonly string[]>({
    source: this.chosen,
    computation: () => [],
  });
  protected readonly unitId = signal('');
  protected readonly validFrom = linkedSignal(() => this.options()?.today ?? '');
  protected readonly validUntil = signal('');
  protected readonly legalBasis = signal('');
  protected readonly reason = signal('');

  protected readonly rightChoices = computed(() =>
    (this.options()?.rights ?? []).map(({ habilitationId, label, populationName }) => ({
      value: habilitationId,
      label,
      ...(populationName ? { meaning: populationName } : {}),
    })),
  );
  protected readonly operationChoices = computed(() =>
    operationsOf(this.chosen()).map((value) => ({ value, label: this.say(`operation.${value}`) })),
  );
  protected readonly usualChoices = computed(() => toChoices(this.types().usual));
  protected readonly sensitiveChoices = computed(() => toChoices(this.types().sensitive));
  protected readonly unitChoices = computed(() =>
    (this.options()?.orgUnits ?? []).map(({ id, name, depth }) => ({
      value: id,
      label: '\u00a0\u00a0'.repeat(depth) + name,
    })),
  );
  protected readonly preview = computed(() => ({
    delegate: this.person()?.displayName ?? null,
    operations: this.operations().map((one) => this.say(`operation.${one}`)),
    typeCount: this.usualTypes().length + this.sensitiveTypes().length,
    sensitiveCount: this.sensitiveTypes().length,
    unit: this.options()?.orgUnits.find(({ id }) => id === this.unitId())?.name ?? null,
    from: this.validFrom(),
    until: this.validUntil(),
  }));

  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['MyDelegations']);
  /** What is missing is told once it was sent, and leaves as it is filled in. */
  private readonly tried = signal(false);
  private readonly missing = computed<readonly Fault[]>(() => (this.tried() ? this.lacking() : []));
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.act.faults(IDS.delegate, IDS),
  );

  private say(key: string): string {
    return this.transloco.translate(`rights.${key}`, {}, this.language());
  }

  private lacking(): Fault[] {
    const person = this.person();
    return [
      ...(person ? [] : [{ fieldId: IDS.delegate, code: 'PERSON_REQUIRED' }]),
      ...(this.rightIds().length > 0 ? [] : [{ fieldId: IDS.habilitationIds, code: 'RIGHT_REQUIRED' }]),
      ...(this.operations().length > 0 ? [] : [{ fieldId: IDS.operations, code: 'OPERATION_REQUIRED' }]),
      ...(this.validUntil() ? [] : [{ fieldId: IDS.validUntil, code: 'REQUIRED' }]),
      ...(this.legalBasis().trim() ? [] : [{ fieldId: IDS.legalBasis, code: 'REQUIRED' }]),
      ...(this.reason().trim() ? [] : [{ fieldId: IDS.reason, code: 'REQUIRED' }]),
    ];
  }

  protected async give(): Promise<void> {
    const person = this.person();
    this.tried.set(true);
    if (this.missing().length > 0 || !person) return;
    const operations = operationsOf(this.chosen()).filter((one) => this.operations().includes(one));
    const done = await this.send(GiveDelegationDocument, {
      delegateAgentId: person.agentId,
      habilitationIds: [...this.rightIds()],
      operations: [...operations],
      documentTypes: [...this.usualTypes(), ...this.sensitiveTypes()],
      populationOrgUnitId: this.unitId() || null,
      validFrom: this.validFrom(),
      validUntil: this.validUntil(),
      legalBasis: this.legalBasis(),
      reason: this.reason(),
    });
    if (done) await this.confirmation.sayAt('/mes-delegations', this.say('delegations.given.done'));
  }
}

const toChoices = (types: readonly { readonly code: string; readonly label: string }[]) =>
  types.map(({ code, label }) => ({ value: code, label, meaning: code }));
