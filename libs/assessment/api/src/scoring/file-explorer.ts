import type { Condition, ExplorerScenario, ExplorerTask, Goal } from '../item-bank/item.types';
import type { EntryState, ExplorerState } from './answer-value';

type NamedFolder = Extract<Condition, { folderNamed: unknown }>;

/** Whether every condition of a goal holds on the files as they were left. */
export function explorerMeets(goal: Goal, scenario: ExplorerScenario, state: ExplorerState): boolean {
  const left = remaining(state);
  return goal.all.every((condition) => holds(condition, goal, scenario, left));
}

/** What to say of files that miss their goal, when the item foresaw it. */
export function explorerShortfall({ partials, scenario }: ExplorerTask, state: ExplorerState): string | null {
  return partials.find(({ when }) => explorerMeets(when, scenario, state))?.explanation ?? null;
}

/** What is left: an entry goes with the folder it lies in. */
export function remaining({ entries, deleted }: ExplorerState): ReadonlyMap<string, EntryState> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const gone = new Set(deleted);
  const isGone = ({ id, parent }: EntryState, depth = 0): boolean =>
    gone.has(id) ||
    (parent !== null &&
      (gone.has(parent) || (depth < byId.size && byId.has(parent) && isGone(byId.get(parent)!, depth + 1))));
  return new Map([...byId].filter(([, entry]) => !isGone(entry)));
}

function holds(
  condition: Condition,
  goal: Goal,
  scenario: ExplorerScenario,
  left: ReadonlyMap<string, EntryState>,
): boolean {
  if ('entry' in condition) {
    const entry = left.get(condition.entry);
    if ('deleted' in condition) return (entry === undefined) === condition.deleted;
    if ('inFolder' in condition) return entry?.parent === condition.inFolder;
    return !!entry && [condition.named, ...condition.accepts].includes(nameOf(entry));
  }
  if ('folderNamed' in condition) return foldersNamed(condition, scenario, left).length > 0;
  if ('othersUntouched' in condition) return othersUntouched(goal, scenario, left);
  throw new Error(`A file explorer cannot meet ${JSON.stringify(condition)}.`);
}

const nameOf = ({ name }: EntryState) => name.normalize('NFC').trim();

function foldersNamed(
  { folderNamed, in: parent, contains }: NamedFolder,
  scenario: ExplorerScenario,
  left: ReadonlyMap<string, EntryState>,
): EntryState[] {
  const files = new Set(scenario.entries.filter(({ kind }) => kind === 'FILE').map(({ id }) => id));
  return [...left.values()].filter(
    (entry) =>
      !files.has(entry.id) &&
      entry.parent === parent &&
      folderNamed.includes(nameOf(entry)) &&
      contains.every((id) => left.get(id)?.parent === entry.id),
  );
}

/** Whatever the goal does not name is where it was, as it was called, and no folder was made beyond those it asks for. */
function othersUntouched(
  { all }: Goal,
  scenario: ExplorerScenario,
  left: ReadonlyMap<string, EntryState>,
): boolean {
  const named = new Set(all.flatMap(idsNamed));
  const before = new Set(scenario.entries.map(({ id }) => id));
  const asked = all.flatMap((condition) =>
    'folderNamed' in condition ? foldersNamed(condition, scenario, left).map(({ id }) => id) : [],
  );
  return (
    scenario.entries.every(({ id, parent, name }) => {
      const entry = left.get(id);
      return named.has(id) || (entry?.parent === parent && entry.name === name);
    }) && [...left.keys()].every((id) => before.has(id) || asked.includes(id))
  );
}

function idsNamed(condition: Condition): readonly string[] {
  if ('entry' in condition) return [condition.entry];
  return 'folderNamed' in condition ? condition.contains : [];
}
