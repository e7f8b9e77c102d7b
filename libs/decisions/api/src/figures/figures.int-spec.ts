import { Language } from '@jalon/shared/api';
import { Board, counted } from '../testing/board';

let board: Board;
beforeAll(async () => {
  board = await Board.open();
}, 60_000);
afterAll(() => board?.database.close());
beforeEach(() => board.on('2026-06-15'));

const READ = `query ($language: Language!) {
  staffFigures(language: $language) { from until figures { code title total parts { code label count } } } }`;
const read = async (actor = board.agent, language = Language.FR) =>
  board.database.execute<{ staffFigures: object }>(actor, READ, { language });

describe('figures', () => {
  it('are of twelve whole months, hidden where they would show somebody', async () => {
    const { data } = await read(await board.representative());
    expect(data?.staffFigures).toEqual({
      from: '2025-06-01',
      until: '2026-05-31',
      figures: [
        {
          code: 'test.counted',
          title: 'Compte',
          total: 50,
          parts: [
            { code: 'SMALL', label: 'P', count: null },
            { code: 'MIDDLE', label: 'M', count: null },
            { code: 'LARGE', label: 'G', count: 40 },
          ],
        },
      ],
    });
  });

  it('are the same before and after somebody’s act', async () => {
    const representative = await board.representative();
    const before = await read(representative);
    counted.figures = { ...counted.figures, LARGE: 41 };
    expect(await read(representative)).toEqual(before);
    counted.figures = { ...counted.figures, LARGE: 40 };
  });

  it('are for representatives only, not even for who publishes', async () => {
    for (const actor of [board.agent, board.publisher]) {
      expect((await read(actor)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('are told in English too', async () => {
    const { data } = await read(await board.representative(), Language.EN);
    expect(data?.staffFigures).toMatchObject({ figures: [{ title: 'Count' }] });
  });
});
