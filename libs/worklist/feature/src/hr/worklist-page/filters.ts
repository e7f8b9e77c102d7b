import type { Params } from '@angular/router';
import type { WorklistFilterInput, WorklistHands, WorklistOrder } from './worklist-page.generated';

/** The list's filter and order, as its address says them. */
export interface ListChoice {
  readonly kind: string;
  readonly search: string;
  readonly overdue: boolean;
  readonly hands: WorklistHands | '';
  readonly service: string;
  readonly order: WorklistOrder;
}

export const handsChoices: readonly WorklistHands[] = ['MINE', 'NOBODY', 'OTHERS'];
export const orderChoices: readonly WorklistOrder[] = ['DUE', 'OLDEST', 'NEWEST'];

export const everything: ListChoice = {
  kind: '',
  search: '',
  overdue: false,
  hands: '',
  service: '',
  order: 'DUE',
};

/** What the address holds: anything else is as if it were not there. */
export interface ListAddress {
  readonly type?: string;
  readonly recherche?: string;
  readonly retard?: string;
  readonly mains?: string;
  readonly service?: string;
  readonly ordre?: string;
}

export function choiceOfAddress({ type, recherche, retard, mains, service, ordre }: ListAddress): ListChoice {
  return {
    kind: type ?? '',
    search: recherche?.slice(0, 100) ?? '',
    overdue: retard === 'oui',
    hands: handsChoices.find((one) => one === mains) ?? '',
    service: service ?? '',
    order: orderChoices.find((one) => one === ordre) ?? 'DUE',
  };
}

/** The address of a choice; what is not chosen is not in it. */
export function addressOfChoice({ kind, search, overdue, hands, service, order }: ListChoice): Params {
  return {
    type: kind || null,
    recherche: search || null,
    retard: overdue ? 'oui' : null,
    mains: hands || null,
    service: service || null,
    ordre: order === 'DUE' ? null : order,
  };
}

/** The same, as the API takes it. */
export function filterOf({ kind, search, overdue, hands, service }: ListChoice): WorklistFilterInput {
  return {
    kinds: kind ? [kind] : null,
    search: search || null,
    overdue,
    hands: hands || null,
    orgUnitId: service || null,
  };
}

export function isEverything(choice: ListChoice): boolean {
  return Object.values(addressOfChoice(choice)).every((value) => value === null);
}

/** What a kept view says of a filter. */
export interface KeptView {
  readonly kinds: readonly string[];
  readonly search: string;
  readonly overdue: boolean;
  readonly hands: WorklistHands | null;
  readonly orgUnitId: string | null;
  readonly orderBy: WorklistOrder;
}

export function choiceOfView({ kinds, search, overdue, hands, orgUnitId, orderBy }: KeptView): ListChoice {
  return {
    kind: kinds[0] ?? '',
    search,
    overdue,
    hands: hands ?? '',
    service: orgUnitId ?? '',
    order: orderBy,
  };
}

export function sameChoice(one: ListChoice, other: ListChoice): boolean {
  return (Object.keys(one) as (keyof ListChoice)[]).every((key) => one[key] === other[key]);
}
