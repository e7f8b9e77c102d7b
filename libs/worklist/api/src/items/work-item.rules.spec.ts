import { Language, type WorkItemKind } from '@jalon/shared/api';
import { kindFaults, openingFaults, parametersOf } from './work-item.rules';

const kind: WorkItemKind = {
  code: 'town.garden',
  operation: 'MANAGE_PEOPLE',
  texts: {
    [Language.FR]: { title: 'Jardin {number} à visiter', requestTitle: 'Votre jardin {number}' },
    [Language.EN]: { title: 'Garden {number} to visit', requestTitle: 'Your garden {number}' },
  },
};
const unasked: WorkItemKind = {
  ...kind,
  texts: { [Language.FR]: { title: 'Jardin' }, [Language.EN]: { title: 'Garden' } },
};

describe('what an item waits for', () => {
  it('is the names between braces, each once', () => {
    expect(parametersOf(kind)).toEqual(['number']);
    expect(parametersOf(unasked)).toEqual([]);
  });
});

describe('an opening', () => {
  const right = { path: '/rh/jardins/1', parameters: { number: 1 } };

  it('is as its kind waits for it', () => {
    expect(openingFaults(kind, { ...right, requesterPersonId: 'camille', dueOn: '2026-07-15' })).toEqual([]);
  });

  it.each([
    ['a parameter that is missing', { path: '/rh' }, '{number} is missing'],
    [
      'a text somebody has typed',
      { path: '/rh', parameters: { number: 'Camille Le Goff' } },
      '{number} is neither a date, a code nor a count',
    ],
    ['a page elsewhere', { ...right, path: '//evil.example' }, '//evil.example is no page of the portal'],
    [
      'a page elsewhere for whoever asks',
      { ...right, requestPath: 'https://evil.example' },
      'https://evil.example is no page of the portal',
    ],
    ['a due date in words', { ...right, dueOn: 'demain' }, 'its due date is no date'],
  ])('is refused for %s', (_, opening, fault) => {
    expect(openingFaults(kind, opening)).toEqual([fault]);
  });

  it('is refused for somebody to whom the kind has nothing to say', () => {
    expect(openingFaults(unasked, { path: '/rh', requesterPersonId: 'camille' })).toEqual([
      'its kind has no words for whoever asks',
    ]);
  });
});

describe('a kind', () => {
  it('is well made', () => {
    expect(kindFaults(kind)).toEqual([]);
    expect(kindFaults(unasked)).toEqual([]);
  });

  it('is named after its domain, in one line, and speaks to whoever asks in both languages', () => {
    const { FR, EN } = kind.texts;
    expect(kindFaults({ ...kind, code: 'Garden' })).toHaveLength(1);
    expect(kindFaults({ ...kind, texts: { FR: { ...FR, title: ' ' }, EN } })).toEqual([
      'a title is not one short line',
    ]);
    expect(kindFaults({ ...kind, texts: { FR, EN: { title: 'Garden' } } })).toEqual([
      'one language alone speaks to whoever asks',
    ]);
  });
});
