import { workerLog } from './worker-log';

describe('the log of the worker', () => {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['info', 2],
    ['warn', 1],
    ['error', 1],
    ['silent', 0],
  ])('says from %s on what is asked of it', (least, expected) => {
    const log = workerLog(least);
    log('info', { task: 'test.count' });
    log('error', { task: 'test.count' }, new Error('it failed'));
    expect(lines).toHaveLength(expected);
  });
});
