import { Language } from '@jalon/shared/api';
import { type LetterWords, typesetLetter } from './letter-paper';
import { mailContent, type MailWords } from './mail-content';
import { LetterCause, MailForm } from './vocabulary';

const letter: LetterWords = {
  language: Language.FR,
  employerName: 'Région Armorique',
  holderName: 'Anne-Maëlle Le Goff',
  date: '2026-06-15',
  toldOn: '2026-06-15',
  cause: LetterCause.WITHOUT_ADDRESS,
  notice: {
    title: 'Une décision a été prise sur votre demande de certificat',
    body: 'Votre demande de certificat est refusée. Les motifs sont dans votre espace.',
    remedies: 'Vous pouvez contester cette décision dans les deux mois.',
  },
  url: 'https://jalon.exemple.fr/mes-certificats',
  contact: {
    role: 'Gestionnaire de carrière',
    phone: '02 99 00 00 00',
    hours: '9 h – 12 h',
    place: 'Bureau 214',
  },
  reference: 'A1B2C3D4E5F6',
};

describe('typesetLetter', () => {
  it('makes a tagged PDF, the same when it is made twice', async () => {
    const bytes = await typesetLetter(letter);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.includes('/StructTreeRoot')).toBe(true);
    const stable = (pdf: Buffer) => pdf.toString('latin1').replace(/\/ID \[[^\]]*\]/, '');
    expect(stable(await typesetLetter(letter))).toBe(stable(bytes));
  });

  it('is made without a contact, and for a long message', async () => {
    const body = 'Une phrase assez longue pour remplir une ligne entière de cette lettre. '.repeat(120);
    const bytes = await typesetLetter({ ...letter, contact: null, notice: { ...letter.notice, body } });
    expect(bytes.length).toBeGreaterThan((await typesetLetter(letter)).length);
  });
});

const mail: MailWords = {
  language: Language.FR,
  form: MailForm.NOTICE,
  isLegal: false,
  employerName: 'Région <Armorique> & "cie"',
  lines: [{ title: 'Un <script> attend', url: 'https://jalon.exemple.fr/a?b=1&c=2' }],
  preferencesUrl: 'https://jalon.exemple.fr/mes-notifications/reglages',
  contact: { role: 'Assistance', phone: '02 99 00 00 00', hours: '9 h – 12 h' },
};

describe('mailContent', () => {
  it('says whose message it is, what it is about, and where to read it', () => {
    const { subject, text } = mailContent(mail);
    expect(subject).toBe('Un <script> attend');
    expect(text).toContain('Vous avez un message de Région <Armorique> & "cie" dans Jalon');
    expect(text).toContain('https://jalon.exemple.fr/a?b=1&c=2');
    expect(text).toContain('Assistance, 02 99 00 00 00 (9 h – 12 h)');
  });

  it('writes nothing of what it is given as markup', () => {
    const { html } = mailContent(mail);
    expect(html).toContain('Région &lt;Armorique&gt; &amp; &quot;cie&quot;');
    expect(html).toContain('href="https://jalon.exemple.fr/a?b=1&amp;c=2"');
    expect(html).not.toContain('<script>');
    expect(html).toContain('<html lang="fr">');
  });

  it('counts the messages of a digest, in either language', () => {
    const lines = [...mail.lines, ...mail.lines];
    expect(mailContent({ ...mail, lines, form: MailForm.DAILY }).subject).toBe(
      'Vos messages du jour dans Jalon',
    );
    const english = mailContent({ ...mail, lines, form: MailForm.WEEKLY, language: Language.EN });
    expect(english.subject).toBe('Your messages of the week in Jalon');
    expect(english.text).toContain('You have 2 messages from');
  });

  it('says that what the law wants told cannot be turned off', () => {
    expect(mailContent({ ...mail, isLegal: true }).text).toContain('il ne peut pas être désactivé');
  });
});
