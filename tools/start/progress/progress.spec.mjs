import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Progress } from './progress.mjs';

const plan = { tracks: [['database', 'demo'], ['portal']], last: ['serve'] };

describe('Progress', () => {
  let folder = '';
  let clock = 0;
  const file = () => join(folder, 'durations.json');
  const newProgress = () => new Progress(plan, { file: file(), now: () => clock });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jalon-progress-'));
    clock = 0;
    writeFileSync(file(), JSON.stringify({ database: 2_000, demo: 18_000, portal: 60_000, serve: 4_000 }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('counts the longest of the tracks that run side by side, then the last steps', () => {
    expect(newProgress().snapshot()).toMatchObject({ percent: 0, secondsLeft: 64 });
  });

  it('moves with the clock, and waits at 95 % of a step that is late', async () => {
    const progress = newProgress();
    progress.skip('database', 'demo');
    const end = Promise.withResolvers();
    const running = progress.run('portal', () => end.promise);
    clock = 32_000;
    expect(progress.snapshot()).toMatchObject({ percent: 50, secondsLeft: 32 });
    clock = 600_000;
    expect(progress.snapshot().secondsLeft).toBe(7);
    end.resolve(true);
    await running;
  });

  it('expects next time what this machine took, but learns nothing from a step with nothing to do', async () => {
    const progress = newProgress();
    await progress.run('portal', async () => Boolean((clock += 10_000)));
    await progress.run('demo', async () => false);
    expect(newProgress().snapshot().secondsLeft).toBe(24);
  });

  it('shows what is skipped as done, and what fails as failed', async () => {
    const progress = newProgress();
    progress.skip('portal');
    await expect(progress.run('database', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const states = progress.snapshot().steps.map(({ state }) => state);
    expect(states).toEqual(['failed', 'waiting', 'done', 'waiting']);
  });

  it('starts from ordinary durations when those kept cannot be read', () => {
    writeFileSync(file(), '{');
    expect(newProgress().snapshot().secondsLeft).toBeGreaterThan(10);
    expect(existsSync(file())).toBe(true);
  });
});
