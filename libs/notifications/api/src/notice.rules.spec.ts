import type { NoticeKind } from '@jalon/shared/api';
import { isPortalPath, kindFaults, parameterFaults, parametersOf } from './notice.rules';

const kind = (fr: object = {}, en: object = {}, rest: Partial<NoticeKind> = {}): NoticeKind => ({
  code: 'certification.issued',
  topic: 'CERTIFICATION',
  isLegal: false,
  texts: {
    FR: { title: 'Votre certificat est prêt', body: 'Il vaut jusqu’au {validUntil}.', ...fr },
    EN: { title: 'Your certificate is ready', body: 'It is valid until {validUntil}.', ...en },
  },
  ...rest,
});

describe('kindFaults', () => {
  it('finds nothing in a kind that says the same in both languages', () => {
    expect(kindFaults(kind())).toEqual([]);
    expect(parametersOf(kind())).toEqual(['validUntil']);
  });

  it('finds a parameter that one language lacks', () => {
    expect(kindFaults(kind({}, { body: 'It is valid.' }))).toEqual([
      'French and English do not use the same parameters',
    ]);
  });

  it.each(['name', 'nom', 'prenom', 'holderName', 'email', 'matricule', 'birthDate', 'reason'])(
    'refuses {%s}, which would say who or what',
    (name) => {
      const faults = kindFaults(kind({ body: `{${name}} {validUntil}` }, { body: `{${name}} {validUntil}` }));
      expect(faults).toEqual([`{${name}} looks like something personal`]);
    },
  );

  it('wants the remedies of a legal notice, in both languages', () => {
    expect(kindFaults(kind({}, {}, { isLegal: true }))).toEqual([
      'FR: a legal notice says its remedies',
      'EN: a legal notice says its remedies',
    ]);
    expect(kindFaults(kind({ remedies: 'Voies' }, { remedies: 'Ways' }, { isLegal: true }))).toEqual([]);
  });

  it('refuses a title that would break a header', () => {
    expect(kindFaults(kind({ title: 'Bonjour\r\nBcc: x@exemple.fr' }))).toContain(
      'FR: the title is not one short line',
    );
  });

  it('refuses a code that names no domain', () => {
    expect(kindFaults(kind({}, {}, { code: 'Issued' }))).toEqual(['its code is not “domain.whatHappened”']);
  });
});

describe('parameterFaults', () => {
  it.each([
    [{ validUntil: '2029-03-01' }, []],
    [{}, ['{validUntil} is missing']],
    [{ validUntil: '2029-03-01', count: 2 }, ['{count} is told nowhere']],
    [{ validUntil: 'Anne Le Bihan' }, ['{validUntil} is neither a date, a code nor a count']],
    [{ validUntil: 'a@exemple.fr' }, ['{validUntil} is neither a date, a code nor a count']],
    [{ validUntil: '1\r\nBcc: x' }, ['{validUntil} is neither a date, a code nor a count']],
  ])('of %j are %j', (parameters, faults) => {
    expect(parameterFaults(kind(), parameters as Record<string, string>)).toEqual(faults);
  });
});

describe('isPortalPath', () => {
  it.each(['/mes-certificats/42', '/mes-travaux?etat=fini', '/'])('takes %s', (path) => {
    expect(isPortalPath(path)).toBe(true);
  });

  it.each([
    'https://ailleurs.fr',
    '//ailleurs.fr',
    '/\\ailleurs.fr',
    'mes-certificats',
    '/a b',
    '/a\r\nBcc: x',
  ])('refuses %j', (path) => {
    expect(isPortalPath(path)).toBe(false);
  });
});
