import { csvOf, Language } from '@jalon/shared/api';
import { actionInWords } from './trace-words';
import type { TraceLine } from './trace.types';

/** The file starts with a mark that a spreadsheet needs once. */
const MARK = '\uFEFF';

const headings: Readonly<Record<Language, readonly string[]>> = {
  [Language.FR]: [
    'Date (UTC)',
    'Auteur',
    'En qualité de',
    'Acte',
    'Code',
    'Agent concerné',
    'Objet',
    'Identifiant',
  ],
  [Language.EN]: ['Date (UTC)', 'Author', 'Acting as', 'Act', 'Code', 'Agent concerned', 'Object', 'Id'],
};

export function csvHeading(language: Language): string {
  return csvOf([headings[language]], ';');
}

/** Lines to follow the heading: same columns, no mark. */
export function csvLines(language: Language, lines: readonly TraceLine[]): string {
  const cells = lines.map((line) => [
    line.at.toISOString(),
    line.actorName,
    line.role ?? line.actorKind,
    actionInWords(language, line.action),
    line.action,
    line.agentName,
    line.objectType,
    line.objectId,
  ]);
  return csvOf(cells, ';').replace(MARK, '');
}
