import { measure, type Face } from './fonts';

/** A word (or what no space may break) in one face. */
export interface Word {
  readonly text: string;
  readonly face: Face;
  /** False when it continues the previous word: a change of face inside a word. */
  readonly spaced: boolean;
}

export interface Line {
  readonly words: readonly Word[];
  /** Natural width, in points. */
  readonly width: number;
}

const NO_BREAK = '\u00a0';

/** French typography: typographic apostrophes, and no break before a high sign nor inside a reference. */
export function typographic(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/ (?=[:;!?»%€])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/(n°|art\.|M\.|Mme) /g, `$1${NO_BREAK}`)
    .replace(/(\d) (?=(?:heures|jours|mois|ans|h)\b)/g, `$1${NO_BREAK}`)
    .replace(
      /\b(1er|\d{1,2}) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g,
      `$1${NO_BREAK}`,
    );
}

/** Reads `**strong**` and `__note__` in a sentence. */
export function toWords(text: string, face: Face): readonly Word[] {
  const words: Word[] = [];
  let spaced = true;
  for (const part of typographic(text).split(/(\*\*.+?\*\*|__.+?__)/)) {
    if (part === '') continue;
    const [inner, innerFace] = faceOf(part, face);
    inner.split(' ').forEach((piece, index) => {
      if (piece !== '') words.push({ text: piece, face: innerFace, spaced: spaced || index > 0 });
    });
    spaced = inner.endsWith(' ');
  }
  return words;
}

function faceOf(part: string, face: Face): [string, Face] {
  if (part.startsWith('**')) return [part.slice(2, -2), face === 'label' ? 'title' : 'strong'];
  if (part.startsWith('__')) return [part.slice(2, -2), 'note'];
  return [part, face];
}

/** Width of the space before a word. */
export function spaceBefore(word: Word, size: number): number {
  return word.spaced ? measure(word.face, size, ' ') : 0;
}

/** Breaks words into lines no wider than `width`; a single word that is too wide stays alone on its line. */
export function breakLines(words: readonly Word[], size: number, width: number): readonly Line[] {
  const lines: { words: Word[]; width: number }[] = [];
  for (const group of glueGroups(words)) {
    const groupWidth = group.reduce(
      (sum, word, index) =>
        sum + measure(word.face, size, word.text) + (index === 0 ? 0 : spaceBefore(word, size)),
      0,
    );
    const line = lines.at(-1);
    const space = group[0] ? spaceBefore(group[0], size) : 0;
    if (line && line.width + space + groupWidth <= width) {
      line.words.push(...group);
      line.width += space + groupWidth;
    } else {
      lines.push({ words: [...group], width: groupWidth });
    }
  }
  return lines;
}

/** Words that no space separates travel together. */
function glueGroups(words: readonly Word[]): readonly Word[][] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last && !word.spaced) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** Words that are drawn at once. */
export interface Segment {
  text: string;
  /** Width at one point, as the sum of the words': lines are too many to be measured whole. */
  width: number;
  readonly face: Face;
  readonly spaced: boolean;
  readonly first: boolean;
}

/** Cuts a line into what is drawn at once: a whole run of one face, or each word when the spaces of the line are stretched. */
export function segmentsOf(line: Line, stretched: boolean): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { text, face, spaced } of line.words) {
    const last = segments.at(-1);
    const width = measure(face, 1, text);
    if (last?.face === face && (!stretched || !spaced)) {
      last.text += spaced ? ` ${text}` : text;
      last.width += width + (spaced ? measure(face, 1, ' ') : 0);
    } else {
      segments.push({ text, width, face, spaced, first: !last });
    }
  }
  return segments;
}
