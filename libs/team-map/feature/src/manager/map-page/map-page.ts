import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DecisionMissing } from '@jalon/decisions/feature';
import { apiLanguage, errorCode, queryResource } from '@jalon/shared/portal';
import { countForm, Dialog, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { CellLegend, InviteDialog, provideSkillsTexts } from '@jalon/skills/feature';
import { TranslocoDirective } from '@jsverse/transloco';
import { CellDetail } from '../../detail/cell-detail';
import { CompetenceDetail } from '../../detail/competence-detail';
import { choicesOf } from '../../filters/map-choices';
import { MapFilters } from '../../filters/map-filters';
import { MapGrid } from '../../grid/map-grid';
import { mapAddress, type MapParameters, readAddress } from '../../map-address';
import { MapNews } from '../../map-news';
import { orderColumns } from '../../map-columns';
import { MapTable } from '../../table/map-table';
import { type MapCompetence, type OpenedCell, type TeamMap } from '../../team-map';
import { TeamMapChoicesDocument, TeamMapPageDocument } from '../../team-map.generated';
import { provideTeamMapTexts } from '../../team-map-texts';
import { MapSuggestion } from './map-suggestion';

/** The competences of the team: who communicates what, against what their posts expect, and what to do next. */
@Component({
  selector: 'jalon-map-page',
  imports: [
    CellDetail,
    CellLegend,
    CompetenceDetail,
    DecisionMissing,
    Dialog,
    EmptyState,
    InviteDialog,
    LoadError,
    Loading,
    MapFilters,
    MapGrid,
    MapSuggestion,
    MapTable,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideTeamMapTexts(), provideSkillsTexts(), MapNews],
  templateUrl: './map-page.html',
  styleUrl: './map-page.css',
  host: {
    '(keydown.t)': 'switchByKey($event)',
    '(document:visibilitychange)': 'lookAgain()',
  },
})
export class MapPage {
  private readonly router = inject(Router);
  private readonly language = apiLanguage();
  private readonly news = inject(MapNews);

  // Bound to the parameters of the address.
  readonly tri = input<string>();
  readonly service = input<string>();
  readonly poste = input<string>();
  readonly domaine = input<string>();
  readonly colonnes = input<string>();
  readonly vue = input<string>();
  readonly forme = input<string>();
  readonly densite = input<string>();

  protected readonly address = computed(() =>
    readAddress({
      tri: this.tri(),
      service: this.service(),
      poste: this.poste(),
      domaine: this.domaine(),
      colonnes: this.colonnes(),
      vue: this.vue(),
      forme: this.forme(),
      densite: this.densite(),
    }),
  );
  /** What is asked of the server: how the map is drawn does not count. */
  private readonly asked = computed(
    () => {
      const { order, orgUnitIds, positionIds, areaCodes } = this.address();
      return {
        orderBy: order,
        orgUnitIds: orgUnitIds.length > 0 ? [...orgUnitIds] : null,
        positionIds: positionIds.length > 0 ? [...positionIds] : null,
        areaCodes: areaCodes.length > 0 ? [...areaCodes] : null,
        language: this.language(),
      };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  protected readonly result = queryResource(TeamMapPageDocument, this.asked);
  private readonly everyone = queryResource(TeamMapChoicesDocument, () => ({ language: this.language() }));

  /** No published decision opens the map today. */
  protected readonly isClosed = computed(() => errorCode(this.result.error()) === 'DECISION_MISSING');

  /** While another choice is on its way, the map shown stays. */
  protected readonly map = linkedSignal<TeamMap | undefined, TeamMap | undefined>({
    source: () => (this.result.hasValue() ? this.result.value().teamMap : undefined),
    computation: (map, before) => map ?? before?.value,
  });
  protected readonly choices = computed(() =>
    this.everyone.hasValue()
      ? choicesOf(this.everyone.value().teamMap)
      : { services: [], posts: [], areas: [] },
  );
  protected readonly columns = computed(() =>
    orderColumns(this.map()?.competences ?? [], this.address().columns),
  );
  protected readonly isFiltered = computed(() => {
    const { orgUnitIds, positionIds, areaCodes } = this.address();
    return orgUnitIds.length + positionIds.length + areaCodes.length > 0;
  });
  /** Whether the choices leave nothing of a team that has people. */
  protected readonly matchesNobody = computed(() => {
    const { people = [], competences = [] } = this.map() ?? {};
    return this.isFiltered() && (people.length === 0 || competences.length === 0);
  });
  protected readonly soleHolders = computed(
    () => this.map()?.competences.filter(({ soleHolder }) => soleHolder).length ?? 0,
  );
  protected readonly csv = computed(() => mapAddress('csv', this.address(), this.language()));
  protected readonly openedCell = signal<OpenedCell | null>(null);
  protected readonly openedCompetence = signal<MapCompetence | null>(null);
  protected readonly inviting = signal(false);
  protected readonly countForm = countForm;

  protected change(parameters: MapParameters): void {
    void this.router.navigate([], {
      queryParams: parameters,
      queryParamsHandling: 'merge',
      replaceUrl: true,
      // Another drawing of the same page: the reader stays where they are.
      scroll: 'manual',
    });
  }

  protected switchForm(): void {
    this.change({ forme: this.address().asTable ? null : 'tableau' });
  }

  /** One key from the map or its table; in a field, T is a letter. */
  protected switchByKey(event: Event): void {
    const { target, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    const isInMap = target instanceof Element && target.closest('[data-switches]') !== null;
    if (isInMap && !ctrlKey && !metaKey && !altKey) this.switchForm();
  }

  /** Back on this tab, or after inviting: what others did meanwhile is shown, and nothing moves when nothing did. */
  protected async lookAgain(): Promise<void> {
    if (document.hidden || !this.result.hasValue()) return;
    const address = mapAddress('json', this.address(), this.language());
    const map = await this.news.since(address);
    // Another choice was made meanwhile: this answer is of the former one.
    if (map && address === mapAddress('json', this.address(), this.language())) this.map.set(map);
  }

  protected closeInvitation(open: boolean): void {
    this.inviting.set(open);
    if (!open) void this.lookAgain();
  }

  protected print(): void {
    window.print();
  }
}
