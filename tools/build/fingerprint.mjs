import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist, workspace } from '../start/paths.mjs';

const COMMON = ['package-lock.json', 'tsconfig.base.json', 'tools/build'];
const IGNORED = /(^|\/)(node_modules|dist|\.angular)(\/|$)|\.(int-)?spec\.(ts|mjs)$/;

/** What each built thing is made of, as paths of the workspace. `*` stands for one folder. */
const INPUTS = {
  server: [
    'apps/api',
    'libs/*/api',
    'libs/*/model',
    'libs/*/feature',
    'libs/shared/portal',
    'tools/seed',
    'tools/schema',
  ],
  app: ['federation.shared.mjs', 'libs/*/feature', 'libs/*/model', 'libs/shared/portal', 'libs/shared/ui'],
};

/**
 * Names the present state of what something is built from: the same name, the same result. Quick enough for each start.
 *
 * @param {string} name `server`, or an app of the portal
 */
export function fingerprintOf(name) {
  const inputs = name === 'server' ? INPUTS.server : [`apps/${name}`, ...INPUTS.app];
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of [...COMMON, ...inputs].flatMap(expand).flatMap(filesUnder).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(workspace, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Tells whether something is built already from its present inputs. @param {string} name */
export function isBuilt(name) {
  const mark = markOf(name);
  const result = name === 'server' ? 'apps/api/main.mjs' : `apps/${name}/browser/remoteEntry.json`;
  return (
    existsSync(mark) && existsSync(join(dist, result)) && readFileSync(mark, 'utf8') === fingerprintOf(name)
  );
}

/** Remembers from what something was built. @param {string} name @param {string} fingerprint taken before the build */
export function rememberBuilt(name, fingerprint) {
  const mark = markOf(name);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, fingerprint);
}

/** @param {string} name */
export function forgetBuilt(name) {
  rmSync(markOf(name), { force: true });
}

const markOf = (name) => join(dist, '.built', name);

/** Every folder a `*` may stand for, in what exists. @param {string} pattern */
function expand(pattern) {
  const [before, after] = pattern.split('*');
  if (after === undefined) {
    return [pattern];
  }
  return readdirSync(join(workspace, before)).map((name) => `${before}${name}${after}`);
}

/** Files of a folder, or the file itself, or nothing when it does not exist. @param {string} path @returns {string[]} */
function filesUnder(path) {
  const absolute = join(workspace, path);
  if (IGNORED.test(path) || !existsSync(absolute)) {
    return [];
  }
  if (!statSync(absolute).isDirectory()) {
    return [path];
  }
  return readdirSync(absolute).flatMap((name) => filesUnder(`${path}/${name}`));
}
