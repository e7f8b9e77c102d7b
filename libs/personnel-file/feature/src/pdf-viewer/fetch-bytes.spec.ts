import { fetchBytes } from './fetch-bytes';

function answer(chunks: readonly (readonly number[])[], { ok = true, length = '' } = {}): void {
  const left = [...chunks];
  const read = () =>
    Promise.resolve(
      left.length > 0 ? { done: false, value: Uint8Array.from(left.shift() ?? []) } : { done: true },
    );
  globalThis.fetch = jest.fn().mockResolvedValue({
    ok,
    status: ok ? 200 : 403,
    headers: new Map([['content-length', length]]),
    body: { getReader: () => ({ read }) },
  });
}

const opening = (onProgress = jest.fn()) => ({ signal: new AbortController().signal, onProgress });

describe('fetchBytes', () => {
  it('puts the chunks together', async () => {
    answer([[1, 2], [3]]);
    await expect(fetchBytes('/files/pieces/1', opening())).resolves.toEqual(Uint8Array.from([1, 2, 3]));
  });

  it('says how far it is when the server says how long', async () => {
    const onProgress = jest.fn();
    answer(
      [
        [1, 2],
        [3, 4],
      ],
      { length: '4' },
    );
    await fetchBytes('/files/pieces/1', opening(onProgress));
    expect(onProgress.mock.calls).toEqual([[0.5], [1]]);
  });

  it('says nothing of a length it does not know', async () => {
    const onProgress = jest.fn();
    answer([[1, 2]]);
    await fetchBytes('/files/pieces/1', opening(onProgress));
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('fails when the server refuses', async () => {
    answer([], { ok: false });
    await expect(fetchBytes('/files/pieces/1', opening())).rejects.toThrow('403');
  });
});
