import { computed, signal } from '@angular/core';
import type { Fault } from '@jalon/shared/forms';
import type { PickedPerson } from '../../person-picker/person-picker';
import { isOnFiles } from '../../right/operations';
import type { HabilitationOperation, HabilitationQuery } from '../../right/right.generated';
import type { HabilitationOptionsQuery } from './grant-page.generated';

export type GrantOptions = HabilitationOptionsQuery['habilitationOptions'];
type Detail = NonNullable<HabilitationQuery['habilitation']>;
type Preset = GrantOptions['presets'][number];

/** What is proposed: the text that organises the individual file. */
export const PROPOSED_BASIS = 'CGFP, art. R137-12';

/** Identifiers of the fields: where an error leads. */
export const FIELDS = {
  holder: 'grant-holder',
  label: 'grant-label',
  operations: 'grant-operations',
  types: 'grant-types',
  population: 'grant-population',
  unit: 'grant-unit',
  list: 'grant-list',
  from: 'grant-from',
  until: 'grant-until',
  basis: 'grant-basis',
  reason: 'grant-reason',
} as const;

/** The fields, by the names of the API's inputs. */
export const FIELDS_OF_INPUT: Readonly<Record<string, string>> = {
  holderAgentId: FIELDS.holder,
  label: FIELDS.label,
  operations: FIELDS.operations,
  documentTypes: FIELDS.types,
  populationKind: FIELDS.population,
  populationOrgUnitId: FIELDS.unit,
  populationAgentIds: FIELDS.list,
  validFrom: FIELDS.from,
  validUntil: FIELDS.until,
  legalBasis: FIELDS.basis,
  reason: FIELDS.reason,
};

/** A right as it is being written: nothing is kept before it is confirmed. */
export class GrantDraft {
  readonly holder = signal<PickedPerson | null>(null);
  readonly label = signal('');
  readonly operations = signal<readonly string[]>([]);
  readonly types = signal<readonly string[]>([]);
  readonly population = signal('');
  readonly unit = signal('');
  readonly people = signal<readonly PickedPerson[]>([]);
  readonly from = signal('');
  readonly until = signal('');
  readonly basis = signal(PROPOSED_BASIS);
  readonly reason = signal('');

  readonly isOnFiles = computed(() =>
    this.operations().some((one) => isOnFiles(one as HabilitationOperation)),
  );

  constructor(private readonly options: () => GrantOptions | undefined) {}

  /** Whether it opens sensitive documents, which takes a reason. */
  readonly isSensitive = computed(() => {
    const types = this.options()?.documentTypes ?? [];
    return types.some(({ code, sensitivity }) => sensitivity !== 'STANDARD' && this.types().includes(code));
  });

  propose({ today, proposedUntil, onEveryone }: GrantOptions): void {
    if (!this.from()) this.from.set(today);
    if (!this.until()) this.until.set(proposedUntil);
    if (!this.population() && !onEveryone) this.population.set('UNIT');
  }

  /** A preset fills in what it proposes; who and on whom stay as they are. */
  take({ operations, documentTypes }: Preset, label: string): void {
    this.label.set(label);
    this.operations.set(operations);
    this.types.set(documentTypes);
  }

  /** The terms of a right, to be amended or given again. */
  takeTerms({ habilitation, populationAgents, holderAgentId }: Detail, keepsDates: boolean): void {
    if (holderAgentId) {
      this.holder.set({
        __typename: 'PersonChoice',
        agentId: holderAgentId,
        displayName: habilitation.holderName ?? '',
        matricule: null,
      } as PickedPerson);
    }
    this.label.set(habilitation.label);
    this.operations.set(habilitation.operations);
    this.types.set(habilitation.documentTypeCodes);
    this.population.set(habilitation.populationKind);
    this.unit.set(habilitation.populationOrgUnitId ?? '');
    this.people.set(populationAgents);
    if (keepsDates) this.until.set(habilitation.validUntil);
    this.basis.set(habilitation.legalBasis);
    this.reason.set(habilitation.reason ?? '');
  }

  missing(): Fault[] {
    const { latestUntil: latest, ownAgentId } = this.options() ?? {};
    const faults: readonly (readonly [string, string, boolean])[] = [
      [FIELDS.holder, 'HOLDER_REQUIRED', this.holder() === null],
      [FIELDS.holder, 'ONESELF', this.holder()?.agentId === ownAgentId && this.holder() !== null],
      [FIELDS.label, 'REQUIRED', !this.label().trim()],
      [FIELDS.operations, 'OPERATION_REQUIRED', this.operations().length === 0],
      [FIELDS.types, 'TYPE_REQUIRED', this.isOnFiles() && this.types().length === 0],
      [FIELDS.population, 'POPULATION_REQUIRED', !this.population()],
      [FIELDS.unit, 'UNIT_REQUIRED', this.population() === 'UNIT' && !this.unit()],
      [FIELDS.list, 'LIST_REQUIRED', this.population() === 'LIST' && this.people().length === 0],
      [FIELDS.from, 'NOT_A_DATE', !this.from()],
      [FIELDS.until, 'NOT_A_DATE', !this.until()],
      [FIELDS.until, 'TOO_FAR', latest !== undefined && this.until() > latest],
      [FIELDS.until, 'ENDS_BEFORE', this.until() !== '' && this.until() < this.from()],
      [FIELDS.basis, 'REQUIRED', !this.basis().trim()],
      [FIELDS.reason, 'REQUIRED', this.isSensitive() && !this.reason().trim()],
    ];
    return faults.filter(([, , isFaulty]) => isFaulty).map(([fieldId, code]) => ({ fieldId, code }));
  }

  /** As the API takes it. */
  terms() {
    const population = this.population() as 'EVERYONE' | 'UNIT' | 'LIST';
    return {
      label: this.label().trim(),
      operations: [...this.operations()] as HabilitationOperation[],
      documentTypes: this.isOnFiles() ? [...this.types()] : [],
      populationKind: population,
      populationOrgUnitId: population === 'UNIT' ? this.unit() : null,
      populationAgentIds: population === 'LIST' ? this.people().map(({ agentId }) => agentId) : null,
      validFrom: this.from(),
      validUntil: this.until(),
      legalBasis: this.basis().trim(),
      reason: this.reason().trim() || null,
    };
  }
}
