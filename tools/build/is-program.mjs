import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Tells whether a module is the program being run, rather than imported by another. @param {string} url `import.meta.url` */
export function isProgram(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}
