import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Text } from './accounts';
import { html, Html } from './html';
import type { CaughtMail, DemoMailbox } from './mailbox';
import { sendDemoPage } from './page';
import type { WaitingMails } from './waiting-mails';

type Language = keyof Text;

export const MAILBOX_PATH = '/demo/courriels';

const texts = {
  title: { fr: 'Les courriels de la démonstration', en: 'The mails of the demonstration' },
  other: { fr: 'English', en: 'Français' },
  back: { fr: 'La démonstration', en: 'The demonstration' },
  again: { fr: 'Actualiser', en: 'Refresh' },
  lead: {
    fr: 'Ce que Jalon envoie ici n’arrive à personne : les courriels sont arrêtés sur cette machine, et gardés jusqu’à l’arrêt de la démonstration. Vous pouvez vérifier qu’aucun ne contient de donnée personnelle.',
    en: 'What Jalon sends here reaches nobody: mails stop on this machine, and are kept until the demonstration ends. You can check that none holds personal data.',
  },
  elsewhere: {
    fr: 'Cette démonstration a reçu une autre adresse (SMTP_URL) : ses courriels y sont.',
    en: 'This demonstration was given another address (SMTP_URL): its mails are there.',
  },
  none: {
    fr: 'Aucun courriel pour le moment. Délivrez ou révoquez un certificat : l’agent est prévenu dans la minute, selon ses réglages.',
    en: 'No mail yet. Issue or revoke a certificate: the agent is told within a minute, as their settings say.',
  },
  quiet: {
    fr: 'La nuit et le week-end, un courriel attend la prochaine ouverture des heures que chacun a choisies dans ses réglages (de 8 h à 19 h en semaine, sauf choix contraire) ; un message que la loi impose attend 24 heures au plus.',
    en: 'At night and on week-ends, a mail waits for the next opening of the hours that each person chose in their settings (8 am to 7 pm on weekdays, unless chosen otherwise); a message that the law requires waits 24 hours at most.',
  },
  waitingOne: {
    fr: 'Un courriel attend. Il part au plus tôt le',
    en: 'One mail is waiting. It leaves at the earliest on',
  },
  waitingMany: {
    fr: 'courriels attendent. Le prochain part au plus tôt le',
    en: 'mails are waiting. The next leaves at the earliest on',
  },
  to: { fr: 'À', en: 'To' },
  from: { fr: 'De', en: 'From' },
  noSubject: { fr: '(sans objet)', en: '(no subject)' },
  attachments: { fr: 'Pièces jointes', en: 'Attachments' },
} as const satisfies Record<string, Text>;

/** `/demo/courriels`: what was sent, the latest first, readable where nobody has a mail program. */
export function serveMailbox(
  app: FastifyInstance,
  mailbox: DemoMailbox | null,
  waiting: () => Promise<WaitingMails>,
): void {
  app.get(MAILBOX_PATH, async (request: FastifyRequest<{ Querystring: { langue?: string } }>, reply) =>
    sendMailboxPage(
      reply,
      { mailbox, waiting: await waiting() },
      request.query.langue === 'en' ? 'en' : 'fr',
    ),
  );
}

interface Mailbox {
  readonly mailbox: DemoMailbox | null;
  readonly waiting: WaitingMails;
}

function sendMailboxPage(reply: FastifyReply, { mailbox, waiting }: Mailbox, language: Language) {
  const other = language === 'fr' ? 'en' : 'fr';
  const mails = mailbox?.mails ?? [];
  return sendDemoPage(reply.header('cache-control', 'no-store'), {
    title: texts.title[language],
    language,
    content: html`
      <p>
        <a lang="${other}" hreflang="${other}" href="${MAILBOX_PATH}?langue=${other}"
          >${texts.other[language]}</a
        >
      </p>
      <h1>${texts.title[language]}</h1>
      <p class="lead">${texts.lead[language]}</p>
      <p>
        <a href="${MAILBOX_PATH}?langue=${language}">${texts.again[language]}</a> ·
        <a href="/demo?langue=${language}">${texts.back[language]}</a>
      </p>
      ${waitingLine(waiting, language)}
      <p class="role">${texts.quiet[language]}</p>
      ${mailbox === null ? html`<p>${texts.elsewhere[language]}</p>` : undefined}
      ${mailbox && mails.length === 0 ? html`<p>${texts.none[language]}</p>` : undefined}
      <ul class="mails">
        ${mails.map((mail, index) => mailItem(mail, { language, isOpen: index === 0 }))}
      </ul>
    `,
  });
}

function waitingLine({ count, nextAt }: WaitingMails, language: Language): Html | undefined {
  if (count === 0 || !nextAt) return undefined;
  const said = count === 1 ? texts.waitingOne[language] : `${count} ${texts.waitingMany[language]}`;
  return html`<p><strong>${said} ${momentIn(language, nextAt)}.</strong></p>`;
}

function momentIn(language: Language, moment: Date): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return moment.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' });
}

function mailItem(
  { receivedAt, from, to, subject, text, attachments }: CaughtMail,
  { language, isOpen }: { readonly language: Language; readonly isOpen: boolean },
): Html {
  const when = momentIn(language, receivedAt);
  return html`<li>
    <details ${new Html(isOpen ? 'open' : '')}>
      <summary>
        <strong>${subject || texts.noSubject[language]}</strong> <span class="role">${when}</span>
      </summary>
      <p class="role">
        ${texts.from[language]} ${from}<br />${texts.to[language]} ${to.join(', ')}
        ${
          attachments.length > 0
            ? html`<br />${texts.attachments[language]} ${attachments.join(', ')}`
            : undefined
        }
      </p>
      <p class="mail">${withLinks(text)}</p>
    </details>
  </li>`;
}

/** The addresses of a text lead where they say; all the rest is text. */
function withLinks(text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"']+)/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`))}`;
}
