/** The folders of a practical task, as the item bank writes them. */
export interface ExplorerScenario {
  readonly instruction: string;
  readonly entries: readonly ExplorerEntry[];
  /** What may be done; opening and sorting always may. */
  readonly operations: readonly ExplorerOperation[];
}

export type ExplorerOperation = 'MOVE' | 'RENAME' | 'DELETE' | 'CREATE_FOLDER';

export interface ExplorerEntry {
  readonly id: string;
  /** The folder that holds it; null at the top. */
  readonly parent: string | null;
  readonly kind: 'FOLDER' | 'FILE';
  /** With its extension. */
  readonly name: string;
  readonly kilobytes?: number;
  /** A calendar day. */
  readonly modified?: string;
  readonly extension?: string;
}
