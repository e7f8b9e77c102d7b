import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../start/refusal.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Installs the peers and the instruments, in their own folder: the product never needs them. */
export function installPeers() {
  const mark = path('node_modules/.jalon-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path('package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) {
    return;
  }
  console.log('Installation des outils de mesure…');
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: path('.'),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    throw new Refusal(
      'L’installation des outils de mesure a échoué : vérifiez l’accès au registre npm, puis relancez la même commande.',
    );
  }
  writeFileSync(mark, wanted);
}
