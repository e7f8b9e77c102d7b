import { progressPage } from './page.mjs';
import { languageOf, texts } from './texts.mjs';

const snapshot = {
  steps: [
    { name: 'database', state: /** @type {const} */ ('done') },
    { name: 'portal', state: /** @type {const} */ ('running') },
  ],
  percent: 40,
  secondsLeft: 30,
};

describe('the page shown while the portal starts', () => {
  it.each([
    [undefined, 'fr'],
    ['de-DE,de;q=0.9', 'fr'],
    ['en-GB,en;q=0.9,fr;q=0.5', 'en'],
    ['en;q=0.4,fr-FR;q=0.8', 'fr'],
    ['*', 'fr'],
  ])('answers %s in %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it('says the same things in both languages', () => {
    const keys = (value) =>
      typeof value === 'string' ? '' : Object.entries(value).map(([key, inner]) => [key, keys(inner)]);
    expect(keys(texts.en)).toEqual(keys(texts.fr));
  });

  it('has a nonce of its own on every inline element, and allows nothing else', () => {
    const { html, policy } = progressPage('fr', snapshot);
    const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1];
    const inline = html.match(/<(script|style)\b[^>]*>/g) ?? [];
    expect(inline.length).toBe(3);
    expect(inline.every((tag) => tag.includes(`nonce="${nonce}"`))).toBe(true);
    expect(policy).toContain("default-src 'none'");
    expect(progressPage('fr', snapshot).policy).not.toBe(policy);
  });

  it('shows each step with its state, without any script', () => {
    const { html } = progressPage('fr', snapshot);
    expect(html).toContain('<html lang="fr">');
    expect(html).toMatch(/data-step="database" data-state="done"><span>Base de données<\/span><span>fait/);
    expect(html).toContain('<progress max="100" value="40"');
    expect(html).toContain('<noscript><meta http-equiv="refresh"');
  });
});
