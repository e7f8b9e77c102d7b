import { type AlgorithmSheet, Language } from '@jalon/shared/api';

const languages = Object.values(Language);

/**
 * What keeps a sheet from being published: a field left empty, a language left out, or two languages that do not
 * list the same things. `exists` says whether a path is in the repository.
 */
export function flawsOf(sheet: AlgorithmSheet, exists: (path: string) => boolean): string[] {
  const flaws = Object.entries(sheet).flatMap(([field, value]) => fieldFlaws(field, value));
  if (!exists(sheet.sourcePath)) flaws.push(`sourcePath: there is no ${sheet.sourcePath}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(sheet.since)) flaws.push('since: not a date');
  if (sheet.foundsIndividualDecision !== (sheet.decisionsPerYear !== null)) {
    flaws.push('decisionsPerYear: given if, and only if, decisions are founded on it');
  }
  return flaws;
}

function fieldFlaws(field: string, value: unknown): string[] {
  if (typeof value === 'string') return isTold(value) ? [] : [`${field}: empty`];
  if (typeof value !== 'object' || value === null) return [];
  const texts = value as Partial<Record<Language, unknown>>;
  const missing = languages.filter((language) => !isTold(texts[language]));
  if (missing.length > 0) return missing.map((language) => `${field}: nothing in ${language}`);
  return sameLength(texts) ? [] : [`${field}: the languages do not list the same things`];
}

function isTold(text: unknown): boolean {
  if (Array.isArray(text)) return text.length > 0 && text.every(isTold);
  return typeof text === 'string' && text.trim() !== '';
}

function sameLength(texts: Partial<Record<Language, unknown>>): boolean {
  const lengths = languages.map((language) => (Array.isArray(texts[language]) ? texts[language].length : 0));
  return new Set(lengths).size === 1;
}
