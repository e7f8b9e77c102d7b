/** The columns of the grid, in their order. */
export const columns = [
  'matricule',
  'birthName',
  'usualName',
  'givenNames',
  'birthDate',
  'status',
  'category',
  'startsOn',
  'orgUnit',
  'position',
  'professionalEmail',
] as const;
export type Column = (typeof columns)[number];
export type Cells = Readonly<Record<Column, string>>;

/** Without which a line is not registered. */
export const requiredColumns: ReadonlySet<Column> = new Set([
  'matricule',
  'birthName',
  'givenNames',
  'status',
  'startsOn',
  'orgUnit',
]);

export const EMPTY: Cells = Object.fromEntries(columns.map((column) => [column, ''])) as unknown as Cells;

export const isEmpty = (cells: Cells): boolean => columns.every((column) => cells[column].trim() === '');

/**
 * The cells of what a spreadsheet puts in the clipboard: lines, cells between tabulations, and quotes around a cell
 * that holds either. A text without tabulation is a line of semicolons, as some copy it from a file.
 */
export function cellsOf(text: string): string[][] {
  const separator = text.includes('\t') ? '\t' : ';';
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[index + 1] === '"') cell += text[(index += 1)];
      else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator || letter === '\n') {
      lines.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') lines.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  lines.at(-1)?.push(cell);
  return lines.filter((line) => line.some((one) => one.trim() !== ''));
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What else columns are called in the files people keep. */
const otherNames: Readonly<Partial<Record<Column, readonly string[]>>> = {
  birthName: ['nom', 'nom de famille', 'last name'],
  givenNames: ['prenom', 'first name'],
  birthDate: ['ne e le', 'date naissance'],
  startsOn: ['date d entree', 'date entree', 'date d embauche', 'hire date'],
  orgUnit: ['unite', 'direction', 'affectation', 'department'],
  position: ['fonction', 'emploi', 'job title'],
  professionalEmail: ['email', 'e mail', 'mail', 'courriel', 'adresse electronique'],
};

/**
 * The columns that a first line names, when it names some rather than people; null when it is already somebody.
 *
 * @param labels what the grid calls its columns
 */
export function headerOf(
  line: readonly string[],
  labels: Readonly<Record<Column, string>>,
): readonly (Column | null)[] | null {
  const named = line.map(
    (cell) =>
      columns.find((column) =>
        [plain(labels[column]), ...(otherNames[column] ?? [])].includes(plain(cell)),
      ) ?? null,
  );
  return named.filter((column) => column !== null).length * 2 > line.length ? named : null;
}

/** The lines that were pasted, from a column on or under the columns that their first line names. */
export function pastedLines(
  text: string,
  from: Column,
  labels: Readonly<Record<Column, string>>,
): Partial<Record<Column, string>>[] {
  const [first = [], ...others] = cellsOf(text);
  const header = headerOf(first, labels);
  const order = header ?? columns.slice(columns.indexOf(from));
  return (header ? others : [first, ...others]).map((line) =>
    Object.fromEntries(
      line.flatMap((cell, index) => {
        const column = order[index];
        return column ? [[column, cell.trim()]] : [];
      }),
    ),
  );
}
