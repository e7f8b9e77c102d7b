/** What somebody answered, read and checked against the question: the only form in which an answer is kept. */
export type AnswerValue =
  | { readonly choices: readonly string[] }
  | { readonly order: readonly string[] }
  | { readonly pairs: readonly Pair[] }
  | { readonly text: string }
  | { readonly mailbox: MailboxState }
  | { readonly explorer: ExplorerState };

export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** The mailbox as the person left it: every message of the scenario, once. */
export interface MailboxState {
  readonly messages: readonly MessageState[];
  readonly followedLinks: readonly string[];
  readonly openedAttachments: readonly string[];
}

export interface MessageState {
  readonly id: string;
  readonly folder: string;
  readonly is: 'KEPT' | 'REPORTED' | 'DELETED';
}

/** The file explorer as the person left it: every entry that was not deleted, those they made included. */
export interface ExplorerState {
  readonly entries: readonly EntryState[];
  readonly deleted: readonly string[];
}

export interface EntryState {
  readonly id: string;
  /** Null at the root. */
  readonly parent: string | null;
  readonly name: string;
}
