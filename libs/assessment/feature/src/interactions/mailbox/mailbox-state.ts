import type { MailboxScenario, MailMessage } from './mailbox-scenario';

/** What became of a message. */
export type MessageStatus = 'KEPT' | 'REPORTED' | 'DELETED';

/** The mailbox as the person leaves it: this is what is sent, as JSON. */
export interface MailboxState {
  /** Every message once, with the folder it is in, or was in before it was reported or deleted. */
  readonly messages: readonly {
    readonly id: string;
    readonly folder: string;
    readonly is: MessageStatus;
  }[];
  /** Opened at least once. */
  readonly followedLinks: readonly string[];
  readonly openedAttachments: readonly string[];
  /** Messages read: looking is not acting, but one likes to see what remains to be read. */
  readonly read: readonly string[];
}

/** Where messages are looked at: a folder of the scenario, or what was reported or deleted. */
export type Place = { readonly folder: string } | { readonly is: 'REPORTED' | 'DELETED' };

export function initialMailbox({ messages }: MailboxScenario): MailboxState {
  return {
    messages: messages.map(({ id, folder }) => ({ id, folder, is: 'KEPT' })),
    followedLinks: [],
    openedAttachments: [],
    read: [],
  };
}

/** The mailbox kept as JSON; the initial one when there is none, or when it is of another scenario. */
export function restoredMailbox(scenario: MailboxScenario, json: string | null | undefined): MailboxState {
  const kept = json ? (JSON.parse(json) as Partial<MailboxState>) : null;
  const isOfScenario =
    kept?.messages?.length === scenario.messages.length &&
    scenario.messages.every(({ id }) => kept.messages?.some((message) => message.id === id));
  return isOfScenario ? { ...initialMailbox(scenario), ...kept } : initialMailbox(scenario);
}

/** Whether anything was done but reading. */
export function hasWorked(scenario: MailboxScenario, json: string): boolean {
  const state = restoredMailbox(scenario, json);
  return JSON.stringify({ ...state, read: [] }) !== JSON.stringify(initialMailbox(scenario));
}

/** The message put in a folder, reported or deleted; a message put back in a folder is neither any more. */
export function moveMessage(state: MailboxState, id: string, place: Place): MailboxState {
  const where = 'folder' in place ? { folder: place.folder, is: 'KEPT' as const } : place;
  return {
    ...state,
    messages: state.messages.map((message) => (message.id === id ? { ...message, ...where } : message)),
  };
}

/** Notes what was looked at or opened, once. */
export function note(
  state: MailboxState,
  list: 'followedLinks' | 'openedAttachments' | 'read',
  id: string,
): MailboxState {
  return state[list].includes(id) ? state : { ...state, [list]: [...state[list], id] };
}

/** The messages of a place, the latest first. */
export function messagesIn(
  scenario: MailboxScenario,
  state: MailboxState,
  place: Place,
): readonly MailMessage[] {
  return scenario.messages
    .filter(({ id }) => isIn(state, id, place))
    .toSorted((one, other) => other.date.localeCompare(one.date));
}

/** Whether a message is in a place. */
export function isIn({ messages }: MailboxState, id: string, place: Place): boolean {
  const message = messages.find((one) => one.id === id);
  if (!message) return false;
  return 'folder' in place
    ? message.is === 'KEPT' && message.folder === place.folder
    : message.is === place.is;
}
