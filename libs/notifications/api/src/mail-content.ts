import type { Language } from '@jalon/shared/api';
import { speak, type TextKey } from './speak';
import { MailForm } from './vocabulary';

/** One line of a mail: what it is about, and where it is read. */
export interface MailLine {
  readonly title: string;
  readonly url: string;
}

/** Who answers questions; a role and a number, no name. */
export interface MailContact {
  readonly role: string;
  readonly phone: string;
  readonly hours: string;
}

/** What a mail says; nothing in it tells who the recipient is. */
export interface MailWords {
  readonly language: Language;
  readonly form: MailForm;
  readonly isLegal: boolean;
  readonly employerName: string;
  readonly lines: readonly MailLine[];
  readonly preferencesUrl: string;
  readonly contact: MailContact | null;
}

export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail in both its forms, for whoever reads it with or without a style. */
export function mailContent(words: MailWords): MailContent {
  const paragraphs = endOf(words);
  return {
    subject: subjectOf(words),
    text: [
      sayOf(words)('mail.greeting'),
      introduction(words),
      ...words.lines.map(({ title, url }) => `- ${title}\n  ${url}`),
      ...paragraphs.map(({ text }) => text),
    ].join('\n\n'),
    html: htmlOf(words, paragraphs),
  };
}

type Say = (key: TextKey, values?: Record<string, string | number>) => string;

const sayOf =
  ({ language }: MailWords): Say =>
  (key, values) =>
    speak(language, key, values);

function subjectOf(words: MailWords): string {
  if (words.form === MailForm.DAILY) return sayOf(words)('mail.subjectDaily');
  if (words.form === MailForm.WEEKLY) return sayOf(words)('mail.subjectWeekly');
  return words.lines[0]?.title ?? sayOf(words)('mail.unknown');
}

function introduction(words: MailWords): string {
  const { employerName: employer, lines } = words;
  const say = sayOf(words);
  return lines.length === 1
    ? say('mail.one', { employer })
    : say('mail.many', { employer, count: lines.length });
}

interface Paragraph {
  readonly text: string;
  readonly html: string;
}

function endOf(words: MailWords): Paragraph[] {
  const { isLegal, preferencesUrl: url, contact } = words;
  const say = sayOf(words);
  const plain = (text: string) => ({ text, html: escapeHtml(text) });
  return [
    plain(say('mail.why')),
    ...(isLegal ? [plain(say('mail.legal'))] : []),
    {
      text: say('mail.preferences', { url }),
      html: `<a href="${escapeHtml(url)}">${escapeHtml(say('mail.preferencesLink'))}</a>`,
    },
    ...(contact ? [plain(say('mail.contact', { ...contact }))] : []),
    plain(say('mail.noReply')),
  ];
}

function htmlOf(words: MailWords, paragraphs: readonly Paragraph[]): string {
  const say = sayOf(words);
  const items = words.lines.map(
    ({ title, url }) =>
      `<li style="margin:0 0 12px"><strong>${escapeHtml(title)}</strong><br>` +
      `<a href="${escapeHtml(url)}">${escapeHtml(say('mail.read'))}</a></li>`,
  );
  const body = [
    `<p>${escapeHtml(say('mail.greeting'))}</p>`,
    `<p>${escapeHtml(introduction(words))}</p>`,
    `<ul style="padding-left:20px">${items.join('')}</ul>`,
    ...paragraphs.map(({ html }) => `<p>${html}</p>`),
  ].join('\n');
  const language = words.language.toLowerCase();
  const style = 'font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1b1b1f;max-width:600px';
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(
    subjectOf(words),
  )}</title></head>\n<body style="${style}">\n${body}\n</body></html>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
