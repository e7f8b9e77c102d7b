import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Act,
  actSender,
  CheckList,
  type Choice,
  ChoiceField,
  type Fault,
  FormErrors,
  FormField,
  SelectField,
} from '@jalon/shared/forms';
import { Confirmation, errorCode, queryResource } from '@jalon/shared/portal';
import { activeLanguage, Card, Dialog, formatDate, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { PersonPicker } from '../../person-picker/person-picker';
import { FILE_OPERATIONS } from '../../right/operations';
import {
  AmendHabilitationDocument,
  GrantHabilitationDocument,
  HabilitationDocument,
  type HabilitationOperation,
} from '../../right/right.generated';
import { RightsOnly } from '../../right/rights-only';
import { RightTerms } from '../../right/right-terms';
import { provideRightsTexts } from '../../rights-texts';
import { FIELDS, FIELDS_OF_INPUT, GrantDraft } from './grant-draft';
import { HabilitationOptionsDocument } from './grant-page.generated';
import { PeopleField } from './people-field';
import { TypesField } from './types-field';

/** Gives somebody a right, or changes one: who, what, on which documents, of whom, until when and why, then a summary. */
@Component({
  selector: 'jalon-grant-page',
  imports: [
    Card,
    CheckList,
    ChoiceField,
    Dialog,
    FormErrors,
    FormField,
    LoadError,
    Loading,
    PageHeader,
    PeopleField,
    PersonPicker,
    RightsOnly,
    RightTerms,
    RouterLink,
    SelectField,
    TranslocoDirective,
    TypesField,
  ],
  providers: [provideRightsTexts()],
  templateUrl: './grant-page.html',
  styles: `
    form {
      display: grid;
      gap: 24px;
    }
  `,
})
export class GrantPage {
  private readonly transloco = inject(TranslocoService);
  private readonly confirmation = inject(Confirmation);
  private readonly language = activeLanguage();

  /** Bound to `?modifier=`, a right to amend, and `?modele=`, one to give again. */
  readonly modifier = input<string>();
  readonly modele = input<string>();

  protected readonly options = queryResource(HabilitationOptionsDocument, () => ({}));
  private readonly model = queryResource(HabilitationDocument, () => {
    const id = this.modifier() ?? this.modele();
    return id ? { id } : null;
  });
  protected readonly offered = computed(() =>
    this.options.hasValue() ? this.options.value().habilitationOptions : undefined,
  );
  protected readonly forbidden = computed(() => errorCode(this.options.error()) === 'FORBIDDEN');
  protected readonly fields = FIELDS;
  protected readonly draft = new GrantDraft(() => this.offered());
  protected readonly preset = signal('');
  protected readonly confirming = signal(false);
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['Habilitations']);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.act.faults(FIELDS.holder, FIELDS_OF_INPUT),
  );

  protected readonly presets = computed(() =>
    (this.offered()?.presets ?? []).map(({ code }) => ({ value: code, label: this.say(`preset.${code}`) })),
  );
  protected readonly fileOperations = computed(() => this.checks((one) => FILE_OPERATIONS.includes(one)));
  protected readonly otherOperations = computed(() => this.checks((one) => !FILE_OPERATIONS.includes(one)));
  protected readonly onFiles = computed(() => this.chosenAmong(this.fileOperations()));
  protected readonly others = computed(() => this.chosenAmong(this.otherOperations()));
  protected readonly populations = computed<readonly Choice[]>(() =>
    (['EVERYONE', 'UNIT', 'LIST'] as const)
      .filter((value) => value !== 'EVERYONE' || this.offered()?.onEveryone)
      .map((value) => ({ value, label: this.say(`grant.population.${value}`) })),
  );
  protected readonly units = computed(() =>
    (this.offered()?.orgUnits ?? []).map(({ id, name, depth }) => ({
      value: id,
      label: `${'\u00a0\u00a0'.repeat(depth)}${name}`,
    })),
  );
  protected readonly untilHint = computed(() => {
    const latest = this.offered()?.latestUntil;
    return latest ? this.say('grant.untilHint', { date: formatDate(latest, this.language()) }) : '';
  });
  /** The right as it would be, in the words of its page. */
  protected readonly summary = computed(() => {
    const terms = this.draft.terms();
    const types = this.offered()?.documentTypes ?? [];
    return {
      ...terms,
      documentTypes: types.filter(({ code }) => terms.documentTypes.includes(code)),
      populationName:
        this.units()
          .find(({ value }) => value === terms.populationOrgUnitId)
          ?.label.trim() ?? null,
      populationSize: terms.populationAgentIds?.length ?? null,
    };
  });

  constructor() {
    effect(() => {
      const options = this.offered();
      if (options) untracked(() => this.draft.propose(options));
    });
    effect(() => {
      const detail = this.model.hasValue() ? this.model.value().habilitation : null;
      if (detail) untracked(() => this.draft.takeTerms(detail, Boolean(this.modifier())));
    });
  }

  protected takePreset(code: string): void {
    this.preset.set(code);
    const preset = this.offered()?.presets.find((one) => one.code === code);
    if (preset) this.draft.take(preset, this.say(`preset.${code}`));
  }

  protected setOperations(onFiles: readonly string[], others: readonly string[]): void {
    this.draft.operations.set([...onFiles, ...others]);
  }

  protected review(): void {
    this.missing.set(this.draft.missing());
    this.confirming.set(this.missing().length === 0);
  }

  protected async confirm(): Promise<void> {
    const done = await this.sendIt();
    this.confirming.set(false);
    if (!done) return;
    const said = this.say(this.modifier() ? 'grant.amended' : 'grant.granted');
    await this.confirmation.sayAt('/rh/habilitations', said);
  }

  private sendIt(): Promise<boolean> {
    const terms = this.draft.terms();
    const habilitationId = this.modifier();
    return habilitationId
      ? this.send(AmendHabilitationDocument, { habilitationId, ...terms })
      : this.send(GrantHabilitationDocument, { holderAgentId: this.draft.holder()?.agentId ?? '', ...terms });
  }

  private checks(among: (operation: HabilitationOperation) => boolean) {
    return (this.offered()?.operations ?? [])
      .filter(among)
      .map((value) => ({ value, label: this.say(`operation.${value}`) }));
  }

  private chosenAmong(choices: readonly { readonly value: string }[]): readonly string[] {
    return this.draft.operations().filter((one) => choices.some(({ value }) => value === one));
  }

  private say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.transloco.translate(`rights.${key}`, values, this.language());
  }
}
