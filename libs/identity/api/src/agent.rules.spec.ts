import fc from 'fast-check';
import { agentSearchText, civilStatusFaults, displayName, searchPatterns, searchText } from './agent.rules';

const status = { matricule: 'A1', birthName: 'Kerléo', usualName: 'Le Goff', givenNames: 'Camille Anne' };
const today = '2026-06-15';
const fieldsAtFault = (changes: object) =>
  civilStatusFaults({ ...status, ...changes }, today).map(({ field }) => field);

describe('a civil status', () => {
  it.each([
    [{}, []],
    [{ matricule: '' }, ['matricule']],
    [{ matricule: 'x'.repeat(31) }, ['matricule']],
    [{ matricule: 'A 1' }, ['matricule']],
    [{ matricule: 'A\u0000' }, ['matricule']],
    [{ birthName: ' ', usualName: 'x'.repeat(101) }, ['birthName', 'usualName']],
    [{ birthDate: '1980-02-29', birthPlace: 'Saint-Brieuc', professionalEmail: 'c.legoff@armorique.fr' }, []],
    [{ birthDate: '1981-02-29' }, ['birthDate']],
    [{ birthDate: '29/02/1980' }, ['birthDate']],
    [{ birthDate: '1899-12-31' }, ['birthDate']],
    [{ birthDate: today }, ['birthDate']],
    [{ professionalEmail: 'c.legoff' }, ['professionalEmail']],
  ])('with %j is at fault in %j', (changes, fields) => {
    expect(fieldsAtFault(changes)).toEqual(fields);
  });
});

describe('names', () => {
  it.each([
    ['Camille Anne', 'Le Goff', 'Camille Le Goff'],
    ['Jean-Pierre, Marie', 'L’Hostis', 'Jean-Pierre L’Hostis'],
    [' Zoé', 'Œuvrard', 'Zoé Œuvrard'],
  ])('%s %s is called %s', (givenNames, usualName, name) => {
    expect(displayName({ givenNames, usualName })).toBe(name);
  });

  it('sort as French indexes do: accents, spaces and apostrophes do not count', () => {
    const names = ['Étienne', 'L’Hostis', 'Le Goff', 'Eluère', 'Lefèvre', 'Le Fur'];
    const sorted = names.toSorted((a, b) => {
      const [x, y] = [a, b].map((usualName) => agentSearchText({ ...status, usualName }));
      return Number(x! > y!) - Number(x! < y!);
    });
    expect(sorted).toEqual(['Eluère', 'Étienne', 'Lefèvre', 'Le Fur', 'Le Goff', 'L’Hostis']);
  });
});

describe('what a search compares', () => {
  it('is the same however it is written', () => {
    expect(['ÉLÉONORE', 'Eleonore', 'e\u0301léonore'].map(searchText)).toEqual(Array(3).fill('eleonore'));
    expect(['Yıldız', 'Sørensen', 'Łukasz', 'Đặng', 'Weiß'].map(searchText)).toEqual([
      'yildiz',
      'sorensen',
      'lukasz',
      'dang',
      'weiss',
    ]);
    expect(searchText(' Kerléo‑Œuvrard\u0000 d’Arc ')).toBe('kerleo oeuvrard d arc');
  });

  it('does not change when it is compared again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchText(searchText(text))).toBe(searchText(text));
      }),
    );
  });

  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

  /** LIKE as PostgreSQL reads it, to check the patterns by another way. */
  const like = (text: string, pattern: string) => {
    const source = pattern.replace(
      /\\(.)|([%_])|[^\\%_]/gsu,
      (token, escaped?: string, wildcard?: string) => {
        if (wildcard) return wildcard === '%' ? '.*' : '.';
        return literally(escaped ?? token);
      },
    );
    return new RegExp(`^${source}$`, 'su').test(text);
  };

  it('matches exactly the texts that hold every word, wildcards included', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '%', '_', '\\', ' ') });
    fc.assert(
      fc.property(text, text, (search, stored) => {
        const words = searchText(search).split(' ').filter(Boolean);
        const found = searchPatterns(search).every((pattern) => like(searchText(stored), pattern));
        expect(found).toBe(words.every((word) => searchText(stored).includes(word)));
      }),
    );
  });
});
