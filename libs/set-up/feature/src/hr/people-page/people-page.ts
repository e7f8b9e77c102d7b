import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, FormErrors } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { countForm, EmptyState, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideSetUpTexts } from '../../set-up-texts';
import { SetUpDocument } from '../../set-up.generated';
import { type Cells, type Column, columns, EMPTY, isEmpty, pastedLines, requiredColumns } from './pasted';
import { AddPeopleDocument, type AddPeopleMutation, UndoAddedPeopleDocument } from './people-page.generated';

type Fault = AddPeopleMutation['addPeople']['lines'][number]['faults'][number];

/** A line of the grid: what is typed, and what is wrong with it since it was last checked. */
interface Line {
  readonly key: number;
  readonly cells: Cells;
  readonly isAnotherPerson: boolean;
  readonly faults: readonly Fault[];
}

/** The API takes so many at once; more is a file to import. */
const MOST_LINES = 200;
const BLANK_LINES = 3;

/** Many people at once: lines typed or pasted from a spreadsheet, each cell checked, and those that are right registered. */
@Component({
  selector: 'jalon-set-up-people-page',
  imports: [EmptyState, FormErrors, PageHeader, RouterLink, TranslocoDirective],
  providers: [provideSetUpTexts()],
  templateUrl: './people-page.html',
  styleUrl: './people-page.css',
})
export class PeoplePage {
  private readonly apollo = inject(Apollo);
  private readonly transloco = inject(TranslocoService);
  private keys = 0;

  protected readonly columns = columns;
  protected readonly required = requiredColumns;
  protected readonly countForm = countForm;
  protected readonly most = MOST_LINES;
  protected readonly lines = signal<readonly Line[]>(this.blankLines());
  protected readonly filled = computed(() => this.lines().filter(({ cells }) => !isEmpty(cells)));
  protected readonly faulty = computed(() => this.filled().filter(({ faults }) => faults.length > 0));
  protected readonly checked = signal(false);
  protected readonly newUnits = signal<readonly string[]>([]);
  protected readonly newPositions = signal<readonly string[]>([]);
  protected readonly added = signal(0);
  protected readonly actIds = signal<readonly string[]>([]);
  protected readonly undone = signal(false);
  protected readonly act = new Act();
  protected readonly undoing = new Act();
  protected readonly faults = computed(() => [
    ...this.act.faults('people-save'),
    ...this.undoing.faults('people-undo'),
  ]);

  protected type(key: number, column: Column, value: string): void {
    this.change(key, ({ cells, faults, ...line }) => ({
      ...line,
      cells: { ...cells, [column]: value },
      faults: faults.filter(({ field }) => field !== column),
    }));
    if (this.lines().at(-1)?.key === key) this.lines.update((lines) => [...lines, ...this.blankLines()]);
  }

  protected confirmAnother(key: number, isAnotherPerson: boolean): void {
    this.change(key, (line) => ({ ...line, isAnotherPerson }));
  }

  protected remove(key: number): void {
    this.lines.update((lines) => {
      const left = lines.filter((line) => line.key !== key);
      return left.length > 0 ? left : this.blankLines();
    });
  }

  /** Pasting a single cell is left to the browser; lines fill the grid from there, downwards. */
  protected paste(event: ClipboardEvent, key: number | null, column: Column): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isOneCell = !/[\t\n;]/.test(text.trim());
    if (isOneCell && key !== null) return;
    event.preventDefault();
    this.fill(pastedLines(text, column, this.labels()), key);
  }

  private fill(pasted: readonly Partial<Record<Column, string>>[], key: number | null): void {
    const lines = key === null ? this.filled() : this.lines();
    const start = key === null ? lines.length : lines.findIndex((line) => line.key === key);
    const over = pasted.map((cells, index) => {
      const line = lines[start + index] ?? this.blankLine();
      return { ...line, cells: { ...line.cells, ...cells }, faults: [] };
    });
    const all = [...lines.slice(0, start), ...over, ...lines.slice(start + pasted.length)];
    this.lines.set([...all.filter(({ cells }) => !isEmpty(cells)), ...this.blankLines()]);
    this.checked.set(false);
  }

  /** What the grid calls its columns, so that a pasted header is understood. */
  private labels(): Record<Column, string> {
    const entries = columns.map((column) => [column, this.transloco.translate(`setUp.people.${column}`)]);
    return Object.fromEntries(entries) as Record<Column, string>;
  }

  protected async send(checkOnly: boolean): Promise<void> {
    const sent = this.filled();
    if (sent.length === 0 || sent.length > MOST_LINES) return;
    await this.act.attempt(async () => {
      const lines = sent.map(({ cells, isAnotherPerson }) => ({ ...cells, isAnotherPerson }));
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: AddPeopleDocument,
          variables: { input: { lines, checkOnly } },
          refetchQueries: checkOnly ? [] : [SetUpDocument],
        }),
      );
      if (data) this.read(data.addPeople, sent, checkOnly);
      return data?.addPeople.userErrors;
    });
  }

  /** Whoever is registered leaves the grid; the others stay with what is wrong. */
  private read(answer: AddPeopleMutation['addPeople'], sent: readonly Line[], checkOnly: boolean): void {
    const left = answer.lines.flatMap(({ index, agentId, faults }) => {
      const line = sent[index];
      return line && !agentId ? [{ ...line, faults }] : [];
    });
    this.lines.set([...left, ...this.blankLines()]);
    this.checked.set(true);
    this.newUnits.set(answer.newUnits);
    this.newPositions.set(answer.newPositions);
    if (checkOnly) return;
    this.added.set(sent.length - left.length);
    this.actIds.set(answer.actIds);
    this.undone.set(false);
  }

  protected async undo(): Promise<void> {
    const done = await this.undoing.attempt(async () => {
      const input = { actIds: this.actIds() };
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: UndoAddedPeopleDocument,
          variables: { input },
          refetchQueries: [SetUpDocument],
        }),
      );
      return data?.undoPeopleActs.userErrors;
    });
    if (done) {
      this.actIds.set([]);
      this.undone.set(true);
    }
  }

  protected faultsOf(line: Line, column: Column): readonly Fault[] {
    return line.faults.filter(({ field }) => field === column);
  }

  private change(key: number, how: (line: Line) => Line): void {
    this.lines.update((lines) => lines.map((line) => (line.key === key ? how(line) : line)));
  }

  private blankLine(): Line {
    this.keys += 1;
    return { key: this.keys, cells: EMPTY, isAnotherPerson: false, faults: [] };
  }

  private blankLines(): readonly Line[] {
    return Array.from({ length: BLANK_LINES }, () => this.blankLine());
  }
}
