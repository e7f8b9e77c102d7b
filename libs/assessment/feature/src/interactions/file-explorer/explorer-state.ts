import type { ExplorerScenario } from './explorer-scenario';

/** A file or a folder as the person leaves it. */
export interface EntryState {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: 'FOLDER' | 'FILE';
  readonly name: string;
  readonly deleted: boolean;
}

/** The folders as the person leaves them. Created ones are `n1`, `n2`… */
export interface ExplorerState {
  readonly entries: readonly EntryState[];
}

/** Why a name is refused. */
export type NameFault = 'empty' | 'forbidden' | 'taken';

/** What is sent: where everything is, and the ids of what was deleted. */
interface SentExplorer {
  readonly entries: readonly Omit<EntryState, 'deleted'>[];
  readonly deleted: readonly string[];
  /** For this page only, so that a deleted file can still be brought back after a reload. */
  readonly trash: readonly Omit<EntryState, 'deleted'>[];
}

export function initialExplorer({ entries }: ExplorerScenario): ExplorerState {
  return {
    entries: entries.map(({ id, parent, kind, name }) => ({ id, parent, kind, name, deleted: false })),
  };
}

/** The folders as JSON, in the form that is sent. */
export function explorerAsJson({ entries }: ExplorerState): string {
  const bare = (one: EntryState) => ({ id: one.id, parent: one.parent, kind: one.kind, name: one.name });
  const trash = entries.filter(({ deleted }) => deleted).map(bare);
  const sent: SentExplorer = {
    entries: entries.filter(({ deleted }) => !deleted).map(bare),
    deleted: trash.map(({ id }) => id),
    trash,
  };
  return JSON.stringify(sent);
}

/** The folders kept as JSON; the initial ones when there are none, or when they are of another scenario. */
export function restoredExplorer(scenario: ExplorerScenario, json: string | null | undefined): ExplorerState {
  if (!json) return initialExplorer(scenario);
  const { entries = [], trash = [] } = JSON.parse(json) as Partial<SentExplorer>;
  const kept = [
    ...entries.map((entry) => ({ ...entry, deleted: false })),
    ...trash.map((entry) => ({ ...entry, deleted: true })),
  ];
  const isOfScenario = scenario.entries.every(({ id }) => kept.some((entry) => entry.id === id));
  return isOfScenario ? { entries: kept } : initialExplorer(scenario);
}

/** Whether anything differs from the beginning. */
export function hasArranged(scenario: ExplorerScenario, json: string): boolean {
  return JSON.stringify(restoredExplorer(scenario, json)) !== JSON.stringify(initialExplorer(scenario));
}

/** What a folder holds (null: the top), folders first, each by name. */
export function childrenOf({ entries }: ExplorerState, parent: string | null): readonly EntryState[] {
  return entries
    .filter((entry) => entry.parent === parent && !entry.deleted)
    .toSorted(
      (one, other) =>
        Number(other.kind === 'FOLDER') - Number(one.kind === 'FOLDER') ||
        one.name.localeCompare(other.name, 'fr', { numeric: true }),
    );
}

/** The folders from the top to this one, itself included; none for the top. */
export function pathTo(state: ExplorerState, id: string | null): readonly EntryState[] {
  const entry = state.entries.find((one) => one.id === id);
  return entry ? [...pathTo(state, entry.parent), entry] : [];
}

/** Where an entry may go: every folder but its own, itself and what it holds. Null is the top. */
export function destinationsFor(state: ExplorerState, id: string): readonly (string | null)[] {
  const current = state.entries.find((entry) => entry.id === id)?.parent ?? null;
  const folders = state.entries
    .filter(({ kind, deleted }) => kind === 'FOLDER' && !deleted)
    .filter((folder) => !pathTo(state, folder.id).some((one) => one.id === id))
    .map((folder) => folder.id);
  return [null, ...folders].filter((folder) => folder !== current);
}

export function moveEntry(state: ExplorerState, id: string, parent: string | null): ExplorerState {
  return withEntry(state, id, { parent });
}

export function renameEntry(state: ExplorerState, id: string, name: string): ExplorerState {
  return withEntry(state, id, { name: name.trim() });
}

/** What lies in a deleted folder is deleted too, and comes back with it. */
export function setDeleted(state: ExplorerState, id: string, deleted: boolean): ExplorerState {
  return {
    entries: state.entries.map((entry) =>
      pathTo(state, entry.id).some((one) => one.id === id) ? { ...entry, deleted } : entry,
    ),
  };
}

export function createFolder(state: ExplorerState, parent: string | null, name: string): ExplorerState {
  const created = state.entries.filter(({ id }) => id.startsWith('n')).length;
  const id = `n${created + 1}`;
  return {
    entries: [...state.entries, { id, parent, kind: 'FOLDER', name: name.trim(), deleted: false }],
  };
}

/** What is wrong with a name in a folder, null when it may be given. */
export function faultOfName(
  state: ExplorerState,
  parent: string | null,
  name: string,
  ownId?: string,
): NameFault | null {
  const wanted = name.trim();
  if (!wanted) return 'empty';
  if (/[\\/:*?"<>|]/.test(wanted)) return 'forbidden';
  const isTaken = childrenOf(state, parent).some(
    (entry) => entry.id !== ownId && entry.name.toLocaleLowerCase('fr') === wanted.toLocaleLowerCase('fr'),
  );
  return isTaken ? 'taken' : null;
}

function withEntry(state: ExplorerState, id: string, change: Partial<EntryState>): ExplorerState {
  return { entries: state.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) };
}
