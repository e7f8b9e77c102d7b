/** One mail, ready to leave. Its sender is the transport's own. */
export interface OutgoingMail {
  /** Without angle brackets: the same for the same mail, however often it is tried. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly date: Date;
}

/** Why a server did not take a mail, as a stable code. */
export type MailFault =
  'ADDRESS_INVALID' | 'ADDRESS_UNKNOWN' | 'REFUSED' | 'TLS' | 'SIGN_IN' | 'UNREACHABLE' | 'POSTPONED';

/** What is known of a mail once the dialogue with the server is over. */
export type MailOutcome =
  | { readonly state: 'SENT' }
  /** The server may have taken it: it was being given the text, and never answered. */
  | { readonly state: 'UNCERTAIN' }
  | {
      readonly state: 'FAILED';
      readonly fault: MailFault;
      /** Whether trying again would change nothing. */
      readonly isFinal: boolean;
      /** Whether it is the server that fails, and would fail for the next mail too. */
      readonly isServerDown: boolean;
    };

/** How mail leaves: SMTP, or what a test says. It never throws: whatever happens is an outcome. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<MailOutcome>;
}
