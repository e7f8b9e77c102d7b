import { Component, input, output } from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MapAddress, MapParameters } from '../map-address';
import type { MapChoices } from './map-choices';

/** Narrows, orders and draws the map. Each choice goes to the address at once, and is the page's from then on. */
@Component({
  selector: 'jalon-map-filters',
  imports: [TranslocoDirective],
  templateUrl: './map-filters.html',
  styleUrl: './map-filters.css',
})
export class MapFilters {
  readonly address = input.required<MapAddress>();
  readonly choices = input.required<MapChoices>();
  /** The parameters to change in the address; null takes one away. */
  readonly changed = output<MapParameters>();

  protected readonly id = uniqueId('map');
}
