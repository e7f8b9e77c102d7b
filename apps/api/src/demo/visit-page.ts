import type { FastifyReply } from 'fastify';
import { EVERYBODY_HREF, signInHref } from './demo-paths';
import { type DemoAccount, featuredIn } from './directory';
import { html, type Html } from './html';
import { sendDemoPage } from './page';

/** `/demo`: who is who, and what each shows, one click away. */
export function sendVisitPage(reply: FastifyReply, accounts: readonly DemoAccount[]): FastifyReply {
  const featured = featuredIn(accounts);
  return sendDemoPage(reply, {
    title: 'La démonstration',
    content: html`
      <h1>La démonstration</h1>
      <p class="lead">
        Trois employeurs inventés, ${accounts.length} personnes inventées, de vrais écrans. Choisissez
        quelqu’un : vous arrivez sur sa première page, par la vraie connexion.
      </p>
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
