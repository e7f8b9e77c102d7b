import { type ApiModule, tracedTable } from '@jalon/shared/api';
import { holdings } from './worklist.holdings';

/** What this domain keeps about people: read before the list learns what the domains put in it. */
export const worklistKeeps: Pick<ApiModule, 'holdings' | 'tracedObjects'> = {
  holdings,
  tracedObjects: [tracedTable('work_item')],
};
