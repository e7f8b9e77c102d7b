import { Component, computed, input, model } from '@angular/core';
import { type Fault, SelectField } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { LoadError } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RouterLink } from '@angular/router';
import { AgentPicker, type PickedAgent } from '../../agent-picker/agent-picker';
import { OrganisationDocument } from '../organisation-page/organisation-page.generated';
import { inTreeOrder } from '../organisation-page/org-tree';

/** Where somebody works and under whom, as a form says it. */
export interface Place {
  readonly orgUnitId: string;
  readonly positionId: string;
  readonly manager: PickedAgent | null;
  /** A name is typed for the superior, and nobody chosen. */
  readonly isManagerUnpicked?: boolean;
}

export const NOWHERE: Place = { orgUnitId: '', positionId: '', manager: null };

export const placeFieldIds = {
  orgUnitId: 'place-orgUnit',
  positionId: 'place-position',
  managerAgentId: 'place-manager',
} as const;

export const placeInput = ({ orgUnitId, positionId, manager }: Place) => ({
  orgUnitId,
  positionId: positionId || null,
  managerAgentId: manager?.id ?? null,
});

/** What stands in the way of a place before anything is sent: no unit, or a superior who is typed and not chosen. */
export const placeFaults = ({ orgUnitId, isManagerUnpicked }: Place): Fault[] => [
  ...(orgUnitId ? [] : [{ fieldId: placeFieldIds.orgUnitId, code: 'REQUIRED' }]),
  ...(isManagerUnpicked ? [{ fieldId: placeFieldIds.managerAgentId, code: 'UNPICKED' }] : []),
];

/** Where somebody works: a unit that is open, one of its posts, and a superior. */
@Component({
  selector: 'jalon-place-fields',
  imports: [AgentPicker, LoadError, RouterLink, SelectField, TranslocoDirective],
  template: `
    <fieldset *transloco="let t; prefix: 'identity.place'">
      <legend>{{ t('legend') }}</legend>
      @if (organisation.error()) {
        <jalon-load-error (retry)="organisation.reload()" />
      } @else {
        @if (units().length === 0 && organisation.hasValue()) {
          <p>
            {{ t('noUnit') }} <a routerLink="/rh/organisation">{{ t('toOrganisation') }}</a>
          </p>
        }
        <jalon-select-field
          [fieldId]="ids.orgUnitId"
          required
          [label]="t('orgUnit')"
          [blank]="t('choose')"
          [options]="units()"
          [faults]="faults()"
          [value]="place().orgUnitId"
          (valueChange)="change({ orgUnitId: $event, positionId: '' })"
        />
        <jalon-select-field
          [fieldId]="ids.positionId"
          [label]="t('position')"
          [hint]="t('positionHint')"
          [blank]="t('none')"
          [options]="positions()"
          [faults]="faults()"
          [value]="place().positionId"
          (valueChange)="change({ positionId: $event })"
        />
        <jalon-agent-picker
          [fieldId]="ids.managerAgentId"
          [label]="t('manager')"
          [hint]="t('managerHint')"
          [faults]="faults()"
          [agent]="place().manager"
          (agentChange)="change({ manager: $event })"
          (unpickedChange)="change({ isManagerUnpicked: $event })"
        />
      }
    </fieldset>
  `,
  styleUrl: './form.css',
})
export class PlaceFields {
  readonly faults = input<readonly Fault[]>([]);
  readonly place = model.required<Place>();

  protected readonly ids = placeFieldIds;
  protected readonly organisation = queryResource(OrganisationDocument, () => ({}));
  private readonly open = computed(() =>
    inTreeOrder(this.organisation.hasValue() ? this.organisation.value().organisation.units : []),
  );
  protected readonly units = computed(() =>
    this.open().map(({ unit, depth }) => ({
      value: unit.id,
      label: `${'\u2003'.repeat(depth)}${unit.name}`,
    })),
  );
  protected readonly positions = computed(() => {
    const chosen = this.open().find(({ unit }) => unit.id === this.place().orgUnitId);
    return (chosen?.unit.positions ?? []).map(({ id, title }) => ({ value: id, label: title }));
  });

  protected change(change: Partial<Place>): void {
    this.place.update((place) => ({ ...place, ...change }));
  }
}
