import { emptyDevice } from '../testing/device-database';
import { AnswerStore } from './answer-store';
import { personKey } from './person-key';

const answer = (position: number) => ({
  assessmentId: 'attempt',
  position,
  value: { choices: ['a'] },
  idempotencyKey: `key-${position}`,
});
const opened: AnswerStore[] = [];

async function open(person: string): Promise<AnswerStore> {
  const store = await AnswerStore.open(person);
  opened.push(store);
  return store;
}

afterEach(async () => {
  opened.splice(0).forEach((store) => store.close());
  await emptyDevice();
});

describe('AnswerStore', () => {
  it('keeps answers until they are forgotten, in the order of the questions', async () => {
    const store = await open('alice');
    await store.keep(answer(2));
    await store.keep(answer(1));
    expect(await store.pending()).toEqual([answer(1), answer(2)]);
    await store.forget(answer(1), true);
    expect(await store.pending()).toEqual([answer(2)]);
  });

  it('holds nothing but what the server needs to take the answer once', async () => {
    const store = await open('alice');
    await store.keep(answer(1));
    expect(Object.keys((await store.pending())[0] ?? {}).sort()).toEqual([
      'assessmentId',
      'idempotencyKey',
      'position',
      'value',
    ]);
  });

  it('survives the page, for the same person only', async () => {
    const first = await open('alice');
    await first.keep(answer(1));
    await first.keepDraft(answer(2), { text: 'brouillon' });
    const again = await open('alice');
    expect(await again.pending()).toEqual([answer(1)]);
    expect(await again.draft(answer(2))).toEqual({ text: 'brouillon' });

    const other = await open('bruno');
    expect(await other.pending()).toEqual([]);
    const back = await open('alice');
    expect(await back.pending()).toEqual([]);
    expect(await back.draft(answer(2))).toBeNull();
  });

  it('keeps the draft of an answer that the person must mend', async () => {
    const store = await open('alice');
    await store.keepDraft(answer(1), { text: 'douze %' });
    await store.keep(answer(1));
    await store.forget(answer(1), false);
    expect(await store.draft(answer(1))).toEqual({ text: 'douze %' });
    await store.forget(answer(1), true);
    expect(await store.draft(answer(1))).toBeNull();
  });

  it('lets go of the database when signing out deletes it', async () => {
    const store = await open('alice');
    await store.keep(answer(1));
    await emptyDevice();
    await expect(store.pending()).rejects.toThrow();
    expect(await (await open('alice')).pending()).toEqual([]);
  });

  it('names nobody', async () => {
    const key = await personKey('7d3c2a10-0000-4000-8000-000000000001');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await personKey('7d3c2a10-0000-4000-8000-000000000002')).not.toBe(key);
  });
});
