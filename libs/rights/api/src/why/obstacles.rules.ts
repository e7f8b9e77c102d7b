import { HabilitationOperation } from '@jalon/identity/api';
import { isSensitive } from '../habilitation/terms.rules';
import { SightObstacle } from '../vocabulary';

/** A habilitation of somebody's, in force or not, and whether its population has the agent. */
export interface HeldForSight {
  readonly id: string;
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypes: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string;
  readonly isEnded: boolean;
  readonly covers: boolean;
}

/** Everything a habilitation lacks to open a piece to its holder; nothing when it opens it. */
export function obstaclesOf(held: HeldForSight, documentTypeCode: string, today: string): SightObstacle[] {
  const named = held.documentTypes.includes(documentTypeCode);
  const lacking: readonly (readonly [SightObstacle, boolean])[] = [
    [SightObstacle.NOT_BEGUN, !held.isEnded && held.validFrom > today],
    [SightObstacle.EXPIRED, !held.isEnded && held.validUntil < today],
    [SightObstacle.ENDED, held.isEnded],
    [SightObstacle.OPERATION, !held.operations.includes(HabilitationOperation.CONSULTATION)],
    [SightObstacle.TYPE, !named && !isSensitive(documentTypeCode)],
    [SightObstacle.SENSITIVE, !named && isSensitive(documentTypeCode)],
    [SightObstacle.POPULATION, !held.covers],
  ];
  return lacking.filter(([, lacks]) => lacks).map(([obstacle]) => obstacle);
}
