import { readFileSync } from 'node:fs';
import { isRunning } from './postgres/process.mjs';

const LOOK_EVERY = 1_000;

/**
 * The npm that runs us, so that we stop when it is killed without a chance to tell us. Only Linux says who our
 * grandparent is; elsewhere, and when run without npm, there is none.
 *
 * @returns {number | undefined}
 */
export function findNpm() {
  if (!process.env['npm_lifecycle_event'] || process.platform !== 'linux') {
    return undefined;
  }
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    if (/(^|\/)npm(-cli\.js)?( |\0|$)/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) {
      return pid;
    }
  }
  return undefined;
}

/**
 * Calls back once when the process that started us is gone: npm, or the launcher of another Node (`run.mjs`).
 *
 * @param {number | undefined} npm
 * @param {() => void} whenGone
 */
export function watchParent(npm, whenGone) {
  process.once('disconnect', whenGone);
  if (npm) {
    const timer = setInterval(() => {
      if (!isRunning(npm)) {
        clearInterval(timer);
        whenGone();
      }
    }, LOOK_EVERY);
    timer.unref();
  }
}

function parentOf(pid) {
  return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0);
}
