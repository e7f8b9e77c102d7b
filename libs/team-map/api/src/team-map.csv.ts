import { csvOf, type CsvCell, Language } from '@jalon/shared/api';
import type { Competence } from '@jalon/skills/api';
import { speak } from './speak';
import { type MapCell, MapCellState, type MapPerson, type TeamMap } from './team-map.types';

const HEADERS = [
  'agent',
  'orgUnit',
  'position',
  'area',
  'competence',
  'target',
  'level',
  'gap',
  'lower',
  'upper',
  'proof',
  'assessedOn',
  'certifiedOn',
  'certifiedUntil',
] as const;

/** The map as a plain table: a line per person and competence their posts require, in the order of the map. */
export function toCsvTable(map: TeamMap, language: Language): string {
  const columns = map.competences.map(({ competence }) => competence);
  const lines = map.people.flatMap((person) =>
    person.cells.flatMap((cell, index) =>
      cell.state === MapCellState.NOT_REQUIRED
        ? []
        : [lineOf(person, columns[index] as Competence, cell, language)],
    ),
  );
  return csvOf([HEADERS.map((key) => speak(language, key)), ...lines], ';');
}

function lineOf(person: MapPerson, competence: Competence, cell: MapCell, language: Language): CsvCell[] {
  const isEnglish = language === Language.EN;
  return [
    person.displayName,
    person.orgUnitName,
    person.jobTitle,
    isEnglish ? competence.areaNameEn : competence.areaNameFr,
    isEnglish ? competence.nameEn : competence.nameFr,
    cell.target,
    cell.level ?? speak(language, MapCellState.NOT_COMMUNICATED),
    cell.gap,
    cell.lower,
    cell.upper,
    cell.proof && speak(language, cell.proof),
    cell.assessedOn,
    cell.certifiedOn,
    cell.certifiedUntil,
  ];
}
