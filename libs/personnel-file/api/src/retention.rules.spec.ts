import { Language } from '@jalon/shared/api';
import documentTypes from './reference/document-types.json';
import { retentionInWords } from './retention.rules';

const ruleOf = (code: string) => documentTypes.find((type) => type.code === code)!;

describe('retentionInWords', () => {
  it.each([
    [
      '04.1-08',
      'Conservée jusqu’à un an après la fin de vos fonctions, puis archivée, avec un accès restreint, jusqu’à vos 80 ans.',
    ],
    ['12-01', 'Conservée jusqu’à dix ans après la date de l’acte, puis détruite.'],
    ['04.1-01', 'Conservée jusqu’à trois mois après la date de l’acte, puis détruite.'],
    ['11-26', 'Conservée jusqu’à la fin de la décharge, puis détruite.'],
    ['04.1-04', 'Conservée jusqu’à l’accomplissement de votre engagement de servir, puis détruite.'],
    [
      '16-03',
      'Conservée jusqu’à un an après la fin de vos fonctions, puis archivée, avec un accès restreint, jusqu’à vos 80 ans.' +
        ' Un blâme, ou une exclusion de trois jours au plus, est effacé au bout de trois ans sans autre sanction.',
    ],
  ])('tells the holder of a piece %s', (code, sentence) => {
    expect(retentionInWords(Language.FR, ruleOf(code), 'HOLDER')).toBe(sentence);
  });

  it('speaks of the agent to anybody else, and in English', () => {
    expect(retentionInWords(Language.FR, ruleOf('04.1-08'), 'OTHER')).toBe(
      'Conservée jusqu’à un an après la fin des fonctions de l’agent, puis archivée, avec un accès restreint, jusqu’aux 80 ans de l’agent.',
    );
    expect(retentionInWords(Language.EN, ruleOf('12-01'), 'HOLDER')).toBe(
      'Kept until ten years after the date of the act, then destroyed.',
    );
  });

  it.each(documentTypes.map((type) => [type.code, type] as const))('has a sentence for %s', (_, rule) => {
    for (const language of Object.values(Language)) {
      for (const listener of ['HOLDER', 'OTHER'] as const) {
        const sentence = retentionInWords(language, rule, listener);
        expect(sentence).toMatch(/^[CK].*\.$/);
        expect(sentence).not.toMatch(/undefined|[{}]|\s\s/);
      }
    }
  });
});
