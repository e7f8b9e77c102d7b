import type { FastifyReply } from 'fastify';
import type { Text } from './accounts';
import { EVERYBODY_HREF, signInHref } from './demo-paths';
import { type DemoAccount, featuredIn } from './directory';
import { html, type Html } from './html';
import { MAILBOX_PATH } from './mailbox-page';
import { sendDemoPage } from './page';
import { type Stop, tour } from './tour';
import { lead, visitTexts as texts } from './visit-texts';

type Language = keyof Text;

/** `/demo`: the visit in six stops, who is who, and what each shows, one click away. */
export function sendVisitPage(
  reply: FastifyReply,
  accounts: readonly DemoAccount[],
  language: Language,
): FastifyReply {
  const other = language === 'fr' ? 'en' : 'fr';
  return sendDemoPage(reply, {
    title: texts.title[language],
    language,
    content: html`
      <p><a lang="${other}" hreflang="${other}" href="/demo?langue=${other}">${texts.other[language]}</a></p>
      <h1>${texts.title[language]}</h1>
      <p class="lead">${lead(accounts.length)[language]}</p>
      <h2>${texts.visit[language]}</h2>
      <ol class="cards">
        ${tour.map((stop, index) => stopCard(stop, index + 1, accounts, language))}
      </ol>
      <h2>${texts.people[language]}</h2>
      <ul class="cards">
        ${featuredIn(accounts).map((account) => accountCard(account, language))}
      </ul>
      <h2>${texts.more[language]}</h2>
      <ul class="list">
        ${moreRow('/', texts.home[language], texts.homeText[language])}
        ${moreRow('/algorithmes', texts.algorithms[language], texts.algorithmsText[language])}
        ${moreRow(`${MAILBOX_PATH}?langue=${language}`, texts.mails[language], texts.mailsText[language])}
        ${moreRow(EVERYBODY_HREF, texts.everybody[language], texts.everybodyText[language])}
        ${moreRow('/graphql/explorer', texts.api[language], texts.apiText[language])}
      </ul>
    `,
  });
}

function stopCard(
  { subject, home, title, notice }: Stop,
  number: number,
  accounts: readonly DemoAccount[],
  language: Language,
): Html {
  const name = accounts.find((account) => account.subject === subject)?.name ?? texts.noAccount[language];
  return html`<li>
    <a class="card" href="${subject ? signInHref(subject, home) : home}">
      <span class="title">${number}. ${title[language]}</span>
      <strong>${name}</strong>
      <span class="sentence">${notice[language]}</span>
    </a>
  </li>`;
}

function accountCard({ subject, name, roles, featured }: DemoAccount, language: Language): Html {
  return html`<li>
    <a class="card" href="${signInHref(subject, featured?.home)}">
      <span class="title">${featured?.title[language]}</span>
      <strong>${name}</strong>
      <span class="role">${roles.join(' · ')}</span>
      <span class="sentence">${featured?.sentence[language]}</span>
    </a>
  </li>`;
}

function moreRow(href: string, name: string, sentence: string): Html {
  return html`<li>
    <a class="row" href="${href}"><strong>${name}</strong><span>${sentence}</span></a>
  </li>`;
}
