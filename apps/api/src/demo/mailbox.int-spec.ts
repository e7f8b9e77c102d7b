import Fastify, { type FastifyInstance } from 'fastify';
import { createTransport } from 'nodemailer';
import { DemoMailbox } from './mailbox';
import { MISTYPED_DOMAIN } from './mistyped-domain';
import type { WaitingMails } from './waiting-mails';
import { MAILBOX_PATH, serveMailbox } from './mailbox-page';

let mailbox: DemoMailbox;
let port: number;
let app: FastifyInstance;
let waiting: WaitingMails = { count: 0, nextAt: null };

beforeAll(async () => {
  mailbox = new DemoMailbox(3);
  port = await mailbox.open(0);
  app = Fastify();
  serveMailbox(app, mailbox, () => Promise.resolve(waiting));
});
afterAll(async () => {
  await app.close();
  await mailbox.close();
});

const send = (mail: { subject: string; text: string; html?: string }) =>
  createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true }).sendMail({
    from: 'Jalon <ne-pas-repondre@jalon.example>',
    to: 'camille.legoff@region.example',
    ...mail,
  });
const page = async (query = '') => (await app.inject(`${MAILBOX_PATH}${query}`)).body;

describe('the mailbox of the demonstration', () => {
  it('says what nothing means, in both languages', async () => {
    expect(await page()).toContain('Aucun courriel pour le moment');
    expect(await page('?langue=en')).toContain('No mail yet');
  });

  it('shows what was sent, whoever it was for, with accents as they were written', async () => {
    await send({
      subject: 'Votre certificat est délivré',
      text: 'À lire : https://jalon.example/mes-certificats',
    });
    const body = await page();
    expect(body).toContain('Votre certificat est délivré');
    expect(body).toContain('camille.legoff@region.example');
    expect(body).toContain('<a href="https://jalon.example/mes-certificats">');
  });

  it('shows a mail as text, whatever it holds', async () => {
    await send({ subject: '<script>alert(1)</script>', text: '<img src=x onerror=alert(1)>' });
    const body = await page();
    expect(body).not.toContain('<script>alert');
    expect(body).not.toContain('<img');
  });

  it('keeps so many and no more, the latest first', async () => {
    for (let number = 1; number <= 5; number++) await send({ subject: `Mail ${number}`, text: '.' });
    expect(mailbox.mails).toHaveLength(3);
    expect(mailbox.mails[0]?.subject).toBe('Mail 5');
  });

  it('says how many mails wait for the hours each person chose, and until when', async () => {
    expect(await page()).not.toContain('au plus tôt');
    expect(await page()).toContain('La nuit et le week-end');
    waiting = { count: 3, nextAt: new Date('2026-06-16T06:00:00.000Z') };
    expect(await page()).toContain(
      '3 courriels attendent. Le prochain part au plus tôt le 16 juin 2026 à 08:00.',
    );
    expect(await page('?langue=en')).toContain('The next leaves at the earliest on 16 June 2026 at 08:00.');
    waiting = { ...waiting, count: 1 };
    expect(await page()).toContain('Un courriel attend.');
  });

  it('refuses a mailbox that nobody has, as the server of its domain would', async () => {
    const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
    const mail = { from: 'jalon@jalon.example', to: `erwann@${MISTYPED_DOMAIN}`, text: '.' };
    await expect(transport.sendMail(mail)).rejects.toMatchObject({ responseCode: 550 });
  });

  it('listens to this machine alone', async () => {
    const other = new DemoMailbox();
    await other.open(0);
    const server = (other as unknown as { server: { server: { address(): { address: string } } } }).server;
    expect(server.server.address().address).toBe('127.0.0.1');
    await other.close();
  });
});

it('says that mails are elsewhere when the demonstration was told of another server', async () => {
  const other = Fastify();
  serveMailbox(other, null, () => Promise.resolve(waiting));
  expect((await other.inject(MAILBOX_PATH)).body).toContain('SMTP_URL');
  await other.close();
});
