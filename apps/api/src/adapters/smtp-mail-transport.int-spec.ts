import type { OutgoingMail } from '@jalon/shared/api';
import type { SMTPServerOptions } from 'smtp-server';
import type { MailSettings } from '../configuration/mail-settings';
import { certificateOf, type MailServer, mailServer } from '../testing/mail-server';
import { SmtpMailTransport } from './smtp-mail-transport';

const servers: MailServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

const mail: OutgoingMail = {
  messageId: '0190-mail@jalon.exemple.fr',
  to: 'agent@armorique.exemple.fr',
  subject: 'Une décision vous concerne',
  text: 'Vous avez un message.',
  html: '<p>Vous avez un message.</p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
  date: new Date('2026-06-15T08:00:00Z'),
};
const patience = { connection: 1_000, silence: 1_000, dialogue: 1_500 };

const refusing = (responseCode: number) => Object.assign(new Error('No'), { responseCode });

async function send(
  options: SMTPServerOptions = {},
  sent: Partial<OutgoingMail> = {},
  { settings = {}, authorities }: { settings?: Partial<MailSettings>; authorities?: string[] } = {},
) {
  const server = await mailServer(options);
  servers.push(server);
  const transport = new SmtpMailTransport(
    {
      host: 'localhost',
      port: server.port,
      security: 'NONE',
      user: null,
      password: null,
      from: { name: 'Jalon', address: 'jalon@exemple.fr' },
      ...settings,
    },
    patience,
    authorities,
  );
  return { outcome: await transport.send({ ...mail, ...sent }), received: server.received };
}

const failed = (fault: string, isFinal: boolean, isServerDown: boolean) => ({
  state: 'FAILED',
  fault,
  isFinal,
  isServerDown,
});

describe('a mail', () => {
  it('is sent to its one address, under its own Message-ID', async () => {
    const { outcome, received } = await send();
    expect(outcome).toEqual({ state: 'SENT' });
    expect(received).toMatchObject([{ from: 'jalon@exemple.fr', to: ['agent@armorique.exemple.fr'] }]);
    expect(received[0]?.raw).toContain('Message-ID: <0190-mail@jalon.exemple.fr>');
    expect(received[0]?.raw).toContain('Auto-Submitted: auto-generated');
  });

  it.each([
    [
      'the recipient is unknown',
      { onRcptTo: (_a, _s, done) => done(refusing(550)) },
      failed('ADDRESS_UNKNOWN', true, false),
    ],
    [
      'the mailbox is full for now',
      { onRcptTo: (_a, _s, done) => done(refusing(452)) },
      failed('POSTPONED', false, false),
    ],
    [
      'our sender is refused',
      { onMailFrom: (_a, _s, done) => done(refusing(553)) },
      failed('REFUSED', false, true),
    ],
    [
      'the server is too busy',
      { onConnect: (_s, done) => done(refusing(421)) },
      failed('POSTPONED', false, true),
    ],
    [
      'the text is refused',
      { onData: (stream, _s, done) => stream.resume().on('end', () => done(refusing(554))) },
      failed('REFUSED', true, false),
    ],
    [
      'the text is to come back later',
      { onData: (stream, _s, done) => stream.resume().on('end', () => done(refusing(451))) },
      failed('POSTPONED', false, false),
    ],
  ] satisfies [string, SMTPServerOptions, object][])(
    'ends as it must when %s',
    async (_why, options, outcome) => {
      await expect(send(options)).resolves.toMatchObject({ outcome });
    },
  );

  it('is uncertain when the server has the text and never answers', async () => {
    const silent: SMTPServerOptions = { onData: (stream) => void stream.resume() };
    await expect(send(silent)).resolves.toMatchObject({ outcome: { state: 'UNCERTAIN' } });
  });

  it('is to be tried again when the server is silent before it has the text', async () => {
    const { outcome } = await send({ onRcptTo: () => undefined });
    expect(outcome).toEqual(failed('UNREACHABLE', false, true));
  });

  it('is to be tried again when nothing answers', async () => {
    const { outcome } = await send({}, {}, { settings: { port: 1 } });
    expect(outcome).toEqual(failed('UNREACHABLE', false, true));
  });
});

