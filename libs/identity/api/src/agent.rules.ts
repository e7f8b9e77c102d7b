import { dateFaults, emailFaults, type Fault, textFaults } from './input.rules';

/** The civil status under which an employer knows somebody. */
export interface CivilStatus {
  /** The employer's own number for the agent. */
  readonly matricule: string;
  readonly birthName: string;
  readonly usualName: string;
  readonly givenNames: string;
  readonly birthDate?: string | null;
  readonly birthPlace?: string | null;
  readonly professionalEmail?: string | null;
}

/** No national format: an opaque number of the employer's, in one word. */
const MATRICULE = /^[^\s]{1,30}$/;

export function civilStatusFaults(status: CivilStatus, today: string): Fault[] {
  return [
    ...matriculeFaults(status.matricule),
    ...textFaults('birthName', status.birthName, 100),
    ...textFaults('usualName', status.usualName, 100),
    ...textFaults('givenNames', status.givenNames, 100),
    ...birthDateFaults(status.birthDate, today),
    ...(status.birthPlace ? textFaults('birthPlace', status.birthPlace, 100) : []),
    ...emailFaults('professionalEmail', status.professionalEmail),
  ];
}

function matriculeFaults(matricule: string): Fault[] {
  const faults = textFaults('matricule', matricule, 30);
  if (faults.length > 0 || MATRICULE.test(matricule)) return faults;
  return [{ field: 'matricule', code: 'MATRICULE_SPACES', cure: 'must be written without spaces.' }];
}

function birthDateFaults(birthDate: string | null | undefined, today: string): Fault[] {
  const faults = dateFaults({ birthDate });
  if (faults.length > 0 || !birthDate) return faults;
  const plausible = birthDate >= '1900-01-01' && birthDate < today;
  const cure = 'must be between 1900 and yesterday.';
  return plausible ? [] : [{ field: 'birthDate', code: 'BIRTH_DATE_RANGE', cure }];
}

/** The name people are called by: first given name and usual name. */
export function displayName({
  givenNames,
  usualName,
}: Pick<CivilStatus, 'givenNames' | 'usualName'>): string {
  return `${firstGivenName(givenNames)} ${usualName}`;
}

export function firstGivenName(givenNames: string): string {
  return givenNames.split(/[\s,]+/).find(Boolean) ?? givenNames;
}

/** Letters that are no letter with an accent, and how people type them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** What a search compares: no accent, no case, no apostrophe nor hyphen. */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[œæßıøłđ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[\s\p{Cc}'’ʼ‐‑–-]+/gu, ' ')
    .trim();
}

/**
 * What lists sort by, as French indexes do (spaces and apostrophes do not count: Le Goff, L’Hostis), then everything
 * an agent may be found by.
 */
export function agentSearchText({ usualName, givenNames, birthName, matricule }: CivilStatus): string {
  const sortKey = searchText(usualName).replaceAll(' ', '');
  return [sortKey, ...[givenNames, usualName, birthName, matricule].map(searchText)].join(' ');
}

/** One LIKE pattern per word of a search; what LIKE would read as a wildcard is itself. */
export function searchPatterns(search: string): string[] {
  const words = searchText(search).split(' ').filter(Boolean);
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
