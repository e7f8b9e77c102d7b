import { readMailSettings } from './mail-settings';
import { Settings } from './settings';

const MAIL_FROM = 'Jalon <ne-pas-repondre@exemple.fr>';

function read(environment: Record<string, string>) {
  const settings = new Settings(environment);
  const mail = readMailSettings(settings);
  settings.check();
  return mail;
}

describe('the mail server', () => {
  it('is none unless it is named', () => {
    expect(read({})).toBeNull();
  });

  it.each([
    ['smtps://mail.exemple.fr', 'TLS', 465],
    ['smtp://mail.exemple.fr', 'STARTTLS', 587],
    ['smtp://mail.exemple.fr:2525', 'STARTTLS', 2525],
    ['smtp://127.0.0.1:1025', 'NONE', 1025],
  ])('%s is spoken to by %s on %i', (SMTP_URL, security, port) => {
    expect(read({ SMTP_URL, MAIL_FROM })).toMatchObject({ security, port });
  });

  it('is signed in to with what the address says', () => {
    expect(
      read({ SMTP_URL: 'smtps://jalon%40exemple.fr:s%C3%A9same@mail.exemple.fr', MAIL_FROM }),
    ).toMatchObject({
      user: 'jalon@exemple.fr',
      password: 'sésame',
      from: { name: 'Jalon', address: 'ne-pas-repondre@exemple.fr' },
    });
  });

  it.each([
    [{ SMTP_URL: 'http://mail.exemple.fr', MAIL_FROM }, 'SMTP_URL doit être une adresse'],
    [{ SMTP_URL: 'smtps://jalon:100%@mail.exemple.fr', MAIL_FROM }, 'codez « % » par %25'],
    [{ SMTP_URL: 'smtps://jalon:a/b@mail.exemple.fr', MAIL_FROM }, '« / » par %2F'],
    [{ SMTP_URL: 'smtps://mail.exemple.fr' }, 'MAIL_FROM manque'],
    [{ SMTP_URL: 'smtps://mail.exemple.fr', MAIL_FROM: 'Jalon' }, 'MAIL_FROM doit être une adresse'],
    [{ SMTP_URL: 'smtps://mail.exemple.fr', MAIL_FROM: 'a@b.fr\r\nBcc: c@d.fr' }, 'MAIL_FROM doit être'],
  ])('refuses %j in one sentence', (environment, sentence) => {
    expect(() => read(environment as Record<string, string>)).toThrow(sentence);
  });
});
