import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { texts } from './texts.mjs';

const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('page.js', import.meta.url), 'utf8');

/** @typedef {ReturnType<import('./progress.mjs').Progress['snapshot']>} Snapshot */

/**
 * The page shown while the portal starts, whole in itself: nothing else is served yet.
 *
 * @param {import('./texts.mjs').Language} language
 * @param {Snapshot} snapshot
 */
export function progressPage(language, { steps, percent }) {
  const nonce = randomBytes(16).toString('base64');
  const t = texts[language];
  const line = ({ name, state }) =>
    `<li data-step="${name}" data-state="${state}"><span>${t.steps[name]}</span><span>${t.states[state]}</span></li>`;
  // The empty icon spares a request that would be answered by an error.
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${t.title} – Jalon</title>
<link rel="icon" href="data:,">
<noscript><meta http-equiv="refresh" content="5"></noscript>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<p class="logo"><i aria-hidden="true"></i>Jalon</p>
<h1>${t.title}</h1>
<p>${t.intro}</p>
<progress max="100" value="${percent}" aria-label="${t.progress}"></progress>
<p id="left" aria-live="polite"></p>
<noscript><p>${t.noScript}</p></noscript>
<ol>${steps.map(line).join('')}</ol>
</main>
<script type="application/json" id="texts" nonce="${nonce}">${JSON.stringify(t)}</script>
<script nonce="${nonce}" type="module">${script}</script>
</body>
</html>`;
  return { html, policy: contentSecurityPolicy(nonce) };
}

function contentSecurityPolicy(nonce) {
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
