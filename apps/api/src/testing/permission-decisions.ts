import { randomUUID } from 'node:crypto';
import { CommitteeOpinion, DecisionPurpose, ManagersSight, saveDecisionDraft } from '@jalon/decisions/api';
import { publishTestDecisions } from '@jalon/decisions/api/testing';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for among decisions. */
export interface DecisionsWorld {
  /** The one in force, which opens everything else that the matrix plays. */
  readonly decisionId: string;
  /** A draft that lacks nothing, new each time: whoever may publishes it. */
  decisionDraft(): Promise<string>;
  /** A decision of years to come, new each time: whoever may withdraws it. */
  comingDecision(): Promise<string>;
}

export async function decisionsWorld(
  database: TestDatabase,
  { administrator, publisher }: { readonly administrator: Actor; readonly publisher: Actor },
): Promise<DecisionsWorld> {
  let year = 2040;
  const yearToCome = () => ({ startsOn: `${++year}-01-01`, endsOn: `${year}-12-31` });
  return {
    decisionId: await database.inContext(administrator, (ctx) => publishTestDecisions(ctx)),
    comingDecision: () => database.inContext(administrator, (ctx) => publishTestDecisions(ctx, yearToCome())),
    decisionDraft: async () => {
      const content = { ...complete, ...yearToCome(), title: randomUUID() };
      const { draft } = await database.inContext(publisher, (ctx) => saveDecisionDraft(ctx, content));
      if (!draft) throw new Error('The draft was refused.');
      return draft.id;
    },
  };
}

const complete = {
  text: 'Chacun choisit.',
  opinion: CommitteeOpinion.FAVOURABLE,
  opinionOn: '2025-01-10',
  decidedOn: '2025-01-20',
  purposes: [DecisionPurpose.NOMINATIVE_MAP],
  compulsoryPurposes: [],
  managersSee: [ManagersSight.SHARED_LEVELS],
  dpiaReference: 'AIPD-1',
  signatoryName: 'N. Tanguy',
  signatoryQuality: 'Directrice',
};
