import { dateFaults, type Fault, orderFaults, textFaults } from './input.rules';

/** Between which days a unit or a post exists. */
export interface Existence {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

export interface OrgUnitTerms {
  readonly name: string;
  readonly opensOn?: string | null;
}

export const unitFaults = ({ name, opensOn }: OrgUnitTerms): Fault[] => [
  ...textFaults('name', name),
  ...dateFaults({ opensOn }),
];

/** Nobody starts in a unit or a post that is closed that day. */
export function closedFaults(field: string, { closesOn }: Existence, date: string): Fault[] {
  return closesOn !== null && closesOn < date
    ? [{ field, code: 'CLOSED_THEN', cure: `must be open that day; it closes on ${closesOn}.` }]
    : [];
}

/** What is left in a unit or in a post on the day it is to close. */
export interface Remainder {
  /** People assigned there after that day. */
  readonly people: number;
  /** Units under it that stay open after that day. */
  readonly units: number;
}

/** What prevents a unit or a post from closing that day: it must be empty. */
export function unitClosingFaults(
  existence: Existence,
  closesOn: string,
  { people, units }: Remainder,
): Fault[] {
  const field = 'closesOn';
  const faults = [
    ...dateFaults({ closesOn }),
    ...orderFaults(['opensOn', existence.opensOn], [field, closesOn]),
  ];
  if (faults.length > 0) return faults;
  return [
    ...(existence.closesOn === null
      ? []
      : [{ field, code: 'CLOSED_ALREADY', cure: `is decided already: ${existence.closesOn}.` }]),
    ...(people > 0
      ? [
          {
            field,
            code: 'STILL_HOLDS_PEOPLE',
            cure: `must wait: ${people} people are assigned there after it.`,
          },
        ]
      : []),
    ...(units > 0
      ? [{ field, code: 'STILL_HOLDS_UNITS', cure: `must wait: ${units} units under it stay open after it.` }]
      : []),
  ];
}

/** Whether a unit would be under itself: `parents` says which unit each is under. */
export function makesACycle(
  id: string,
  parentId: string | null,
  parents: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>();
  for (let unit = parentId; unit !== null && !seen.has(unit); unit = parents.get(unit) ?? null) {
    if (unit === id) return true;
    seen.add(unit);
  }
  return false;
}
