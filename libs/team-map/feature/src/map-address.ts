import type { CellView } from '@jalon/skills/feature';

/** The order of people: by name, service or position. Never by level. */
export type PeopleOrder = 'NAME' | 'SERVICE' | 'POSITION';
/** The order of competences: that of the framework, the least covered first, or the most people below first. */
export type ColumnOrder = 'framework' | 'coverage' | 'gap';
export type Density = 'compact' | 'normal' | 'comfortable';

/** What the address of the map says: each choice can be bookmarked, sent, and is found again after a reload. */
export interface MapAddress {
  readonly order: PeopleOrder;
  readonly orgUnitIds: readonly string[];
  readonly positionIds: readonly string[];
  readonly areaCodes: readonly string[];
  readonly columns: ColumnOrder;
  readonly view: CellView;
  readonly asTable: boolean;
  readonly density: Density;
}

/** The parameters of the address, in French as the address itself; absent is the usual choice. */
export interface MapParameters {
  readonly tri?: string | null;
  readonly service?: string | null;
  readonly poste?: string | null;
  readonly domaine?: string | null;
  readonly colonnes?: string | null;
  readonly vue?: string | null;
  readonly forme?: string | null;
  readonly densite?: string | null;
}

const orders = new Map<string, PeopleOrder>([
  ['service', 'SERVICE'],
  ['poste', 'POSITION'],
]);
const columnOrders = new Map<string, ColumnOrder>([
  ['couverture', 'coverage'],
  ['ecart', 'gap'],
]);
const densities = new Map<string, Density>([
  ['compacte', 'compact'],
  ['aeree', 'comfortable'],
]);

const list = (value: string | null | undefined) => (value ? value.split(',').filter(Boolean) : []);

/** Reads the address; what it does not understand is the usual choice. */
export function readAddress(parameters: MapParameters): MapAddress {
  return {
    order: orders.get(parameters.tri ?? '') ?? 'NAME',
    orgUnitIds: list(parameters.service),
    positionIds: list(parameters.poste),
    areaCodes: list(parameters.domaine),
    columns: columnOrders.get(parameters.colonnes ?? '') ?? 'framework',
    view: parameters.vue === 'ecarts' ? 'gaps' : 'levels',
    asTable: parameters.forme === 'tableau',
    density: densities.get(parameters.densite ?? '') ?? 'normal',
  };
}

/** Address of the same people and competences, in the same order: as a file to keep, or to ask whether it changed. */
export function mapAddress(
  form: 'csv' | 'json',
  { order, orgUnitIds, positionIds, areaCodes }: MapAddress,
  language: 'FR' | 'EN',
): string {
  const query = new URLSearchParams({ orderBy: order, language });
  orgUnitIds.forEach((id) => query.append('orgUnitIds', id));
  positionIds.forEach((id) => query.append('positionIds', id));
  areaCodes.forEach((code) => query.append('areaCodes', code));
  return `/equipe/carte.${form}?${query}`;
}
