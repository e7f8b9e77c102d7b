import type { FastifyReply } from 'fastify';
import { EVERYBODY_HREF, signInHref } from './demo-paths';
import { type DemoAccount, featuredIn } from './directory';
import { html, type Html } from './html';
import { sendDemoPage } from './page';
import { type Stop, tour } from './tour';

/** `/demo`: who is who, and what each shows, one click away. */
export function sendVisitPage(reply: FastifyReply, accounts: readonly DemoAccount[]): FastifyReply {
  const featured = featuredIn(accounts);
  return sendDemoPage(reply, {
    title: 'La démonstration',
    content: html`
      <h1>La démonstration</h1>
      <p class="lead">
        Trois employeurs inventés, ${accounts.length} personnes inventées, de vrais écrans. Chaque étape ouvre
        un compte sur la bonne page, par la vraie connexion.
      </p>
      <h2>Visite en 10 minutes</h2>
      <ol class="cards">
        ${tour.map((stop, index) => stopCard(stop, index + 1, accounts))}
      </ol>
      <h2>Les personnes</h2>
      <ul class="cards">
        ${featured.map(card)}
      </ul>
      <h2>Et aussi</h2>
      <ul class="list">
        <li>
          <a class="row" href="/"
            ><strong>L’accueil public</strong><span>ce que l’on voit sans compte</span></a
          >
        </li>
        <li>
          <a class="row" href="/algorithmes"
            ><strong>Les algorithmes</strong
            ><span>ce que le logiciel calcule, et ce qu’il ne calcule pas</span></a
          >
        </li>
        <li>
          <a class="row" href="${EVERYBODY_HREF}"
            ><strong>Toutes les personnes</strong><span>les autres agents des trois employeurs</span></a
          >
        </li>
        <li>
          <a class="row" href="/graphql/explorer"
            ><strong>L’API</strong><span>un explorateur, avec des requêtes prêtes</span></a
          >
        </li>
      </ul>
    `,
  });
}

function stopCard(
  { subject, home, title, notice }: Stop,
  number: number,
  accounts: readonly DemoAccount[],
): Html {
  const name = accounts.find((account) => account.subject === subject)?.name ?? 'Sans compte';
  return html`<li>
    <a class="card" href="${subject ? signInHref(subject, home) : home}">
      <span class="title">${number}. ${title.fr}</span>
      <strong>${name}</strong>
      <span class="sentence">${notice.fr}</span>
    </a>
  </li>`;
}

function card({ subject, name, roles, featured }: DemoAccount): Html {
  return html`<li>
    <a class="card" href="${signInHref(subject, featured?.home)}">
      <span class="title">${featured?.title.fr}</span>
      <strong>${name}</strong>
      <span class="role">${roles.join(' · ')}</span>
      <span class="sentence">${featured?.sentence.fr}</span>
    </a>
  </li>`;
}
