import type { AreaLevels } from './levels-by-area';

interface Level {
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
  readonly expected: number | null;
}

interface AreaLevel extends Level {
  readonly areaCode: string;
}

interface CompetenceLevel extends Level {
  readonly competence: { readonly id: string; readonly name: string; readonly areaName: string } | null;
  readonly areaCode: string;
}

/** Puts the levels of areas and those of their competences together, in the order of the framework. */
export function levelsByArea(
  areas: readonly AreaLevel[],
  competences: readonly CompetenceLevel[],
): readonly AreaLevels[] {
  const levelOf = new Map(areas.map((area) => [area.areaCode, area]));
  return [...Map.groupBy(competences, ({ areaCode }) => areaCode)].map(([code, of]) => ({
    code,
    name: of[0]?.competence?.areaName ?? code,
    level: levelOf.get(code) ?? null,
    competences: of.flatMap(({ competence, level, lower, upper, expected }) =>
      competence ? [{ id: competence.id, name: competence.name, level, lower, upper, expected }] : [],
    ),
  }));
}
