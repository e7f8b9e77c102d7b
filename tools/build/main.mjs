/** Builds everything for production. `--without-demo` leaves the demonstration out, as images must. */
import { buildServer } from './api.mjs';
import { PORTAL_APPS } from './portal-apps.mjs';
import { buildPortal } from './portal.mjs';

try {
  await buildServer({ withDemo: !process.argv.includes('--without-demo') });
  console.log('Serveur construit : dist/apps/api');
  await buildPortal(PORTAL_APPS);
  console.log(`Portail construit : ${PORTAL_APPS.map((name) => `dist/apps/${name}`).join(', ')}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
