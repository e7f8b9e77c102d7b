/**
 * Runs a program of the server for whoever operates it: `node tools/operate/main.mjs backup --to /srv/backups`.
 * Where only the built server was installed, the same program is `node dist/apps/api/backup.mjs`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer } from '../build/api.mjs';
import { dist } from '../start/paths.mjs';

const [name = '', ...args] = process.argv.slice(2);
const program = join(dist, `apps/api/${name}.mjs`);

if (!existsSync(program)) {
  console.log('Construction du serveur…');
  await buildServer();
}
process.argv.splice(1, process.argv.length, program, ...args);
await import(pathToFileURL(program).href);
