import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NextAction } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { type MapCompetence, suggestionOf, type TeamMap } from '../../team-map';

/** What the map suggests doing next, on the whole team: set what is missing, invite, or look where it rests on one. */
@Component({
  selector: 'jalon-map-suggestion',
  imports: [NextAction, RouterLink, TranslocoDirective],
  templateUrl: './map-suggestion.html',
})
export class MapSuggestion {
  readonly map = input.required<TeamMap>();
  readonly inviteAsked = output();
  readonly competenceOpened = output<MapCompetence>();

  protected readonly suggestion = computed(() => suggestionOf(this.map()));
}
