import { HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { authorize, type CoveringHabilitation, type ReachedPiece } from './policy';

const { COLLECTION, CONSULTATION, MANAGE_HABILITATIONS, MANAGE_PEOPLE, MODIFICATION } = HabilitationOperation;

const agent = { agentId: 'camille' } as Actor;
const other = { agentId: 'nadia' } as Actor;

function habilitation(
  operations: readonly HabilitationOperation[],
  documentTypes: readonly string[] = ['04.1-08'],
): CoveringHabilitation {
  return {
    id: operations.join(),
    label: 'RH',
    operations,
    documentTypes,
    validUntil: '2026-12-31',
    legalBasis: '',
  };
}

function pieceWith(...habilitations: CoveringHabilitation[]): ReachedPiece {
  return { agentId: 'camille', documentTypeCode: '04.1-08', habilitations };
}

type Action = keyof (typeof authorize)['rules'];

const everyone: [who: string, actor: Actor, piece: ReachedPiece, allowed: readonly Action[]][] = [
  ['the holder', agent, pieceWith(), ['readFile', 'bundleFile', 'readPiece', 'readAccesses']],
  ['a colleague, or a manager', other, pieceWith(), []],
  [
    'who may read this type',
    other,
    pieceWith(habilitation([CONSULTATION])),
    ['readFile', 'bundleFile', 'readPiece'],
  ],
  [
    'who may read another type',
    other,
    pieceWith(habilitation([CONSULTATION], ['12-01'])),
    ['readFile', 'bundleFile'],
  ],
  ['who may read no type', other, pieceWith(habilitation([CONSULTATION], [])), []],
  [
    'who may read a heading, which is no type',
    other,
    pieceWith(habilitation([CONSULTATION], ['04.1'])),
    ['readFile', 'bundleFile'],
  ],
  [
    'who may file this type',
    other,
    pieceWith(habilitation([COLLECTION])),
    ['openFile', 'depositPieces', 'registerPiece'],
  ],
  [
    'who may file another type',
    other,
    pieceWith(habilitation([COLLECTION], ['12-01'])),
    ['openFile', 'depositPieces'],
  ],
  ['who may file no type', other, pieceWith(habilitation([COLLECTION], [])), ['openFile']],
  ['who may change this type', other, pieceWith(habilitation([MODIFICATION])), []],
  ['who manages people', other, pieceWith(habilitation([MANAGE_PEOPLE], [])), ['openFile']],
  ['who gives habilitations', other, pieceWith(habilitation([MANAGE_HABILITATIONS], [])), []],
  [
    'the holder who may file this type',
    agent,
    pieceWith(habilitation([COLLECTION])),
    ['readFile', 'bundleFile', 'readPiece', 'readAccesses', 'openFile', 'depositPieces', 'registerPiece'],
  ],
  [
    'who may read one type and file another',
    other,
    pieceWith(habilitation([CONSULTATION], ['12-01']), habilitation([COLLECTION])),
    ['readFile', 'bundleFile', 'openFile', 'depositPieces', 'registerPiece'],
  ],
];
const actions = Object.keys(authorize.rules) as Action[];
const cases = everyone.flatMap(([who, actor, piece, allowed]) =>
  actions.map((action) => [action, who, actor, piece, allowed.includes(action)] as const),
);

describe('the policy of the personnel file', () => {
  it.each(cases)('%s by %s', (action, _, actor, piece, allowed) => {
    expect(authorize.rules[action](actor, piece) !== null).toBe(allowed);
  });

  it('names the habilitation that allows, among several', () => {
    const piece = pieceWith(habilitation([CONSULTATION], ['12-01']), {
      ...habilitation([CONSULTATION]),
      id: 'the one',
    });
    expect(authorize.rules.readPiece(other, piece)).toEqual({
      kind: 'HABILITATION',
      habilitationId: 'the one',
    });
  });
});
