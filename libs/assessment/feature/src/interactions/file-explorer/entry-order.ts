import type { ExplorerEntry, ExplorerScenario } from './explorer-scenario';
import { childrenOf, type EntryState, type ExplorerState } from './explorer-state';

/** How the files of a folder are sorted. */
export type EntryOrder = 'name' | 'modified' | 'size' | 'kind';

/** A line of a folder: what the person made of it, and what never changes. */
export type ListedEntry = EntryState & Pick<ExplorerEntry, 'kilobytes' | 'modified' | 'extension'>;

/**
 * The lines of a folder, folders first: by name, latest first, heaviest first, or by kind.
 *
 * @param folder null is the top; `deleted` is the trash
 */
export function listedIn(
  scenario: ExplorerScenario,
  state: ExplorerState,
  folder: string | null,
  order: EntryOrder,
): readonly ListedEntry[] {
  const entries = folder === 'deleted' ? deletedOnes(state) : childrenOf(state, folder);
  return entries.map((entry) => ({ ...factsOf(scenario, entry.id), ...entry })).toSorted(comparisons[order]);
}

const foldersFirst = (one: EntryState, other: EntryState) =>
  Number(other.kind === 'FOLDER') - Number(one.kind === 'FOLDER');

/** Sorting keeps the order by name of what is equal otherwise. */
const comparisons: Record<EntryOrder, (one: ListedEntry, other: ListedEntry) => number> = {
  name: () => 0,
  modified: (one, other) =>
    foldersFirst(one, other) || (other.modified ?? '').localeCompare(one.modified ?? ''),
  size: (one, other) => foldersFirst(one, other) || (other.kilobytes ?? 0) - (one.kilobytes ?? 0),
  kind: (one, other) =>
    foldersFirst(one, other) || (one.extension ?? '').localeCompare(other.extension ?? ''),
};

/** What was deleted itself: what lay in a deleted folder comes back with it. */
function deletedOnes({ entries }: ExplorerState): readonly EntryState[] {
  const deleted = new Set(entries.filter((entry) => entry.deleted).map(({ id }) => id));
  return entries.filter(({ id, parent }) => deleted.has(id) && !(parent !== null && deleted.has(parent)));
}

function factsOf({ entries }: ExplorerScenario, id: string): Partial<ExplorerEntry> {
  const { kilobytes, modified, extension } = entries.find((entry) => entry.id === id) ?? {};
  return {
    ...(kilobytes !== undefined && { kilobytes }),
    ...(modified && { modified }),
    ...(extension && { extension }),
  };
}
