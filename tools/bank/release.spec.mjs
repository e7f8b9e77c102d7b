import { spawnSync } from 'node:child_process';
import { workspace } from '../start/paths.mjs';

const release = (...options) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/bank/main.mjs', ...options], {
    cwd: workspace,
    encoding: 'utf8',
  });
  return { status, said: (stdout + stderr).trim() };
};

describe('npm run release-bank', () => {
  // In a process of its own: the simulations take seconds there, and minutes among the wrapped globals of a test.
  it('computes again the release in service, item by item and price by price', () => {
    expect(release('crcn-1', '--check')).toEqual({
      status: 0,
      said: 'La version crcn-1 est bien ce que son calcul donne.',
    });
  }, 180_000);

  it('never writes over a release', () => {
    const { status, said } = release('crcn-1');
    expect([status, said]).toEqual([
      1,
      'La version crcn-1 existe déjà\u00a0: une version publiée ne change plus.',
    ]);
  });

  it('asks for a version', () => {
    expect(release('2').said).toMatch(/quelle version publier/);
  });
});
