import type { MailOutcome, MailTransport, OutgoingMail } from '@jalon/shared/api';

/** Takes every mail, unless the test says what the server does next. */
export class RecordedMails implements MailTransport {
  readonly sent: OutgoingMail[] = [];
  /** What happens to the next mails, in their order; then they are taken. */
  readonly next: (MailOutcome | (() => Promise<MailOutcome>))[] = [];

  async send(mail: OutgoingMail): Promise<MailOutcome> {
    const next = this.next.shift() ?? { state: 'SENT' };
    const outcome = typeof next === 'function' ? await next() : next;
    if (outcome.state !== 'FAILED') this.sent.push(mail);
    return outcome;
  }

  reset(): void {
    this.sent.length = 0;
    this.next.length = 0;
  }
}
