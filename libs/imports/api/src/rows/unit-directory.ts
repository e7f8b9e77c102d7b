import { comparable } from '../reading';

/** A unit of the tree, as it is kept. */
export interface KnownUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** What the person decided of a name that no unit has: which unit is meant, or null to create it. */
export interface UnitChoice {
  readonly text: string;
  readonly orgUnitId: string | null;
}

/** What the name of a unit leads to. */
export type UnitMatch =
  | { readonly id: string }
  | { readonly create: string }
  | { readonly fault: 'UNIT_UNKNOWN' | 'UNIT_AMBIGUOUS'; readonly closest: readonly string[] };

/** The units of an employer by what people call them: their name, or their path from any ancestor. */
export class UnitDirectory {
  private readonly byName = new Map<string, KnownUnit[]>();
  private readonly byId: ReadonlyMap<string, KnownUnit>;
  private readonly chosen: ReadonlyMap<string, UnitChoice>;

  constructor(units: readonly KnownUnit[], choices: readonly UnitChoice[] = []) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.chosen = new Map(choices.map((choice) => [unitKey(choice.text), choice]));
    for (const unit of units) {
      const key = comparable(unit.name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), unit]);
    }
  }

  find(text: string): UnitMatch {
    const choice = this.chosen.get(unitKey(text));
    if (choice?.orgUnitId && this.byId.has(choice.orgUnitId)) return { id: choice.orgUnitId };
    const found = this.named(text);
    if (found.length === 1 && found[0]) return { id: found[0].id };
    if (found.length > 1)
      return { fault: 'UNIT_AMBIGUOUS', closest: found.slice(0, 3).map(({ id }) => this.path(id)) };
    return choice ? { create: text.trim() } : { fault: 'UNIT_UNKNOWN', closest: this.closest(text) };
  }

  /** `Direction > Service`, from the root's children down: every unit is under the root. */
  path(id: string): string {
    const names: string[] = [];
    const seen = new Set<string>();
    for (
      let unit = this.byId.get(id);
      unit && !seen.has(unit.id);
      unit = this.byId.get(unit.parentId ?? '')
    ) {
      seen.add(unit.id);
      names.unshift(unit.name);
    }
    return (names.length > 1 ? names.slice(1) : names).join(' > ');
  }

  /** The units whose names are the nearest, for a person to choose among. */
  private closest(text: string): string[] {
    const wanted = bigrams(comparable(partsOf(text).at(-1) ?? ''));
    return [...this.byId.values()]
      .map((unit) => ({ unit, share: likeness(wanted, bigrams(comparable(unit.name))) }))
      .filter(({ share }) => share >= 0.4)
      .sort((one, other) => other.share - one.share)
      .slice(0, 3)
      .map(({ unit }) => this.path(unit.id));
  }

  private named(text: string): KnownUnit[] {
    const whole = this.byName.get(comparable(text)) ?? [];
    if (whole.length > 0) return whole;
    const parts = partsOf(text).map(comparable);
    const candidates = this.byName.get(parts.at(-1) ?? '') ?? [];
    return parts.length > 1
      ? candidates.filter((unit) => this.isUnder(unit, parts.slice(0, -1)))
      : candidates;
  }

  /** Whether its ancestors have these names, in this order, perhaps others between them. */
  private isUnder(unit: KnownUnit, ancestors: readonly string[]): boolean {
    const wanted = [...ancestors];
    const seen = new Set<string>();
    for (
      let above = this.byId.get(unit.parentId ?? '');
      above && !seen.has(above.id);
      above = this.byId.get(above.parentId ?? '')
    ) {
      seen.add(above.id);
      if (comparable(above.name) === wanted.at(-1)) wanted.pop();
    }
    return wanted.length === 0;
  }
}

/** One and the same name, however it is written. */
export const unitKey = (text: string): string => partsOf(text).map(comparable).join('>');

/** The names of a path, from the top; only `>` and ` / ` cut: a slash may be of a name. */
export function partsOf(path: string): string[] {
  return path
    .split(/\s*(?:>|›| \/ |\\)\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function bigrams(word: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(index, index + 2)),
  );
}

/** How many pairs of letters two words share (Dice): quick enough for every name against every other. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}
