import { hasControlCharacter, optionalTextErrors, refused, textErrors } from './input-errors';

const codesOf = (errors: readonly { readonly code: string }[]): string[] => errors.map(({ code }) => code);

describe('refused', () => {
  it('names the input at fault, down to its part', () => {
    expect(refused('DATE_PAST', 'trainingOffer.dueOn', 'Give a date to come.')).toEqual({
      code: 'DATE_PAST',
      path: ['input', 'trainingOffer', 'dueOn'],
      message: 'Give a date to come.',
    });
  });
});

describe('textErrors', () => {
  it.each([null, undefined, '', ' \n\t '])('asks for what is not written: %j', (text) => {
    expect(codesOf(textErrors('reason', text))).toEqual(['REQUIRED']);
  });

  it('takes paragraphs and tabulations, to the last character', () => {
    expect(textErrors('reason', 'Un mot.\n\n\tUn autre.')).toEqual([]);
    expect(textErrors('reason', 'a'.repeat(4_000))).toEqual([]);
    expect(textErrors('ticket', 'a'.repeat(60), 60)).toEqual([]);
  });

  it('says how long it may be', () => {
    expect(codesOf(textErrors('reason', 'a'.repeat(4_001)))).toEqual(['TOO_LONG']);
    expect(textErrors('ticket', 'a'.repeat(61), 60)).toEqual([
      { code: 'TOO_LONG', path: ['input', 'ticket'], message: 'Write at most 60 characters.' },
    ]);
  });

  it.each(['\u0000', '\b', '\r', '\u001b', '\u007f', '\u0085'])(
    'refuses %j, which nobody types',
    (character) => {
      expect(codesOf(textErrors('reason', `a${character}b`))).toEqual(['NOT_TEXT']);
    },
  );
});

describe('optionalTextErrors', () => {
  it('takes the absence of a text, and is otherwise as strict', () => {
    expect([null, undefined, ''].flatMap((text) => optionalTextErrors('remarks', text))).toEqual([]);
    expect(codesOf(optionalTextErrors('contact', 'abc', 2))).toEqual(['TOO_LONG']);
    expect(codesOf(optionalTextErrors('contact', '\u0000'))).toEqual(['NOT_TEXT']);
  });
});

describe('hasControlCharacter', () => {
  it.each(['\u0000', '\t', '\n', '\u009f'])('finds %j in a line', (character) => {
    expect(hasControlCharacter(`Ker${character}léo`)).toBe(true);
  });

  it('takes every letter, space and apostrophe of a name', () => {
    expect(hasControlCharacter('Kerléo‑Œuvrard d’Arc\u00a0!')).toBe(false);
  });
});