describe('the certificate', () => {
  const own = certificateOf('localhost');
  const others = certificateOf('ailleurs.exemple.fr');

  it.each(['TLS', 'STARTTLS'] as const)('that is trusted lets mail leave, by %s', async (security) => {
    const { outcome } = await send(
      { secure: security === 'TLS', ...own },
      {},
      {
        settings: { security },
        authorities: [own.cert],
      },
    );
    expect(outcome).toEqual({ state: 'SENT' });
  });

  it.each([
    ['nobody vouches for', own, undefined],
    ['is another machine’s', others, [others.cert]],
  ] as const)('that %s lets nothing leave', async (_why, pair, authorities) => {
    const { outcome, received } = await send(
      { secure: true, ...pair },
      {},
      {
        settings: { security: 'TLS' },
        ...(authorities ? { authorities: [...authorities] } : {}),
      },
    );
    expect(outcome).toEqual(failed('TLS', false, true));
    expect(received).toEqual([]);
  });

  it('is asked for: a server that offers none gets nothing', async () => {
    const { outcome, received } = await send(
      { hideSTARTTLS: true },
      {},
      { settings: { security: 'STARTTLS' } },
    );
    expect(outcome).toMatchObject({ state: 'FAILED', isFinal: false });
    expect(received).toEqual([]);
  });
});

describe('signing in', () => {
  const onAuth: SMTPServerOptions['onAuth'] = ({ username, password }, _session, done) =>
    password === 'sesame' ? done(null, { user: username }) : done(refusing(535));
  const options = { authOptional: false, allowInsecureAuth: true, onAuth };

  it('is done with the account of the settings', async () => {
    const settings = { user: 'jalon', password: 'sesame' };
    await expect(send(options, {}, { settings })).resolves.toMatchObject({ outcome: { state: 'SENT' } });
  });

  it('that is refused is the server’s matter, not the mail’s', async () => {
    const settings = { user: 'jalon', password: 'wrong' };
    const { outcome } = await send(options, {}, { settings });
    expect(outcome).toEqual(failed('SIGN_IN', false, true));
  });
});

describe('a hostile value', () => {
  const injection = 'x\r\nBcc: victime@exemple.fr\r\n\r\nBonjour';

  it.each([
    ['subject', { subject: injection }],
    ['Message-ID', { messageId: injection }],
    ['header', { headers: { 'List-Unsubscribe': injection } }],
    ['header’s name', { headers: { [`X-A: 1\r\nBcc: victime@exemple.fr\r\nX-B`]: 'y' } }],
    ['subject with other line breaks', { subject: 'x\u2028Bcc: victime@exemple.fr\u0085\u000b\u000cy' }],
  ])('in the %s adds no header and no recipient', async (_where, sent) => {
    const { outcome, received } = await send({}, sent);
    expect(outcome).toEqual({ state: 'SENT' });
    const [head = ''] = (received[0]?.raw ?? '').split('\r\n\r\n');
    expect(head).not.toMatch(/^(b?cc):/im);
    expect(received[0]?.to).toEqual(['agent@armorique.exemple.fr']);
  });

  it.each([
    'a@exemple.fr\r\nRCPT TO:<victime@exemple.fr>',
    'a@exemple.fr, victime@exemple.fr',
    'Agent <a@exemple.fr>',
    '<a@exemple.fr> SIZE=1',
    'a@exemple.fr\0',
    'a b@exemple.fr',
    '"a\r\nb"@exemple.fr',
    'a@localhost',
    '',
  ])('as the address (%j) sends nothing at all', async (to) => {
    const { outcome, received } = await send({}, { to });
    expect(outcome).toEqual(failed('ADDRESS_INVALID', true, false));
    expect(received).toEqual([]);
  });
});
