import { Language } from '@jalon/shared/api';
import type { ExplorerScenario, MailboxScenario } from './item-bank/item.types';
import type { EntryState, ExplorerState, MailboxState } from './scoring/answer-value';
import { remaining } from './scoring/file-explorer';
import { speak, type TextKey } from './speak';

/** The items are in French only: what is said of them is too. */
const say = (key: TextKey, values: Record<string, string>) => speak(Language.FR, key, values);

/** What was done in a mailbox, act by act, against how it was found. */
export function mailboxActs(scenario: MailboxScenario, state: MailboxState): string[] {
  const folderName = (id: string) => scenario.folders.find((folder) => folder.id === id)?.name ?? id;
  const handled = scenario.messages.flatMap(({ id, folder, subject }) => {
    const after = state.messages.find((message) => message.id === id);
    if (!after || (after.is === 'KEPT' && after.folder === folder)) return [];
    if (after.is !== 'KEPT')
      return say(after.is === 'REPORTED' ? 'mail.reported' : 'mail.deleted', { subject });
    return say('mail.moved', { subject, folder: folderName(after.folder) });
  });
  const links = scenario.messages.flatMap((message) => message.links);
  const attachments = scenario.messages.flatMap((message) => message.attachments);
  return [
    ...links
      .filter(({ id }) => state.followedLinks.includes(id))
      .map(({ text }) => say('mail.followed', { text })),
    ...attachments
      .filter(({ id }) => state.openedAttachments.includes(id))
      .map(({ name }) => say('mail.opened', { name })),
    ...handled,
    ...(handled.length === 0 ? [say('nothingDone', {})] : []),
  ];
}

/** What was done among files, act by act, against how they were found. */
export function explorerActs(scenario: ExplorerScenario, state: ExplorerState): string[] {
  const left = remaining(state);
  const nameOf = (id: string | null) =>
    (id === null
      ? undefined
      : (left.get(id)?.name ?? scenario.entries.find((entry) => entry.id === id)?.name)) ??
    say('files.root', {});
  const known = new Set(scenario.entries.map(({ id }) => id));
  const made = [...left.values()]
    .filter(({ id }) => !known.has(id))
    .map(({ name, parent }) => say('files.made', { name, folder: nameOf(parent) }));
  const changed = scenario.entries.flatMap((before) => changesOfEntry(before, left.get(before.id), nameOf));
  const acts = [...made, ...changed];
  return acts.length > 0 ? acts : [say('nothingDone', {})];
}

function changesOfEntry(
  before: EntryState,
  after: EntryState | undefined,
  nameOf: (id: string | null) => string,
): string[] {
  if (!after) return [say('files.deleted', { name: before.name })];
  return [
    ...(after.name === before.name ? [] : [say('files.renamed', { name: before.name, after: after.name })]),
    ...(after.parent === before.parent
      ? []
      : [say('files.moved', { name: before.name, folder: nameOf(after.parent) })]),
  ];
}
