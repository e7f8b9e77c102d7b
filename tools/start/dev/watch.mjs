import { watch } from 'node:fs';
import { join, sep } from 'node:path';
import { workspace } from '../paths.mjs';
import { say } from '../terminal.mjs';

/** Editors write a file in several goes, and tools write several files. */
const SETTLED_AFTER = 200;

const SERVER = /^(apps\/api|libs\/[^/]+\/(api|model)|tools\/seed)\/.*\.(ts|json|sql|csv|html)$|\.graphql$/;
const PORTAL = /^(apps\/(shell|agent|manager|hr)|libs\/([^/]+\/(feature|model)|shared\/(portal|ui)))\//;
const IGNORED = /(^|\/)(node_modules|\.angular|test-results)\/|\.(int-)?spec\.ts$|~$/;

/**
 * Calls back when sources of the server or of the portal change, one build at a time: what changes meanwhile is built
 * next.
 *
 * @param {{ onServerChange: () => Promise<unknown>, onPortalChange: () => Promise<unknown> }} callbacks
 */
export function watchSources({ onServerChange, onPortalChange }) {
  const server = oneAtATime(onServerChange);
  const portal = oneAtATime(onPortalChange);
  for (const root of ['apps', 'libs', 'tools/seed']) {
    watch(join(workspace, root), { recursive: true }, (_event, name) => {
      const path = `${root}/${name}`.split(sep).join('/');
      if (!IGNORED.test(path)) {
        if (SERVER.test(path)) server();
        if (PORTAL.test(path) && !path.endsWith('.graphql')) portal();
      }
    });
  }
}

/** @param {() => Promise<unknown>} task */
function oneAtATime(task) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let isRunning = false;
  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(run, SETTLED_AFTER);
  };
  const run = async () => {
    if (isRunning) {
      ask();
      return;
    }
    isRunning = true;
    // What is wrong in a source is said; the next change is another chance.
    await task().catch((error) => say(`  ✗ ${error.message}`));
    isRunning = false;
  };
  return ask;
}
