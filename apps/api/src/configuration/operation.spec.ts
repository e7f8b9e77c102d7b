import { readBackupKey, readErasureJournal, readOperationSettings } from './operation';

describe('how a program is watched and stopped', () => {
  it('is closed, untraced and quick to end unless told otherwise', () => {
    expect(readOperationSettings({})).toEqual({
      metricsToken: null,
      metricsPort: null,
      host: '127.0.0.1',
      traces: null,
      shutdown: { drainFor: 0, within: 8_000 },
    });
  });

  it.each([
    ['METRICS_TOKEN', 'short'],
    ['METRICS_PORT', 'http'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['DRAIN_SECONDS', '-1'],
    ['SHUTDOWN_SECONDS', '0'],
  ])('refuses %s=%s in a sentence that names it', (name, value) => {
    expect(() => readOperationSettings({ [name]: value })).toThrow(new RegExp(`^${name}`));
  });
});

it('reads the key that seals backups, or none, and refuses what is no key', () => {
  expect(readBackupKey({})).toBeNull();
  expect(readBackupKey({ BACKUP_KEY: Buffer.alloc(32, 'k').toString('base64') })).toHaveLength(32);
  expect(() => readBackupKey({ BACKUP_KEY: 'short' })).toThrow(/^BACKUP_KEY/);
});

it('knows where erasures are noted, or nowhere', () => {
  expect(readErasureJournal({})).toBeUndefined();
  expect(readErasureJournal({ ERASURE_JOURNAL: '/srv/erasures.jsonl' })).toBe('/srv/erasures.jsonl');
});
