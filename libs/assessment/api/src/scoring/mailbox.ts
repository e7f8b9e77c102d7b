import type { Condition, Goal, MailboxScenario, MailboxTask } from '../item-bank/item.types';
import type { MailboxState } from './answer-value';

/** Whether every condition of a goal holds on the mailbox as it was left. */
export function mailboxMeets(goal: Goal, scenario: MailboxScenario, state: MailboxState): boolean {
  return goal.all.every((condition) => holds(condition, goal, scenario, state));
}

/** What to say of a mailbox that misses its goal, when the item foresaw it. */
export function mailboxShortfall({ partials, scenario }: MailboxTask, state: MailboxState): string | null {
  return partials.find(({ when }) => mailboxMeets(when, scenario, state))?.explanation ?? null;
}

function holds(condition: Condition, goal: Goal, scenario: MailboxScenario, state: MailboxState): boolean {
  if ('is' in condition) return messageIn(state, condition.message)?.is === condition.is;
  if ('message' in condition && 'inFolder' in condition) {
    const message = messageIn(state, condition.message);
    return message?.is === 'KEPT' && message.folder === condition.inFolder;
  }
  if ('untouched' in condition) return isUntouched(scenario, state, condition.message);
  if ('link' in condition) return state.followedLinks.includes(condition.link) === condition.followed;
  if ('attachment' in condition) {
    return state.openedAttachments.includes(condition.attachment) === condition.opened;
  }
  if ('othersUntouched' in condition) return othersUntouched(goal, scenario, state);
  throw new Error(`A mailbox cannot meet ${JSON.stringify(condition)}.`);
}

const messageIn = ({ messages }: MailboxState, id: string) => messages.find((message) => message.id === id);

/** Kept where it was. Reading a message, a link or an attachment of it touches nothing. */
function isUntouched(scenario: MailboxScenario, state: MailboxState, id: string): boolean {
  const before = scenario.messages.find((message) => message.id === id);
  const after = messageIn(state, id);
  return after?.is === 'KEPT' && after.folder === before?.folder;
}

function othersUntouched({ all }: Goal, scenario: MailboxScenario, state: MailboxState): boolean {
  const named = new Set(all.flatMap((condition) => ('message' in condition ? condition.message : [])));
  return scenario.messages.every(({ id }) => named.has(id) || isUntouched(scenario, state, id));
}
