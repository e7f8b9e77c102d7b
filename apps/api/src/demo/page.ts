import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { pagePolicy } from '../http/security-headers';
import { html, Html } from './html';
import { style } from './style';

interface Page {
  readonly title: string;
  readonly content: Html;
  /** French unless said otherwise. */
  readonly language?: 'fr' | 'en';
  /** A script of the page's own. */
  readonly script?: string;
}

/** Answers with a page of the demonstration, in our look, under the same policy as the portal's. */
export function sendDemoPage(reply: FastifyReply, page: Page): FastifyReply {
  const nonce = randomBytes(18).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(render(page, nonce).text);
}

function render({ title, content, script, language = 'fr' }: Page, nonce: string): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>${title} — Jalon</title>
        <style nonce="${nonce}">
          ${new Html(style)}
        </style>
      </head>
      <body>
        <header>
          <a class="brand" href="/">Jalon</a>
          <span class="tag">${language === 'en' ? 'Demonstration' : 'Démonstration'}</span>
        </header>
        <main>${content}</main>
        ${
          script === undefined
            ? undefined
            : html`<script nonce="${nonce}">
                ${new Html(script)};
              </script>`
        }
      </body>
    </html> `;
}
