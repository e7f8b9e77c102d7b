import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActorKind, FileAccessRole, FileOperation } from '@jalon/audit/api';
import { DelegationKind } from '@jalon/identity/api';
import { Language } from '@jalon/shared/api';
import en from '../texts/actions.en.json';
import fr from '../texts/actions.fr.json';
import linesEn from '../texts/trace.en.json';
import linesFr from '../texts/trace.fr.json';
import { actionInWords, actorInWords, objectInWords, roleInWords } from './trace-words';

const workspace = join(__dirname, '../../../../..');

interface Source {
  readonly file: string;
  readonly text: string;
}

/** The second argument of each call that writes an act, as the sources have it. */
function writtenActions(): readonly string[] {
  const sources = globSync('{libs/*/api,apps/api}/src/**/*.ts', { cwd: workspace })
    .filter((file) => !/spec\.ts$|\/testing\/|trace\.service\.ts$/.test(file))
    .map((file): Source => ({ file, text: readFileSync(join(workspace, file), 'utf8') }));
  return sources.flatMap(({ file, text }) => {
    // Constants may be declared in another file of the same domain.
    const domain = file.split('/').slice(0, 3).join('/');
    const near = sources.filter((other) => other.file.startsWith(domain)).map((other) => other.text);
    const given = [...text.matchAll(/recordAuditEvent\(\s*\w+,\s*([^,]+?)\s*,/g)].map(([, one = '']) => one);
    return given.flatMap((one) =>
      literalsOf(text, near.join('\n'), one).map((code) => code ?? `${file}: ${one}`),
    );
  });
}

/** The codes an argument stands for: itself, a constant of the domain, what the file gives as `action`, or in a table. */
function literalsOf(source: string, domain: string, argument: string): readonly (string | null)[] {
  const literal = /^'([^']+)'$/.exec(argument)?.[1];
  if (literal) return [literal];
  const template = /^`([a-z-]+)\.\$\{(\w+)\}`$/.exec(argument);
  if (template) {
    const [, domain, variable = ''] = template;
    const values = [...source.matchAll(new RegExp(`${variable}: ('\\w+'(?: \\| '\\w+')*)`, 'g'))];
    const listed = values.flatMap(([, union = '']) => union.split(' | ').map((one) => one.slice(1, -1)));
    const verbs = listed.length > 0 ? listed : verbsGiven(source, variable);
    return verbs.length > 0 ? verbs.map((verb) => `${domain}.${verb}`) : [null];
  }
  const constant = new RegExp(`const ${argument} = '([^']+)'`).exec(domain)?.[1];
  if (constant) return [constant];
  const property = argument.split('.').at(-1) ?? '';
  const codes = "'[a-z-]+\\.\\w+'";
  const given = [...source.matchAll(new RegExp(`${property}: (${codes}(?: \\| ${codes})*)`, 'g'))].flatMap(
    ([, union = '']) => union.split(' | ').map((one) => one.slice(1, -1)),
  );
  if (given.length > 0) return given;
  // Chosen among several: whatever the file says of its own domain may be written.
  const own = [
    ...source.matchAll(/'((?:notifications|platform|identity|documents|integrations)\.[a-z]\w+)'/g),
  ];
  return own.length > 0 ? own.map(([, code = '']) => code) : [null];
}

/** The kinds of objects that acts bear on, as the sources have them. */
function objectTypes(): readonly string[] {
  const texts = globSync('{libs/*/api,apps/api}/src/**/*.ts', { cwd: workspace })
    .filter((file) => !/spec\.ts$|\/testing\//.test(file))
    .map((file) => readFileSync(join(workspace, file), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/objectType: '(\w+)'/g)].map(([, type = '']) => type));
}

/** What a file gives to its own functions that take a verb as a text. */
function verbsGiven(source: string, variable: string): readonly string[] {
  const takers = [...source.matchAll(new RegExp(`function (\\w+)\\([^{]*?\\b${variable}: string`, 'g'))];
  // The function may take other parameters in braces before its verb.
  const names = takers.length > 0 ? takers.map(([, name = '']) => name) : ['trace'];
  return names.flatMap((name) =>
    [...source.matchAll(new RegExp(`(?<!function )\\b${name}\\(([^;]*);`, 'g'))].flatMap(([, given = '']) =>
      [...given.matchAll(/'([a-z]\w+)'/g)].map(([, verb = '']) => verb),
    ),
  );
}

describe('the words of the trace', () => {
  const written = writtenActions();

  it('are looked for where acts are written', () => {
    expect(written.length).toBeGreaterThan(40);
    expect(written).toEqual(
      expect.arrayContaining([
        'identity.grantHabilitation',
        'data-protection.takeRequest',
        'integrations.addWebhook',
        'integrations.createApiKey',
        'integrations.callApi',
        'integrations.pauseWebhook',
      ]),
    );
  });

  it('tell every act that a domain records', () => {
    expect([...new Set(written)].filter((code) => !(code in fr))).toEqual([]);
  });

  it('tell every operation on a file', () => {
    const readings = Object.values(FileOperation).map((operation) => `reading.${operation}`);
    expect(readings.filter((code) => !(code in fr))).toEqual([]);
  });

  it('tell every kind of object, every author and every role', () => {
    const expected = [
      ...[...objectTypes(), 'personnel_file', 'file_piece'].map((type) => `object.${type}`),
      ...Object.values(ActorKind).map((kind) => `actor.${kind}`),
      ...Object.values(FileAccessRole).map((role) => `role.${role}`),
    ];
    expect(expected.length).toBeGreaterThan(40);
    expect(expected.filter((key) => !(key in linesFr))).toEqual([]);
    expect(Object.keys(linesEn)).toEqual(Object.keys(linesFr));
  });

  it('name a piece by its number, and who did it by what they are when nobody has a name', () => {
    const piece = { objectType: 'file_piece', objectNumber: 12 };
    expect(objectInWords(Language.FR, piece)).toBe('Pièce n°\u00a012');
    expect(objectInWords(Language.EN, { ...piece, objectNumber: null })).toBe('A piece');
    expect(objectInWords(Language.FR, { objectType: 'former', objectNumber: null })).toBe('former');
    const nobody = { actorKind: ActorKind.SYSTEM, actorName: null, actedFor: null };
    expect(actorInWords(Language.FR, nobody)).toBe('Jalon, de lui-même');
    const actedFor = { kind: DelegationKind.INTERIM, principalName: 'Gwen Le Bras' };
    const standIn = { actorKind: ActorKind.PERSON, actorName: 'Yann Kervella', actedFor };
    expect(actorInWords(Language.FR, standIn)).toBe('Yann Kervella, par intérim de Gwen Le Bras');
    expect(actorInWords(Language.EN, standIn)).toBe('Yann Kervella, standing in for Gwen Le Bras');
    expect(roleInWords(Language.FR, null)).toBeNull();
  });

  it('are the same acts in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(fr));
  });

  it('fall back on the code of an act that no domain does any more', () => {
    expect(actionInWords(Language.FR, 'former.act')).toBe('former.act');
    expect(actionInWords(Language.EN, 'certification.issue')).toBe('Certificate issued');
  });
});
