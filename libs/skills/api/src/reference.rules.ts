import frameworks from './reference/frameworks.json';
import shortNames from './reference/short-names.json';

/** The frameworks offered: the others of the reference have no short names, hence no column headers, yet. */
const OFFERED = ['CRCN'];
/** CRCN has no number: it is that of the decree of 30 August 2019. */
const VERSIONS: Readonly<Record<string, string>> = { CRCN: '2019' };

/** A framework as its table holds it. */
export interface FrameworkRow {
  readonly code: string;
  readonly version: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly legalBasis: string | null;
}

export interface AreaRow {
  readonly frameworkCode: string;
  readonly code: string;
  readonly rank: number;
  readonly nameFr: string;
  readonly nameEn: string;
}

export interface CompetenceRow {
  readonly id: string;
  readonly frameworkCode: string;
  readonly areaCode: string;
  readonly code: string;
  readonly rank: number;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly shortNameFr: string;
  readonly shortNameEn: string;
}

const offered = frameworks.frameworks.filter(({ code }) => OFFERED.includes(code));

/** The published frameworks, row by row, in the order they list their areas and competences. */
export function referenceRows(): {
  frameworks: FrameworkRow[];
  areas: AreaRow[];
  competences: CompetenceRow[];
} {
  return {
    frameworks: offered.map(({ code, label, legalBasis }) => ({
      code,
      version: VERSIONS[code] ?? '',
      nameFr: typographic(label.fr),
      nameEn: typographic(label.en),
      legalBasis: legalBasis ? typographic(legalBasis) : null,
    })),
    areas: offered.flatMap(({ code: frameworkCode, areas }) =>
      areas.map(({ code, fr, en }, index) => ({ frameworkCode, code, rank: index + 1, ...names(fr, en) })),
    ),
    competences: offered.flatMap(({ code: frameworkCode, areas }) =>
      areas
        .flatMap(({ code: areaCode, competences }) => competences.map((one) => ({ areaCode, ...one })))
        .map(({ areaCode, code, fr, en }, index) => {
          const id = `${frameworkCode.toLowerCase()}-${code}`;
          const row = { id, frameworkCode, areaCode, code, rank: index + 1 };
          return { ...row, ...names(fr, en), ...shortNamesOf(id) };
        }),
    ),
  };
}

const names = (fr: string, en: string) => ({ nameFr: typographic(fr), nameEn: typographic(en) });

/** @throws when the header of a column was not written. */
function shortNamesOf(id: string): { shortNameFr: string; shortNameEn: string } {
  const short = (shortNames as Record<string, { fr: string; en: string }>)[id];
  if (!short) throw new Error(`${id} has no short name.`);
  return { shortNameFr: short.fr, shortNameEn: short.en };
}

/** The reference is typed with straight apostrophes, pages are not. */
function typographic(text: string): string {
  return text.replaceAll("'", '’');
}
