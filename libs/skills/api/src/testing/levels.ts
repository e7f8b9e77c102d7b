import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import { recordOwnLevels } from '../own-level.service';

import { setPositionTargets, targetPositions } from '../position-target.service';

type Levels = Readonly<Record<string, number>>;

/** Somebody's own levels, as an assessment that has just ended leaves them. @returns the assessment's id. */
export async function assess(database: TestDatabase, person: Actor, levels: Levels): Promise<string> {
  const assessmentId = database.services().newId();
  await database.inContext(person, (ctx) =>
    recordOwnLevels(ctx, {
      assessmentId,
      assessedAt: ctx.now(),
      levels: Object.entries(levels).map(([competenceId, level]) => ({
        competenceId,
        level,
        lower: Math.max(1, level - 1),
        upper: Math.min(8, level + 1),
        probabilities: Array.from({ length: 8 }, (_, index) => (index + 1 === level ? 0.3 : 0.1)),
      })),
    }),
  );
  return assessmentId;
}

/** What the post with that title, of the manager's team, requires from now on. @returns the post's id. */
export async function requireLevels(
  database: TestDatabase,
  manager: Actor,
  title: string,
  levels: Levels,
): Promise<string> {
  return database.inContext(manager, async (ctx) => {
    const position = (await targetPositions(ctx)).find((one) => one.title === title);
    if (!position) throw new Error(`No post is called ${title}.`);
    const targets = Object.entries(levels).map(([competenceId, level]) => ({ competenceId, level }));
    await setPositionTargets(ctx, { positionId: position.id, targets });
    return position.id;
  });
}
