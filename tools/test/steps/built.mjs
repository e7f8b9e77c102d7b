import { buildServer } from '../../build/api.mjs';
import { buildPortal } from '../../build/portal.mjs';
import { PORTAL_APPS } from '../../build/portal-apps.mjs';
import { generatedFiles, outOfDate } from '../../schema/main.mjs';
import { oneCheck } from '../result.mjs';

/** The committed schema and typed documents are those of the code. */
export async function checkSchema() {
  const { files, refused } = await generatedFiles();
  const names = outOfDate(files).map(([path]) => `${path} is out of date: npm run schema writes it.`);
  const messages = [...refused, ...names];
  return oneCheck(messages.length === 0, messages.join('\n'));
}

/** Everything builds, for production. */
export async function buildAll() {
  await buildServer();
  await buildPortal(PORTAL_APPS);
  return oneCheck(true, '');
}
