import { MapNews } from './map-news';
import { sampleMap } from './testing/sample-map';

/** A server whose map bears a tag, and which answers 304 to who has it already. */
function serve(tag: () => string): jest.Mock {
  const server = jest.fn((_address: string, { headers }: { headers?: Record<string, string> } = {}) => {
    const isKnown = headers?.['if-none-match'] === tag();
    return Promise.resolve({
      ok: !isKnown,
      status: isKnown ? 304 : 200,
      headers: new Map([['etag', tag()]]),
      json: () => Promise.resolve({ teamMap: sampleMap }),
    });
  });
  globalThis.fetch = server as unknown as typeof fetch;
  return server;
}

describe('MapNews', () => {
  it('reads the map once, then only when it changed', async () => {
    let tag = '"1"';
    const news = new MapNews();
    serve(() => tag);
    await expect(news.since('/a')).resolves.toEqual(sampleMap);
    await expect(news.since('/a')).resolves.toBeNull();
    tag = '"2"';
    await expect(news.since('/a')).resolves.toEqual(sampleMap);
  });

  it('does not take one choice for another', async () => {
    const server = serve(() => '"1"');
    const news = new MapNews();
    await news.since('/a');
    await expect(news.since('/b')).resolves.toEqual(sampleMap);
    expect(server).toHaveBeenLastCalledWith('/b', {});
  });

  it('leaves what is shown when the server cannot be reached', async () => {
    globalThis.fetch = jest.fn().mockRejectedValue(new TypeError('network'));
    await expect(new MapNews().since('/a')).resolves.toBeNull();
  });
});
