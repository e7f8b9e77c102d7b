import { randomUUID } from 'node:crypto';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import {
  openWorkItem,
  saveAnswerTemplate,
  saveWorklistView,
  settleWorkItem,
  WorklistOrder,
} from '@jalon/worklist/api';

/** What the matrix knocks for in the worklist. */
export interface WorklistWorld {
  /** An application of the holder's to examine, new each time. */
  holdersItem(): Promise<string>;
  /** One that somebody has ended, new each time. */
  holdersSettledItem(): Promise<string>;
  /** The certifier's, new each time. */
  answerTemplate(): Promise<string>;
  /** The certifier's own, new each time, shared with colleagues. */
  sharedView(): Promise<string>;
}

const kind = 'certification.application';

export function worklistWorld(
  database: TestDatabase,
  { holder, certifier }: { readonly holder: Actor; readonly certifier: Actor },
): WorklistWorld {
  const open = (objectId: string) =>
    database.inContext(holder, (ctx) =>
      openWorkItem(ctx, {
        kind,
        objectId,
        agentId: holder.agentId,
        requesterPersonId: holder.personId,
        path: '/rh/certifications',
      }),
    );
  return {
    holdersItem: () => open(randomUUID()),
    holdersSettledItem: async () => {
      const objectId = randomUUID();
      const id = await open(objectId);
      await database.inContext(certifier, (ctx) => settleWorkItem(ctx, { kind, objectId, outcome: 'DONE' }));
      return id;
    },
    answerTemplate: async () => {
      const terms = { title: randomUUID(), kind: null, body: 'Bonjour.' };
      const { template } = await database.inContext(certifier, (ctx) => saveAnswerTemplate(ctx, terms));
      return template?.id ?? '';
    },
    sharedView: async () => {
      const name = randomUUID();
      const { views } = await database.inContext(certifier, (ctx) =>
        saveWorklistView(ctx, {
          name,
          isShared: true,
          isDefault: false,
          filter: {},
          orderBy: WorklistOrder.DUE,
        }),
      );
      return views.find((view) => view.name === name)?.id ?? '';
    },
  };
}
