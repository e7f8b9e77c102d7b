import { Metrics } from './metrics';

describe('the figures of what waits', () => {
  let metrics: Metrics;
  beforeEach(() => {
    metrics = new Metrics('worker', 'test');
  });
  afterEach(() => metrics.close());

  it('are told, with the fact that they could be counted', async () => {
    metrics.watchFigures(async () => ({ jobs_due: 3 }));
    const told = await metrics.registry.metrics();
    expect(told).toContain('jalon_waiting{what="jobs_due"} 3');
    expect(told).toMatch(/^jalon_figures_unavailable 0$/m);
  });

  it('are not told, and are said missing, when they could not be counted', async () => {
    let isDown = true;
    const read = () => (isDown ? Promise.reject(new Error('no database')) : Promise.resolve({ jobs_due: 0 }));
    metrics.watchFigures(read, -1);
    const told = await metrics.registry.metrics();
    expect(told).not.toContain('jobs_due');
    expect(told).toMatch(/^jalon_figures_unavailable 1$/m);
    isDown = false;
    expect(await metrics.registry.metrics()).toMatch(/^jalon_figures_unavailable 0$/m);
  });
});

it('tells every failure of the file store from zero, so that the first one is an increase', async () => {
  const metrics = new Metrics('api', 'test');
  const zeros = (await metrics.registry.metrics()).match(/^jalon_file_store_failures_total\{.*\} 0$/gm);
  expect(zeros).toHaveLength(8);
  metrics.close();
});
