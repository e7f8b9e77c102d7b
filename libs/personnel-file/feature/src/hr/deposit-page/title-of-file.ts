/** What a file's name says of a piece, to be read again by whoever files it. */
export interface ProposedDescription {
  readonly title: string;
  /** `YYYY-MM-DD`; empty when the name holds no date that exists. */
  readonly documentDate: string;
}

const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{2})[-_. ](\d{2})[-_. ]((?:19|20)\d{2})(?!\d)/;
const LONGEST = 200;

/** « arrete_avancement_2024-03-01.pdf » → « Arrete avancement », 1 March 2024. */
export function describeFromName(fileName: string): ProposedDescription {
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const { documentDate, written } = dateIn(stem);
  const words = stem
    .replace(written, ' ')
    .replace(/[_\s]+/g, ' ')
    .trim();
  // Hyphens stand for spaces where there is none.
  const text = (words.includes(' ') ? words : words.replaceAll('-', ' ')).replace(
    /^[\s\-–.,]+|[\s\-–.,]+$/g,
    '',
  );
  const title = text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
  return { title: [...title].slice(0, LONGEST).join(''), documentDate };
}

function dateIn(stem: string): { readonly documentDate: string; readonly written: string } {
  const yearFirst = YEAR_FIRST.exec(stem);
  const dayFirst = DAY_FIRST.exec(stem);
  const found = yearFirst
    ? { written: yearFirst[0], parts: [yearFirst[1], yearFirst[2], yearFirst[3]] }
    : dayFirst
      ? { written: dayFirst[0], parts: [dayFirst[3], dayFirst[2], dayFirst[1]] }
      : null;
  const documentDate = found?.parts.join('-') ?? '';
  return found && exists(documentDate)
    ? { documentDate, written: found.written }
    : { documentDate: '', written: '' };
}

function exists(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
