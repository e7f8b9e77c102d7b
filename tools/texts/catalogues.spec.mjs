import { placeholders, readCatalogues, typographyFaults } from './catalogues.mjs';
import { mayAsk, mentionsIn, readMentions, unknownKeys } from './keys.mjs';

const catalogues = readCatalogues();
const mentions = readMentions();
const everyKey = new Set(catalogues.flatMap(({ texts }) => [...texts.fr.keys()]));

describe.each(catalogues.map((catalogue) => [catalogue.folder, catalogue]))('%s', (_folder, { texts }) => {
  it('has the same texts in French and in English', () => {
    expect([...texts.en.keys()].sort()).toEqual([...texts.fr.keys()].sort());
  });

  it('waits for the same values in both languages', () => {
    const waitFor = (language) => [...texts[language]].map(([key, text]) => [key, placeholders(text)]).sort();
    expect(waitFor('en')).toEqual(waitFor('fr'));
  });

  it('holds no text that no page asks for', () => {
    expect([...texts.fr.keys()].filter((key) => !mentions.some((file) => mayAsk(file, key)))).toEqual([]);
  });

  it('is written as French typography wants', () => {
    const faults = [...texts.fr].flatMap(([key, text]) =>
      typographyFaults(text).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the portal', () => {
  it('has catalogues, each under a name of its own', () => {
    const scopes = catalogues.map(({ scope }) => scope);
    expect(scopes).toEqual(
      expect.arrayContaining(['identity', 'mySpace', 'portal', 'public', 'shell', 'ui']),
    );
    expect(new Set(scopes).size).toBe(scopes.length);
  });

  it('asks for no text that no catalogue holds', () => {
    const missing = mentions.flatMap((file) =>
      unknownKeys(file, everyKey).map((key) => `${file.file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the reading of sources', () => {
  const page = mentionsIn(
    'page.html',
    `<p *transloco="let t; prefix: 'file'">{{ t('title') }} {{ t('kind.' + kind) }} {{ t(key() + '.text') }}</p>`,
  );

  it('finds a key that no catalogue holds', () => {
    expect(unknownKeys(page, new Set(['file.heading']))).toEqual(['title']);
    expect(unknownKeys(page, new Set(['file.title']))).toEqual([]);
  });

  it.each(['file.title', 'file.kind.DECREE', 'file.empty.text'])('finds that %s may be asked for', (key) => {
    expect(mayAsk(page, key)).toBe(true);
  });

  it.each(['file.heading.long', 'other.title', 'file.title.long'])(
    'finds that %s is never asked for',
    (key) => {
      expect(mayAsk(page, key)).toBe(false);
    },
  );

  it('finds what French typography refuses', () => {
    expect(typographyFaults('Qui ?')).toHaveLength(1);
    expect(typographyFaults("l'agent")).toHaveLength(1);
    expect(typographyFaults('Qui\u00a0? {{ name }} d’accord')).toEqual([]);
  });
});
