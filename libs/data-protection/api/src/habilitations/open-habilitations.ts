import { habilitationsInForce, openHabilitations, type OpenHabilitation } from '@jalon/identity/api';
import { type Connection, daysAfter, type RequestContext } from '@jalon/shared/api';
import { authorize } from '../policy';
import type { OpenHabilitationView } from './open-habilitations.types';

/** An officer looks at what ends within so many days. */
export const SOON_DAYS = 60;

export interface HabilitationList {
  readonly endingSoon: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** Who holds what, on whom, until when: the first to end first. */
export async function listHabilitations(
  ctx: RequestContext,
  { endingSoon, first, after }: HabilitationList,
): Promise<Connection<OpenHabilitationView>> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  const today = ctx.today();
  const soon = daysAfter(today, SOON_DAYS);
  const { edges, ...rest } = await openHabilitations(ctx, { endsBy: endingSoon ? soon : null, first, after });
  const view = (right: OpenHabilitation) => ({
    ...right,
    isToCome: right.validFrom > today,
    endsSoon: right.validUntil <= soon,
  });
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: view(node) })) };
}
