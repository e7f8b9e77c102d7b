import { EmploymentStatus, looksLikeNir, StatutoryCategory } from '@jalon/identity/api';
import { hasControlCharacter } from '@jalon/shared/api';
import { ImportField } from '../mapping/import-field';
import { comparable } from '../reading';
import type { CellFaultCode } from './cell-fault';
import { readDate } from './read-date.rules';

/** A value as the services take it, or what is wrong with it. */
export type CellReading =
  { readonly value: string } | { readonly fault: CellFaultCode; readonly detail?: string };

const LONGEST: Partial<Record<ImportField, number>> = {
  [ImportField.MATRICULE]: 30,
  [ImportField.MANAGER]: 30,
  [ImportField.ORG_UNIT]: 600,
  [ImportField.POSITION]: 200,
  [ImportField.PROFESSIONAL_EMAIL]: 200,
};
/** What UTF-8 read as Windows-1252 looks like, and what no encoding could read. */
const MOJIBAKE = /\uFFFD|Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ©¨ªà§´®¢»¯«¶¼±]|â€[™œ\u009D“”¦]/u;
const SHEET_ERROR =
  /^#(?:N\/A|REF!|VALUE!|VALEUR!|NAME\?|NOM\?|DIV\/0!|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!)$/i;
/** How spreadsheets are made to keep a text as it is typed. */
const KEPT_TEXT = /^="([^"]*)"$/;
const ROUNDED = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@.<>()",;:]{2,}$/;

/** What a person sees in a cell: no outer blank, none that is unseen, and the mark that keeps a text a text taken off. */
export function cellText(raw: string): string {
  const text = raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(/[\u200B\uFEFF]/g, '')
    .trim();
  const kept = KEPT_TEXT.exec(text)?.[1] ?? text;
  return /^'[=+\-@]/.test(kept) ? kept.slice(1) : kept;
}

/** Reads a cell that is not empty. */
export function readCell(field: ImportField, raw: string, today: string): CellReading {
  const text = cellText(raw);
  const flaw = flawOf(field, text);
  if (flaw) return flaw;
  switch (field) {
    case ImportField.BIRTH_DATE:
      return birthDate(text, today);
    case ImportField.STARTS_ON:
    case ImportField.ENDS_ON:
    case ImportField.ASSIGNED_ON:
      return readDate(text);
    case ImportField.STATUS:
      return wordOf(statuses, text, 'STATUS_UNKNOWN');
    case ImportField.CATEGORY:
      return wordOf(categories, text, 'CATEGORY_UNKNOWN');
    case ImportField.MATRICULE:
    case ImportField.MANAGER:
      return number(text);
    case ImportField.PROFESSIONAL_EMAIL:
      return EMAIL.test(text) ? { value: text } : { fault: 'EMAIL_INVALID' };
    default:
      return { value: text.replace(/\s+/g, ' ') };
  }
}

function flawOf(field: ImportField, text: string): CellReading | null {
  const longest = LONGEST[field] ?? 100;
  if (looksLikeNir(text)) return { fault: 'NIR' };
  if (SHEET_ERROR.test(text)) return { fault: 'SHEET_ERROR' };
  if (/^[=@+]/.test(text) || /^-./.test(text)) return { fault: 'FORMULA' };
  if (MOJIBAKE.test(text)) return { fault: 'MOJIBAKE' };
  if (hasControlCharacter(text.replace(/[\t\r\n]/g, ' '))) return { fault: 'NOT_TEXT' };
  return text.length > longest ? { fault: 'TOO_LONG', detail: String(longest) } : null;
}

/** A long number that a spreadsheet has rounded is lost: it must not be taken for what it was. */
function number(text: string): CellReading {
  if (ROUNDED.test(text)) return { fault: 'ROUNDED_NUMBER' };
  return /\s/.test(text) ? { fault: 'HAS_SPACES' } : { value: text };
}

function birthDate(text: string, today: string): CellReading {
  const reading = readDate(text);
  if ('fault' in reading) return reading;
  const isPlausible = reading.value >= '1900-01-01' && reading.value < today;
  return isPlausible ? reading : { fault: 'DATE_RANGE' };
}

function wordOf(words: ReadonlyMap<string, string>, text: string, fault: CellFaultCode): CellReading {
  const value = words.get(comparable(text));
  return value === undefined ? { fault } : { value };
}

const statuses = new Map<string, string>(
  Object.entries({
    [EmploymentStatus.TENURED]: ['titulaire', 'fonctionnaire', 'fonctionnaire titulaire', 'tenured', 'tit'],
    [EmploymentStatus.TRAINEE]: ['stagiaire', 'fonctionnaire stagiaire', 'trainee', 'stag'],
    [EmploymentStatus.STUDENT]: ['eleve', 'eleve fonctionnaire', 'student'],
    [EmploymentStatus.PERMANENT_CONTRACT]: ['cdi', 'contractuel cdi', 'contrat a duree indeterminee', 'permanent contract'],
    [EmploymentStatus.FIXED_TERM_CONTRACT]: ['cdd', 'contractuel cdd', 'contractuel', 'contrat a duree determinee', 'fixed term contract', 'fixed term'],
    [EmploymentStatus.APPRENTICE]: ['apprenti', 'apprentie', 'apprentissage', 'contrat d apprentissage', 'apprentice'],
    [EmploymentStatus.HOURLY]: ['vacataire', 'vacation', 'hourly'],
    [EmploymentStatus.STATE_WORKER]: ['ouvrier de l etat', 'ouvrier d etat', 'state worker'],
    [EmploymentStatus.HOSPITAL_DOCTOR]: ['praticien hospitalier', 'ph', 'hospital doctor'],
  }).flatMap(([status, words]) => [comparable(status), ...words].map((word) => [word, status] as const)),
); // prettier-ignore

const categories = new Map<string, string>(
  Object.values(StatutoryCategory).flatMap((category) =>
    ['', 'cat ', 'categorie ', 'category '].map(
      (before) => [`${before}${category.toLowerCase()}`, category] as const,
    ),
  ),
);
