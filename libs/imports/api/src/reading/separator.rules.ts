/** What stands between two cells of a text file. */
export enum Separator {
  SEMICOLON = 'SEMICOLON',
  COMMA = 'COMMA',
  TAB = 'TAB',
  PIPE = 'PIPE',
}

export const separatorCharacters: Readonly<Record<Separator, string>> = {
  [Separator.SEMICOLON]: ';',
  [Separator.COMMA]: ',',
  [Separator.TAB]: '\t',
  [Separator.PIPE]: '|',
};

export interface FoundLayout {
  readonly separator: Separator;
  readonly quote: '"' | "'";
}

const SAMPLED_LINES = 50;

/**
 * The separator that cuts most lines of a sample into the same number of cells, outside quotes; the more cells the
 * surer. A file of one column has none: the semicolon of French spreadsheets is then as good as another.
 */
export function findLayout(sample: string): FoundLayout {
  const quote = quoteOf(sample);
  const lines = unquotedLines(sample, quote);
  const scored = Object.values(Separator).map((separator) => ({
    separator,
    score: regularity(lines, separatorCharacters[separator]),
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return { separator: best.separator, quote };
}

/** An apostrophe is a letter of French names: it quotes only where it opens and closes cells, and `"` does not. */
function quoteOf(sample: string): '"' | "'" {
  const cells = (quote: string) =>
    sample.match(new RegExp(`(?:^|[;,|\\t\\n])${quote}[^${quote}\\n]*${quote}(?=[;,|\\t\\r\\n]|$)`, 'g'))
      ?.length ?? 0;
  return cells("'") > 2 && cells('"') === 0 ? "'" : '"';
}

/** The first lines, what stands between quotes taken out. The last may be cut: it says nothing. */
function unquotedLines(sample: string, quote: string): string[] {
  const bare = sample.replace(new RegExp(`${quote}[^${quote}]*${quote}`, 'g'), '');
  const lines = bare.split(/\r\n|\n|\r/);
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line !== '').slice(0, SAMPLED_LINES);
}

function regularity(lines: readonly string[], character: string): number {
  const counts = lines.map((line) => line.split(character).length - 1);
  const usual = mode(counts.filter((count) => count > 0));
  if (usual === 0) return 0;
  const alike = counts.filter((count) => count === usual).length / lines.length;
  return alike * alike * (1 + Math.min(usual, 30) / 30);
}

function mode(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0];
}
