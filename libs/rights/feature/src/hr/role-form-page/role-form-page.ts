import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Act,
  actSender,
  ChoiceField,
  type Fault,
  FormErrors,
  FormField,
  SelectField,
} from '@jalon/shared/forms';
import { Confirmation, queryResource } from '@jalon/shared/portal';
import { activeLanguage, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { provideRightsTexts } from '../../rights-texts';
import { OfferSecondRoleDocument, RoleUnitsDocument } from '../../role/roles.generated';

const IDS = {
  siret: 'role-siret',
  kind: 'role-kind',
  label: 'role-label',
  populationOrgUnitId: 'role-unit',
  validFrom: 'role-from',
  validUntil: 'role-until',
  legalBasis: 'role-basis',
} as const;

const kinds = ['CERTIFIER', 'REVIEWER', 'ARCHIVIST'] as const;

/** Asks another employer, such as a centre de gestion, for somebody to do here what nobody here can. */
@Component({
  selector: 'jalon-role-form-page',
  imports: [ChoiceField, FormErrors, FormField, PageHeader, RouterLink, SelectField, TranslocoDirective],
  providers: [provideRightsTexts()],
  templateUrl: './role-form-page.html',
  styles: `
    form {
      display: grid;
      gap: 24px;
    }
  `,
})
export class RoleFormPage {
  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();
  private readonly result = queryResource(RoleUnitsDocument, () => ({}));
  private readonly options = computed(() =>
    this.result.hasValue() ? this.result.value().myDelegations.options : null,
  );

  protected readonly ids = IDS;
  protected readonly siret = signal('');
  protected readonly kind = signal('');
  protected readonly label = signal('');
  protected readonly unitId = signal('');
  protected readonly validFrom = linkedSignal(() => this.options()?.today ?? '');
  protected readonly validUntil = signal('');
  protected readonly legalBasis = signal('');
  protected readonly kindChoices = computed(() =>
    kinds.map((value) => ({
      value,
      label: this.say(`kind.${value}`),
      meaning: this.say(`kindMeaning.${value}`),
    })),
  );
  protected readonly unitChoices = computed(() =>
    (this.options()?.orgUnits ?? []).map(({ id, name, depth }) => ({
      value: id,
      label: '\u00a0\u00a0'.repeat(depth) + name,
    })),
  );

  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['SecondRoles']);
  /** What is missing is told once it was sent, and leaves as it is filled in. */
  private readonly tried = signal(false);
  private readonly missing = computed<readonly Fault[]>(() => (this.tried() ? this.lacking() : []));
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.act.faults(IDS.siret, IDS),
  );

  private say(key: string): string {
    return this.transloco.translate(`rights.roles.${key}`, {}, this.language());
  }

  private lacking(): Fault[] {
    const kind = kinds.find((one) => one === this.kind());
    const texts = {
      siret: this.siret,
      label: this.label,
      validFrom: this.validFrom,
      validUntil: this.validUntil,
      legalBasis: this.legalBasis,
    };
    return [
      ...(kind ? [] : [{ fieldId: IDS.kind, code: 'KIND_REQUIRED' }]),
      ...Object.entries(texts)
        .filter(([, text]) => text().trim() === '')
        .map(([field]) => ({ fieldId: IDS[field as keyof typeof texts], code: 'REQUIRED' })),
    ];
  }

  protected async offer(): Promise<void> {
    const kind = kinds.find((one) => one === this.kind());
    this.tried.set(true);
    if (this.missing().length > 0 || !kind) return;
    const done = await this.send(OfferSecondRoleDocument, {
      kind,
      siret: this.siret(),
      label: this.label(),
      populationOrgUnitId: this.unitId() || null,
      validFrom: this.validFrom(),
      validUntil: this.validUntil(),
      legalBasis: this.legalBasis(),
    });
    if (done) await this.confirmation.sayAt('/rh/roles-exterieurs', this.say('offered'));
  }
}
