/** What a file may hold, so that none takes all the memory or the time there is. */
export const LIMITS = {
  columns: 200,
  rows: 500_000,
  /** Characters of a cell. */
  cell: 4_000,
  /** Characters of a record of a CSV: beyond, a quote was left open. */
  record: 200_000,
  /** Bytes of a part of an XLSX once inflated, and of all of them. */
  part: 600 * 1024 * 1024,
  /** How many times bigger a part may get once inflated, from a size where it matters. */
  ratio: 200,
  ratioFrom: 4 * 1024 * 1024,
  entries: 2_000,
  /** Characters of all shared strings together, and how many of them. */
  sharedCharacters: 48 * 1024 * 1024,
  sharedStrings: 1_500_000,
  sheets: 100,
  mergedRanges: 5_000,
} as const;
