import { addReorganisationMove, MoveKind, prepareReorganisation } from '@jalon/reorganisation/api';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for among the moves of services and people. */
export interface ReorganisationWorld {
  readonly reorganisationId: string;
}

export async function reorganisationWorld(
  database: TestDatabase,
  officer: Actor,
  unitId: string,
): Promise<ReorganisationWorld> {
  const id = database.services().newId();
  const year = database.clock.now().getUTCFullYear() + 1;
  await database.inContext(officer, async (ctx) => {
    const terms = { title: 'Numérique', reason: 'Avis du CST', effectiveOn: `${year}-01-01` };
    await prepareReorganisation(ctx, { id, ...terms });
    const line = { kind: MoveKind.RENAME_UNIT, orgUnitId: unitId, name: 'Région numérique' };
    await addReorganisationMove(ctx, { reorganisationId: id, ...line });
  });
  return { reorganisationId: id };
}
