import type { FastifyReply } from 'fastify';
import { type DemoAccount, featuredIn } from './directory';
import { html, type Html } from './html';
import { sendDemoPage } from './page';

/** The development sign-in: no password, everybody of the demonstration, the named accounts first. */
export function sendChoicePage(
  reply: FastifyReply,
  action: string,
  accounts: readonly DemoAccount[],
): FastifyReply {
  const featured = featuredIn(accounts);
  return sendDemoPage(reply, {
    title: 'Choisir un compte de démonstration',
    script: SEARCH,
    content: html`
      <h1>Qui voulez-vous être ?</h1>
      <p class="lead">
        Ces personnes n’existent pas, et il n’y a pas de mot de passe. En production, cette page est celle de
        ProConnect ou du service d’identification de l’employeur.
      </p>
      <form method="post" action="${action}">
        <ul class="cards">
          ${featured.map(card)}
        </ul>
        <h2>Toutes les personnes de la démonstration</h2>
        <label for="search">Chercher un nom, un métier ou un employeur</label>
        <input id="search" type="search" autocomplete="off" />
        <p class="lead" id="count" role="status">${accounts.length} personnes</p>
        <ul class="list" id="everyone">
          ${accounts.map(row)}
        </ul>
      </form>
      <form method="post" action="${action}">
        <h2>Une personne que Jalon ne connaît pas encore</h2>
        <p class="lead">Pour suivre le lien de première connexion qu’un employeur a remis.</p>
        <label for="new">Un nom d’utilisateur qui n’existe pas encore, par exemple soazig.kerdraon</label>
        <input id="new" name="nouveau" type="text" autocomplete="off" pattern="[a-z0-9.\\-]{3,60}" required />
        <p>
          <button class="row"><strong>S’identifier avec ce nom</strong></button>
        </p>
      </form>
    `,
  });
}

function card({ subject, name, roles, featured }: DemoAccount): Html {
  return html`<li>
    <button class="card" name="subject" value="${subject}">
      <span class="title">${featured?.title.fr}</span>
      <strong>${name}</strong>
      <span class="role">${roles.join(' · ')}</span>
      <span class="sentence">${featured?.sentence.fr}</span>
    </button>
  </li>`;
}

function row({ subject, name, roles }: DemoAccount): Html {
  return html`<li>
    <button class="row" name="subject" value="${subject}">
      <strong>${name}</strong><span class="role">${roles.join(' · ')}</span>
    </button>
  </li>`;
}

/** Every word typed must be somewhere in the line, whatever the accents. */
const SEARCH = `
const plain = (text) => text.normalize('NFD').replace(/\\p{Diacritic}/gu, '').toLowerCase();
const rows = [...document.querySelectorAll('#everyone li')].map((row) => ({ row, text: plain(row.textContent) }));
document.getElementById('search').addEventListener('input', ({ target }) => {
  const words = plain(target.value).split(/\\s+/);
  let shown = 0;
  for (const { row, text } of rows) {
    row.hidden = !words.every((word) => text.includes(word));
    if (!row.hidden) shown += 1;
  }
  document.getElementById('count').textContent = shown === 1 ? '1 personne' : shown + ' personnes';
});
document.getElementById('search').addEventListener('keydown', (event) => {
  // Enter would choose the first named account, which is not what one was looking for.
  if (event.key === 'Enter') {
    event.preventDefault();
    rows.find(({ row }) => !row.hidden)?.row.querySelector('button').focus();
  }
});
`;
