import { openHabilitationReview, ReviewScope } from '@jalon/rights/api';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for among habilitations. */
export interface HabilitationsWorld {
  /** A review of the region's, that its administrator opened. */
  readonly reviewId: string;
}

export async function habilitationsWorld(
  database: TestDatabase,
  administrator: Actor,
): Promise<HabilitationsWorld> {
  const input = { title: 'Revue annuelle', scope: ReviewScope.EVERYTHING, dueOn: '2026-07-15' };
  const { review } = await database.inContext(administrator, (ctx) => openHabilitationReview(ctx, input));
  if (!review) throw new Error('The review was refused.');
  return { reviewId: review.id };
}
