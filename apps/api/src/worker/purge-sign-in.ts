import type { JobServices } from './jobs';

/** Forgets the sessions and the counts of attempts that are over. @returns how many. */
export async function purgeSignIn({ dataSource, now }: JobServices): Promise<number> {
  const [row]: { purged: number }[] = await dataSource.query('select identity_purge_sign_in($1) as purged', [
    now(),
  ]);
  return row?.purged ?? 0;
}
