import type { ExplorerScenario, MailboxScenario } from '../item-bank/item.types';
import type { EntryState, ExplorerState, MailboxState, MessageState } from './answer-value';

/** More than any task needs, less than would be worth sending. */
const LONGEST_STATE = 50_000;
const LONGEST_NAME = 255;
const FATES: readonly unknown[] = ['KEPT', 'REPORTED', 'DELETED'];

type Tree = Readonly<Record<string, unknown>>;

/** The final state of a mailbox as the page sends it; null when it is not one of this scenario. */
export function readMailboxState({ folders, messages }: MailboxScenario, json: string): MailboxState | null {
  const state = parse(json);
  if (!state) return null;
  const folderIds = new Set(folders.map(({ id }) => id));
  const said = listOf(state['messages'], (one) => readMessage(one, folderIds));
  const followedLinks = listOf(state['followedLinks'], knownId(messages.flatMap(({ links }) => links)));
  const attachments = messages.flatMap((message) => message.attachments);
  const openedAttachments = listOf(state['openedAttachments'], knownId(attachments));
  if (!said || !followedLinks || !openedAttachments || !isEach(said, messages)) return null;
  return { messages: said, followedLinks, openedAttachments };
}

function readMessage(value: unknown, folders: ReadonlySet<string>): MessageState | null {
  const { id, folder, is } = asTree(value);
  if (typeof id !== 'string' || typeof folder !== 'string' || !folders.has(folder)) return null;
  return FATES.includes(is) ? { id, folder, is: is as MessageState['is'] } : null;
}

/** The final state of a file explorer as the page sends it; null when it cannot come from this scenario. */
export function readExplorerState(scenario: ExplorerScenario, json: string): ExplorerState | null {
  const state = parse(json);
  if (!state) return null;
  const entries = listOf(state['entries'], readEntry);
  const deleted = listOf(state['deleted'], (id) => (typeof id === 'string' ? id : null));
  if (!entries || !deleted) return null;
  // What lay in a deleted folder went with it, and need not be listed: without a deletion, nothing may be missing.
  const listed = new Set(entries.map(({ id }) => id));
  const isWhole = deleted.length > 0 || scenario.entries.every(({ id }) => listed.has(id));
  return isWhole && isForest(scenario, entries, deleted) ? { entries, deleted } : null;
}

function readEntry(value: unknown): EntryState | null {
  const { id, parent, name } = asTree(value);
  if (typeof id !== 'string' || typeof name !== 'string' || name.trim() === '') return null;
  if (name.length > LONGEST_NAME || (parent !== null && typeof parent !== 'string')) return null;
  return { id, parent, name };
}

/** Every entry once, in a folder that is there, and no folder inside itself. */
function isForest(scenario: ExplorerScenario, entries: readonly EntryState[], deleted: readonly string[]) {
  const parents = new Map(entries.map(({ id, parent }) => [id, parent]));
  const files = new Set(scenario.entries.filter(({ kind }) => kind === 'FILE').map(({ id }) => id));
  const stands = (id: string): boolean => {
    let at: string | null | undefined = id;
    for (let depth = 0; depth <= parents.size && typeof at === 'string'; depth++) {
      if (deleted.includes(at)) return true;
      at = parents.get(at);
      if (typeof at === 'string' && files.has(at)) return false;
    }
    return at === null;
  };
  return parents.size === entries.length && entries.every(({ id }) => stands(id));
}

function parse(json: string): Tree | null {
  if (json.length > LONGEST_STATE) return null;
  try {
    return asTree(JSON.parse(json));
  } catch {
    // What is not JSON is no state.
    return null;
  }
}

function asTree(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? (value as Tree) : {};
}

/** A list whose every element can be read; null otherwise. */
function listOf<T>(value: unknown, read: (element: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const elements = value.map(read);
  return elements.includes(null) ? null : (elements as T[]);
}

function knownId(things: readonly { readonly id: string }[]): (value: unknown) => string | null {
  return (value) => things.find(({ id }) => id === value)?.id ?? null;
}

function isEach(some: readonly { readonly id: string }[], all: readonly { readonly id: string }[]): boolean {
  const ids = new Set(some.map(({ id }) => id));
  return some.length === all.length && all.every(({ id }) => ids.has(id));
}
