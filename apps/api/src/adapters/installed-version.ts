import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The version of the program that runs, as its package says; empty where the package was left behind. */
export function installedVersion(): string {
  // Every program is bundled into dist/apps/api, below the package.
  const file = join(dirname(resolve(process.argv[1] ?? '.')), '../../../package.json');
  try {
    return String((JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string }).version ?? '');
  } catch {
    return '';
  }
}
