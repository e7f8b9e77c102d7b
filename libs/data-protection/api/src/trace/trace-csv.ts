import { csvOf, Language } from '@jalon/shared/api';
import { actionInWords, actorInWords, objectInWords, roleInWords } from './trace-words';
import type { TraceLine } from './trace.types';

/** The file starts with a mark that a spreadsheet needs once. */
const MARK = '\uFEFF';

const headings: Readonly<Record<Language, readonly string[]>> = {
  [Language.FR]: [
    'Date et heure (Paris)',
    'Date ISO 8601',
    'Auteur',
    'En qualité de',
    'Acte',
    'Code de l’acte',
    'Agent concerné',
    'Objet',
    'Identifiant de l’objet',
  ],
  [Language.EN]: [
    'Date and time (Paris)',
    'ISO 8601 date',
    'Author',
    'Acting as',
    'Act',
    'Code of the act',
    'Agent concerned',
    'Object',
    'Id of the object',
  ],
};

export function csvHeading(language: Language): string {
  return csvOf([headings[language]], ';');
}

/** Lines to follow the heading, in the words of the screen: same columns, no mark. */
export function csvLines(language: Language, lines: readonly TraceLine[]): string {
  const cells = lines.map((line) => [
    clocks[language].format(line.at).replace(',', ''),
    isoInParis(line.at),
    actorInWords(language, line),
    roleInWords(language, line.role),
    actionInWords(language, line.action),
    line.action,
    line.agentName,
    objectInWords(language, line),
    line.objectId,
  ]);
  return csvOf(cells, ';').replace(MARK, '');
}

const clockIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });

/** Day before month in both, as whoever works in France reads it. */
const clocks: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  [Language.FR]: clockIn('fr-FR'),
  [Language.EN]: clockIn('en-GB'),
};

/** Swedes write dates as ISO does. */
const isoClock = clockIn('sv-SE');
const offsets = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' });

/** `2026-06-17T00:30:00+02:00`: the hour changes twice a year, and an export may cover both. */
function isoInParis(at: Date): string {
  const offset = offsets.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${isoClock.format(at).replace(' ', 'T')}${offset.replace('GMT', '')}`;
}
