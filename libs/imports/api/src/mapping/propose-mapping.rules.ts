import { looksLikeNir } from '@jalon/identity/api';
import { comparable } from '../reading';
import { columnWords, ImportField, type Mapping } from './import-field';

/** How sure a proposal is: the very word, one letter or two away, or what was confirmed for such a file before. */
export type ProposalGround = 'SAME_NAME' | 'CLOSE_NAME' | 'REMEMBERED';

export interface ProposedColumn {
  readonly field: ImportField;
  readonly ground: ProposalGround;
}

const fieldOfWord = new Map(
  Object.values(ImportField).flatMap((field) => columnWords[field].map((word) => [word, field] as const)),
);

/** Whether a cell is a name of column that we know. */
export const isKnownColumn = (cell: string): boolean => fieldOfWord.has(comparable(cell));

/** Proposes what each column holds, by its name; each field once, the surest column first. */
export function proposeMapping(names: readonly string[]): (ProposedColumn | null)[] {
  const taken = new Set<ImportField>();
  const proposals = names.map((): ProposedColumn | null => null);
  for (const ground of ['SAME_NAME', 'CLOSE_NAME'] as const) {
    for (const [index, name] of names.entries()) {
      const field = proposals[index] ? null : fieldFor(comparable(name), ground);
      if (!field || taken.has(field)) continue;
      taken.add(field);
      proposals[index] = { field, ground };
    }
  }
  return proposals;
}

function fieldFor(name: string, ground: ProposalGround): ImportField | null {
  if (ground === 'SAME_NAME') return fieldOfWord.get(name) ?? null;
  let best: { field: ImportField; share: number } | null = null;
  for (const [word, field] of fieldOfWord) {
    const share = distance(name, word) / Math.max(name.length, word.length);
    if (share <= 0.25 && word.length > 3 && (!best || share < best.share)) best = { field, share };
  }
  return best?.field ?? null;
}

/** Letters to add, remove or change to make one word of the other (Levenshtein). */
export function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, against] of [...other].entries()) {
      const changed = (previous[column] ?? 0) + (letter === against ? 0 : 1);
      current.push(Math.min(changed, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

/** By what a file of the same columns is recognised: their names, in order. */
export const headerSignature = (names: readonly string[]): string => names.map(comparable).join('\u001f');

/** What people call a column of social security numbers, once compared: « N° sécu », « NIR », « Numéro de SS ». */
const NIR_NAME = /\b(nir|nirpp|securite sociale|secu|num(ero)? (de )?ss|numero insee|n insee|insee agent)\b/;
/** As long as such a number, whatever its parts: under that name it is one, mistyped. */
const AS_LONG = /^\d[\dAB]{12}(\d{2})?$/i;

/** How much of a column looks like social security numbers. */
export class NirWitness {
  private rows = 0;
  private readonly filled: number[] = [];
  private readonly alike: number[] = [];
  private readonly named: ReadonlySet<number>;

  /** @param names of the columns, when the table says them */
  constructor(names: readonly string[] = []) {
    this.named = new Set(names.flatMap((name, index) => (NIR_NAME.test(comparable(name)) ? [index] : [])));
  }

  see(cells: readonly string[]): void {
    this.rows += 1;
    for (const [index, cell] of cells.entries()) {
      if (cell.trim() === '') continue;
      this.filled[index] = (this.filled[index] ?? 0) + 1;
      if (this.isAlike(cell, index)) this.alike[index] = (this.alike[index] ?? 0) + 1;
    }
  }

  /**
   * The first column of which half of the filled cells look like such numbers, three of them or more: fewer where the
   * table has no three rows, a single one where the column is called so. One in a remark is hidden, and no column.
   */
  column(): number | null {
    const found = this.alike.findIndex((count = 0, index) => {
      const least = this.named.has(index) ? 1 : Math.min(3, this.rows);
      return count >= least && count * 2 >= (this.filled[index] ?? 0);
    });
    return found < 0 ? null : found;
  }

  private isAlike(cell: string, index: number): boolean {
    return looksLikeNir(cell) || (this.named.has(index) && AS_LONG.test(cell.replace(/[^\dA-Z]/gi, '')));
  }
}

/** Why a mapping cannot be tried: what it lacks, or names twice. */
export type MappingFault = 'MATRICULE_REQUIRED' | 'FIELD_TWICE' | 'COLUMNS_CHANGED';

export function mappingFaults(mapping: Mapping, columnCount: number): MappingFault[] {
  const fields = mapping.filter((field) => field !== null);
  return [
    ...(mapping.length === columnCount ? [] : ['COLUMNS_CHANGED' as const]),
    ...(fields.includes(ImportField.MATRICULE) ? [] : ['MATRICULE_REQUIRED' as const]),
    ...(new Set(fields).size === fields.length ? [] : ['FIELD_TWICE' as const]),
  ];
}
