import { startEmbeddedPostgres } from '../../start/embedded-postgres.mjs';
import { inData } from '../../start/paths.mjs';
import { runJest } from '../jest.mjs';

/** Nothing of a test is worth a write to the disk. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

export function unitTests() {
  return runJest('unit');
}

/** On a real PostgreSQL, through roles as restricted as production's. */
export async function integrationTests() {
  const postgres = await startEmbeddedPostgres({ folder: inData('test-pg18'), settings: FAST });
  try {
    return await runJest('integration', { JALON_TEST_DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
}

/** The launcher itself, as a real process on a real database: needs the portal built. */
export function startTests() {
  return runJest('start');
}
