import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, CheckList, type Fault, FormErrors } from '@jalon/shared/forms';
import { Confirmation, errorCode, queryResource } from '@jalon/shared/portal';
import { activeLanguage, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { codesOf, operationsOf, typesOf } from '../../delegation/delegation-part';
import { DelegationPreview } from '../../delegation/delegation-preview';
import { DeclareInterimDocument, InterimRightsDocument } from '../../delegation/delegations.generated';
import { TIME_FIELDS, TimeFields } from '../../delegation/time-fields';
import { PersonPicker, type PickedPerson } from '../../person-picker/person-picker';
import { provideRightsTexts } from '../../rights-texts';

const IDS = {
  principal: 'interim-principal',
  delegate: 'interim-delegate',
  documentTypes: 'interim-sensitive',
  ...TIME_FIELDS,
} as const;

/** Declares who stands in for somebody absent, with all they hold, by who gives rights and is neither of the two. */
@Component({
  selector: 'jalon-interim-page',
  imports: [
    CheckList,
    DelegationPreview,
    EmptyState,
    FormErrors,
    LoadError,
    Loading,
    PageHeader,
    PersonPicker,
    RouterLink,
    TimeFields,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  templateUrl: './interim-page.html',
  styles: `
    form {
      display: grid;
      gap: 24px;
    }
  `,
})
export class InterimPage {
  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  protected readonly ids = IDS;
  protected readonly principal = signal<PickedPerson | null>(null);
  protected readonly delegate = signal<PickedPerson | null>(null);
  protected readonly result = queryResource(InterimRightsDocument, () => {
    const agentId = this.principal()?.agentId;
    return agentId ? { agentId } : null;
  });
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  /** What the one absent holds; null until somebody is named. */
  protected readonly rights = computed(() =>
    this.principal() && this.result.hasValue() ? this.result.value().interimRights : null,
  );
  private readonly types = computed(() => typesOf(this.rights() ?? []));
  protected readonly sensitiveChoices = computed(() =>
    this.types().sensitive.map(({ code, label }) => ({ value: code, label, meaning: code })),
  );
  protected readonly sensitiveTypes = linkedSignal<unknown, readonly string[]>({
    source: this.rights,
    computation: () => [],
  });
  protected readonly validFrom = signal('');
  protected readonly validUntil = signal('');
  protected readonly legalBasis = signal('');
  protected readonly reason = signal('');

  protected readonly preview = computed(() => ({
    principal: this.principal()?.displayName ?? null,
    delegate: this.principal() ? (this.delegate()?.displayName ?? null) : null,
    operations: operationsOf(this.rights() ?? []).map((one) =>
      this.transloco.translate<string>(`rights.operation.${one}`, {}, this.language()),
    ),
    typeCount: codesOf(this.types().usual).length + this.sensitiveTypes().length,
    sensitiveCount: this.sensitiveTypes().length,
    unit: null,
    from: this.validFrom(),
    until: this.validUntil(),
  }));

  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['EmployerDelegations']);
  /** What is missing is told once it was sent, and leaves as it is filled in. */
  private readonly tried = signal(false);
  private readonly missing = computed<readonly Fault[]>(() => (this.tried() ? this.lacking() : []));
  protected readonly faults = computed(() =>
    this.missing().length > 0
      ? this.missing()
      : this.act.faults(IDS.principal, { ...IDS, habilitationIds: IDS.principal }),
  );

  private lacking(): Fault[] {
    const [principal, delegate] = [this.principal(), this.delegate()];
    return [
      ...(principal ? [] : [{ fieldId: IDS.principal, code: 'PERSON_REQUIRED' }]),
      ...(delegate ? [] : [{ fieldId: IDS.delegate, code: 'PERSON_REQUIRED' }]),
      ...(this.validFrom() ? [] : [{ fieldId: IDS.validFrom, code: 'REQUIRED' }]),
      ...(this.validUntil() ? [] : [{ fieldId: IDS.validUntil, code: 'REQUIRED' }]),
      ...(this.legalBasis().trim() ? [] : [{ fieldId: IDS.legalBasis, code: 'REQUIRED' }]),
      ...(this.reason().trim() ? [] : [{ fieldId: IDS.reason, code: 'REQUIRED' }]),
    ];
  }

  protected async declare(): Promise<void> {
    const [principal, delegate] = [this.principal(), this.delegate()];
    this.tried.set(true);
    if (this.missing().length > 0 || !principal || !delegate) return;
    const done = await this.send(DeclareInterimDocument, {
      principalAgentId: principal.agentId,
      delegateAgentId: delegate.agentId,
      sensitiveTypes: [...this.sensitiveTypes()],
      validFrom: this.validFrom(),
      validUntil: this.validUntil(),
      legalBasis: this.legalBasis(),
      reason: this.reason(),
    });
    const said = this.transloco.translate('rights.interim.declared', {}, this.language());
    if (done) await this.confirmation.sayAt('/rh/delegations', said);
  }
}
