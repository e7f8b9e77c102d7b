import { Readable } from 'node:stream';
import type { MailOutcome, MailTransport, OutgoingMail } from '@jalon/shared/api';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from '../configuration/mail-settings';
import { outcomeOf, type SmtpError } from './smtp-outcome';

/** One address and nothing else: no list, no name, no line break. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** How long the server may be silent, in milliseconds. */
export interface SmtpPatience {
  readonly connection: number;
  readonly silence: number;
  /** The whole dialogue: past this, whoever looks at the outbox knows that nobody is sending any more. */
  readonly dialogue: number;
}

const usualPatience: SmtpPatience = { connection: 15_000, silence: 30_000, dialogue: 60_000 };

/** A mail per dialogue with the SMTP server. The server's certificate is verified (NODE_EXTRA_CA_CERTS adds an authority). */
export class SmtpMailTransport implements MailTransport {
  constructor(
    private readonly settings: MailSettings,
    private readonly patience: SmtpPatience = usualPatience,
    /** Authorities believed besides the system's: a test's. */
    private readonly authorities?: readonly string[],
  ) {}

  async send(mail: OutgoingMail): Promise<MailOutcome> {
    if (!ADDRESS.test(mail.to) || mail.to.length > 254) {
      return { state: 'FAILED', fault: 'ADDRESS_INVALID', isFinal: true, isServerDown: false };
    }
    const message = await this.compose(mail);
    return new Dialogue(this.settings, this.connection(), this.patience).send(mail.to, message);
  }

  /** Every value is a header's own, encoded: a line break in one is a space. */
  private async compose({
    messageId,
    to,
    subject,
    text,
    html,
    headers,
    date,
  }: OutgoingMail): Promise<Buffer> {
    const composed = new MailComposer({
      messageId: `<${oneLine(messageId)}>`,
      from: this.settings.from,
      to: { name: '', address: to },
      subject: oneLine(subject),
      text,
      html,
      date,
      headers: Object.entries(headers).map(([key, value]) => ({ key: oneLine(key), value: oneLine(value) })),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return composed.compile().build();
  }

  private connection(): SMTPConnection {
    const { host, port, security } = this.settings;
    const { connection, silence } = this.patience;
    return new SMTPConnection({
      host,
      port,
      secure: security === 'TLS',
      requireTLS: security === 'STARTTLS',
      ignoreTLS: security === 'NONE',
      tls: {
        rejectUnauthorized: true,
        minVersion: 'TLSv1.2',
        ...(this.authorities ? { ca: [...this.authorities] } : {}),
      },
      connectionTimeout: connection,
      greetingTimeout: connection,
      socketTimeout: silence,
      // What the log of a dialogue would hold is a name.
      logger: false,
    });
  }
}

/** One dialogue: it ends once, by the server's answer, an error or the end of our patience. */
class Dialogue {
  private hasGivenText = false;

  constructor(
    private readonly settings: MailSettings,
    private readonly connection: SMTPConnection,
    private readonly patience: SmtpPatience,
  ) {}

  async send(to: string, message: Buffer): Promise<MailOutcome> {
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('The dialogue lasted too long.')), this.patience.dialogue);
    });
    try {
      await Promise.race([this.converse(to, message), impatience]);
      return { state: 'SENT' };
    } catch (error) {
      return outcomeOf(error as SmtpError, this.hasGivenText);
    } finally {
      clearTimeout(timer);
      this.connection.close();
    }
  }

  private async converse(to: string, message: Buffer): Promise<void> {
    const { connection } = this;
    const broken = new Promise<never>((_resolve, reject) => connection.on('error', reject));
    // Told by the race below, or by nobody once the dialogue is over.
    broken.catch(() => undefined);
    const step = (act: (done: (error?: Error | null) => void) => void) =>
      Promise.race([
        broken,
        new Promise<void>((resolve, reject) => act((error) => (error ? reject(error) : resolve()))),
      ]);
    await step((done) => connection.connect(done));
    const { user, password, from } = this.settings;
    if (user !== null) await step((done) => connection.login({ user, pass: password ?? '' }, done));
    // The text is asked for once the server has said that it is ready to take it.
    const text = Readable.from(this.given(message));
    await step((done) => connection.send({ from: from.address, to: [to] }, text, done));
  }

  private *given(message: Buffer): Generator<Buffer> {
    this.hasGivenText = true;
    yield message;
  }
}

function oneLine(text: string): string {
  // Control characters and Unicode line separators, never part of what we mean.
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
