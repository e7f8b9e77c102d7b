import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';
import { unpackWoff } from './woff';

/** The five voices of an administrative paper. */
export type Face = 'body' | 'strong' | 'note' | 'label' | 'title';

/** Letters that one font file can draw. */
export interface Run {
  readonly font: string;
  readonly text: string;
}

const serif = (style: string) =>
  ['latin', 'latin-ext', 'vietnamese'].map(
    (set) => `source-serif-4/files/source-serif-4-${set}-${style}.woff`,
  );
const sans = (weight: number) => [
  ...['latin', 'latin-ext'].map(
    (set) => `atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${set}-${weight}-normal.woff`,
  ),
  // This family has no Vietnamese letters: those few are borrowed from the serif.
  `source-serif-4/files/source-serif-4-vietnamese-${weight}-normal.woff`,
];

/** Files of each face, in the order in which a letter is looked for. */
const files: Record<Face, readonly string[]> = {
  body: serif('400-normal'),
  strong: serif('600-normal'),
  note: serif('400-italic'),
  label: sans(400),
  title: sans(700),
};

const packages = createRequire(import.meta.url);
const opened = new Map<string, Font>();
const widths = new Map<string, number>();
const splits = new Map<string, readonly Run[]>();

/** A font file, parsed once for all the papers. */
export function openFont(file: string): Font {
  let font = opened.get(file);
  if (!font) {
    font = rememberLayouts(create(unpackWoff(readFileSync(packages.resolve(`@fontsource/${file}`)))));
    nameGlyphs(font);
    opened.set(file, font);
  }
  return font;
}

/**
 * Tells each glyph its letter before anything else meets it: one first met as a part of another (the E of É) would
 * never know it, and readers would lose it. Where two letters share a drawing, the one people write comes first.
 */
function nameGlyphs(font: Font): void {
  const isWritten = (codePoint: number) => codePoint < 0x250 || (codePoint >= 0x1e00 && codePoint < 0x2070);
  const letters = [...font.characterSet].sort((a, b) => Number(isWritten(b)) - Number(isWritten(a)) || a - b);
  for (const letter of letters) font.glyphForCodePoint(letter);
}

/** Words come back on every paper: their layout, which is the costly part, is worked out once. */
function rememberLayouts(font: Font): Font {
  const layout = font.layout.bind(font);
  const runs = new Map<string, GlyphRun>();
  font.layout = (text, features) => {
    if (features) return layout(text, features);
    let run = runs.get(text);
    if (!run) {
      run = layout(text);
      runs.set(text, run);
    }
    const { advanceWidth, glyphs, positions } = run;
    // pdfkit scales the positions in place.
    return { advanceWidth, glyphs, positions: positions.map((position) => ({ ...position })) };
  };
  return font;
}

/** Cuts a word where its letters have to come from another file of the face. */
export function splitByFont(face: Face, text: string): readonly Run[] {
  const key = `${face}\n${text}`;
  let runs = splits.get(key);
  if (!runs) {
    runs = cutRuns(files[face], text);
    splits.set(key, runs);
  }
  return runs;
}

/** A text whose letters can all be drawn: what no file of the face has becomes a question mark. */
export function drawable(face: Face, text: string): string {
  const isDrawn = (letter: string) =>
    files[face].some((file) => openFont(file).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  // The space of French numbers: no font of ours has it, and this one holds as well.
  const written = text.toWellFormed().replaceAll('\u202f', '\u00a0');
  return [...written].map((letter) => (isDrawn(letter) ? letter : '?')).join('');
}

/** Width of a word in points. */
export function measure(face: Face, size: number, text: string): number {
  const key = `${face}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = splitByFont(face, text).reduce((sum, run) => sum + widthOfRun(run), 0);
    widths.set(key, width);
  }
  return width * size;
}

/** @throws when no file of the face has the letter: a name must never lose one. */
function cutRuns(candidates: readonly string[], text: string): readonly Run[] {
  const runs: { font: string; text: string }[] = [];
  for (const letter of text) {
    const font = candidates.find((file) => openFont(file).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (!font) throw new Error(`No font of the papers can draw ${letter}, in ${text}.`);
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

function widthOfRun({ font, text }: Run): number {
  const parsed = openFont(font);
  return parsed.layout(text).advanceWidth / parsed.unitsPerEm;
}
