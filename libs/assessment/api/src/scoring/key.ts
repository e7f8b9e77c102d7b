import type { Condition, ExplorerTask, Interaction, MailboxTask } from '../item-bank/item.types';
import type { SentAnswer } from './answer-reading';
import type { EntryState, ExplorerState, MailboxState, MessageState } from './answer-value';

/** A right answer, as the page would send it. It never leaves the server: tests and the demonstration's people use it. */
export function rightAnswer(interaction: Interaction): SentAnswer {
  switch (interaction.type) {
    case 'CHOICE':
      return { choices: [interaction.key] };
    case 'MULTIPLE_CHOICE':
      return { choices: interaction.key };
    case 'ORDERING':
      return { order: interaction.key };
    case 'MATCHING':
      return { pairs: Object.entries(interaction.key).map(([left, right]) => ({ left, right })) };
    case 'SHORT_TEXT':
      return { text: interaction.accepted[0] ?? '' };
    case 'NUMBER':
      return { text: String(interaction.accepted[0]) };
    case 'MAILBOX':
      return { state: JSON.stringify(mailboxDone(interaction)) };
    case 'FILE_EXPLORER':
      return { state: JSON.stringify(explorerDone(interaction)) };
  }
}

/** A wrong answer, as somebody could well give it: the first mistake the item foresaw, or a task left untouched. */
export function wrongAnswer(interaction: Interaction): SentAnswer {
  switch (interaction.type) {
    case 'CHOICE':
      return { choices: idsOf(interaction.options.filter(({ id }) => id !== interaction.key)).slice(0, 1) };
    case 'MULTIPLE_CHOICE':
      return { choices: [wrongOption(interaction), ...interaction.key.slice(1)] };
    case 'ORDERING':
      return { order: interaction.key.toReversed() };
    case 'MATCHING': {
      const [first, ...others] = Object.entries(interaction.key);
      const rotated = [...others.map(([, right]) => right), first![1]];
      return { pairs: [first!, ...others].map(([left], index) => ({ left, right: rotated[index]! })) };
    }
    case 'SHORT_TEXT':
      return { text: interaction.refused[0]?.text ?? '?' };
    case 'NUMBER':
      return { text: String(interaction.refused[0]?.value ?? -1) };
    case 'MAILBOX':
      return { state: JSON.stringify(mailboxDone({ ...interaction, goal: { all: [] } })) };
    case 'FILE_EXPLORER':
      return { state: JSON.stringify(explorerDone({ ...interaction, goal: { all: [] } })) };
  }
}

function wrongOption({ options, key }: Extract<Interaction, { type: 'MULTIPLE_CHOICE' }>): string {
  return options.find(({ id }) => !key.includes(id))?.id ?? '';
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** The mailbox once the goal is met, and nothing else done. */
export function mailboxDone({ scenario, goal }: Pick<MailboxTask, 'scenario' | 'goal'>): MailboxState {
  const messages = scenario.messages.map(({ id, folder }) =>
    goal.all.reduce<MessageState>((message, condition) => handle(message, condition), {
      id,
      folder,
      is: 'KEPT',
    }),
  );
  const followedLinks = goal.all.flatMap((one) => ('link' in one && one.followed ? one.link : []));
  const openedAttachments = goal.all.flatMap((one) =>
    'attachment' in one && one.opened ? one.attachment : [],
  );
  return { messages, followedLinks, openedAttachments };
}

function handle(message: MessageState, condition: Condition): MessageState {
  if (!('message' in condition) || condition.message !== message.id) return message;
  if ('is' in condition) return { ...message, is: condition.is };
  return 'inFolder' in condition ? { ...message, folder: condition.inFolder } : message;
}

/** The files once the goal is met, and nothing else done. */
export function explorerDone({ scenario, goal }: Pick<ExplorerTask, 'scenario' | 'goal'>): ExplorerState {
  const made = goal.all.flatMap((one, index) =>
    'folderNamed' in one
      ? { id: `n${index}`, parent: one.in, name: one.folderNamed[0] ?? '', holds: one.contains }
      : [],
  );
  const deleted = goal.all.flatMap((one) => ('deleted' in one && one.deleted ? one.entry : []));
  const entries = scenario.entries
    .filter(({ id }) => !deleted.includes(id))
    .map(({ id, parent, name }) => {
      const inside = made.find(({ holds }) => holds.includes(id))?.id ?? parent;
      return goal.all.reduce<EntryState>((entry, condition) => arrange(entry, condition), {
        id,
        parent: inside,
        name,
      });
    });
  const folders = made.map(({ id, parent, name }) => ({ id, parent, name }));
  return { entries: [...entries, ...folders], deleted };
}

function arrange(entry: EntryState, condition: Condition): EntryState {
  if (!('entry' in condition) || condition.entry !== entry.id) return entry;
  if ('inFolder' in condition) return { ...entry, parent: condition.inFolder };
  return 'named' in condition ? { ...entry, name: condition.named } : entry;
}
