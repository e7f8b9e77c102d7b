import { DestroyRef, DOCUMENT, inject } from '@angular/core';

const ROLES: Readonly<Record<string, string>> = {
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TR: 'row',
  TD: 'cell',
};

/**
 * Keeps a table ready to be shown as a stack of cards, one per row: each cell bears the name of its column, and what
 * everything is stays said when the screen no longer lays it out as a table (`display` takes the roles away).
 * To be made where `inject` may be called.
 *
 * @returns what to call once the table is there
 */
export function stackedRows(): (table: HTMLTableElement) => void {
  const { defaultView } = inject(DOCUMENT);
  const destroyed = inject(DestroyRef);
  return (table) => {
    if (!defaultView) return;
    const observer = new defaultView.MutationObserver(() => nameCells(table));
    observer.observe(table, { childList: true, characterData: true, subtree: true });
    destroyed.onDestroy(() => observer.disconnect());
    nameCells(table);
  };
}

function nameCells(table: HTMLTableElement): void {
  table.setAttribute('role', 'table');
  for (const part of table.querySelectorAll('thead, tbody, tr, td')) {
    part.setAttribute('role', ROLES[part.tagName] ?? 'cell');
  }
  for (const header of table.querySelectorAll('th')) {
    header.setAttribute('role', header.scope === 'row' ? 'rowheader' : 'columnheader');
  }
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].flatMap(nameOfColumn);
  for (const row of [...table.tBodies].flatMap(({ rows }) => [...rows])) nameRow(row, names);
}

/** Its name for each column it spans; none for what is there for the hand or for the ear alone. */
function nameOfColumn(header: HTMLTableCellElement): string[] {
  const isShown = !header.querySelector('input, .visually-hidden');
  return Array<string>(header.colSpan).fill(isShown ? (header.textContent?.trim() ?? '') : '');
}

function nameRow(row: HTMLTableRowElement, names: readonly string[]): void {
  let column = 0;
  for (const cell of row.cells) {
    const name = cell.tagName === 'TD' && cell.colSpan === 1 ? names[column] : '';
    if (name) cell.dataset['column'] = name;
    else delete cell.dataset['column'];
    column += cell.colSpan;
  }
}
