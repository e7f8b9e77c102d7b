import { LIMITS } from '../reading-limits';
import { ReadingRefusal } from '../reading-refusal';
import type { MergedRange, TableRow } from '../table';
import { type NumberFormat, shownNumber } from './number-format.rules';
import type { XmlReader } from './xml-events';

/** What the cells of a sheet refer to. */
export interface SheetWords {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** Turns the elements of a sheet into rows, in their order, as they come. */
export class SheetRows implements XmlReader {
  /** Read and not yet taken. */
  readonly ready: TableRow[] = [];
  readonly mergedRanges: MergedRange[] = [];
  blankLines = 0;
  private line = 0;
  private cells: string[] = [];
  private column = 0;
  private type = 'n';
  private style = 0;
  private value = '';
  private formula: string | null = null;
  private inside = '';

  constructor(private readonly words: SheetWords) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.inside = name;
    if (name === 'row') this.openRow(attributes['r']);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.formula = '';
    else if (name === 'mergeCell') this.merge(attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (this.inside === 'v' || this.inside === 't') {
      if (this.value.length <= LIMITS.cell) this.value += text;
    } else if (this.inside === 'f' && this.formula !== null && this.formula.length < 100) {
      this.formula += text;
    }
  }

  close(name: string): void {
    this.inside = '';
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openRow(reference: string | undefined): void {
    const line = reference === undefined ? this.line + 1 : Number(reference);
    if (!Number.isInteger(line) || line <= this.line) throw new ReadingRefusal('SHEET_UNREADABLE', 'row');
    this.line = line;
    this.cells = [];
    this.column = 0;
  }

  private openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.type = t;
    this.style = Number(s);
    this.value = '';
    this.formula = null;
  }

  private closeCell(): void {
    const text = this.shown();
    if (text === '' || this.column < 1) return;
    const index = Math.min(this.column, LIMITS.columns + 1) - 1;
    while (this.cells.length < index) this.cells.push('');
    this.cells[index] = text.slice(0, LIMITS.cell + 1);
  }

  private closeRow(): void {
    if (this.cells.every((cell) => cell.trim() === '')) this.blankLines += 1;
    else this.ready.push({ line: this.line, cells: this.cells });
  }

  private shown(): string {
    const { value, type, words } = this;
    // Its last result is read and the formula never run; without a result, the formula itself says what is missing.
    if (value === '') return this.formula === null ? '' : `=${this.formula}`;
    if (type === 's') return words.strings[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'VRAI' : 'FAUX';
    if (type === 'd') return value.slice(0, 10);
    if (type !== 'n') return value;
    return shownNumber(value, words.formats[this.style] ?? { kind: 'PLAIN' }, words.is1904);
  }

  private merge(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    if (this.mergedRanges.length >= LIMITS.mergedRanges) return;
    this.mergedRanges.push({
      fromLine: lineOf(from),
      toLine: lineOf(to),
      fromColumn: columnOf(from),
      toColumn: columnOf(to),
    });
  }
}

const lineOf = (reference: string) => Number(/\d+$/.exec(reference)?.[0] ?? 0);

/** 1 for A, 27 for AA; beyond what a sheet may have, just that. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,4}/i.exec(reference)?.[0].toUpperCase() ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
