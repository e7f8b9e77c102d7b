import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { MISTYPED_DOMAIN } from './mistyped-domain';

/** A mail as the person it was sent to would read it. */
export interface CaughtMail {
  readonly receivedAt: Date;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

/** More would only weigh: a demonstration is looked at as it goes. */
const KEPT = 200;
const LARGEST_MAIL = 2 * 2 ** 20;

/** As the server of a domain answers for a mailbox that is not there. */
function refusalOf(address: string): Error | null {
  return address.endsWith(`@${MISTYPED_DOMAIN}`)
    ? Object.assign(new Error('5.1.1 No such mailbox'), { responseCode: 550 })
    : null;
}

/** Takes every mail the demonstration sends, but to a mailbox nobody has, and keeps the latest in memory: none leaves the machine. */
export class DemoMailbox {
  private readonly caught: CaughtMail[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_MAIL,
    onRcptTo: ({ address }, _session, done) => done(refusalOf(address)),
    onData: (stream, _session, done) => {
      void buffer(stream).then(
        (bytes) => this.keep(bytes).then(() => done(), done),
        (error: Error) => done(error),
      );
    },
  });

  constructor(private readonly kept = KEPT) {}

  /** Listens on this machine alone. @param port 0 for any. @returns the port */
  async open(port: number): Promise<number> {
    // Whoever sends may leave in the middle: that is theirs to try again.
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve, reject) => {
      this.server.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    return (this.server.server.address() as AddressInfo).port;
  }

  /** The latest first. */
  get mails(): readonly CaughtMail[] {
    return this.caught;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async keep(bytes: Buffer): Promise<void> {
    const mail = await PostalMime.parse(bytes);
    this.caught.unshift({
      receivedAt: new Date(),
      from: mail.from?.name || mail.from?.address || '',
      to: (mail.to ?? []).map(({ address }) => address ?? ''),
      subject: mail.subject ?? '',
      text: (mail.text ?? '').trim(),
      attachments: mail.attachments.map(({ filename }) => filename ?? ''),
    });
    this.caught.length = Math.min(this.caught.length, this.kept);
  }
}
