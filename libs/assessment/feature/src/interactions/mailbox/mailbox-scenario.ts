/** The mailbox of a practical task, as the item bank writes it. */
export interface MailboxScenario {
  readonly instruction: string;
  readonly folders: readonly MailFolder[];
  readonly messages: readonly MailMessage[];
}

export interface MailFolder {
  readonly id: string;
  readonly name: string;
}

export interface MailMessage {
  readonly id: string;
  /** Where it is at the beginning. */
  readonly folder: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  /** Date and time of the place, without a zone: `2026-11-16T08:35`. */
  readonly date: string;
  readonly body: readonly string[];
  readonly links?: readonly { readonly id: string; readonly text: string; readonly href: string }[];
  readonly attachments?: readonly {
    readonly id: string;
    readonly name: string;
    readonly kilobytes: number;
  }[];
}
