import { HabilitationOperation } from '@jalon/identity/api';
import { Language, type RequestContext, type WorkItemKind } from '@jalon/shared/api';
import { openWorkItem, settleWorkItem } from '@jalon/worklist/api';

/** An address that a message did not reach, after every attempt: somebody repairs it, sends again or closes it. */
export const webhookWork: WorkItemKind = {
  code: 'integrations.webhookGivenUp',
  operation: HabilitationOperation.MANAGE_INTEGRATIONS,
  texts: {
    [Language.FR]: { title: 'Webhook qui n’arrive plus, à réparer ou à mettre en pause' },
    [Language.EN]: { title: 'Webhook that no longer arrives, to repair or to pause' },
  },
};

/** A message was given up. */
export async function showGivenUp(ctx: RequestContext, endpointId: string): Promise<void> {
  const path = '/rh/integrations/webhooks';
  await openWorkItem(ctx, { kind: webhookWork.code, objectId: endpointId, path });
}

/** It is told again, or nothing is told to it any more. */
export async function endGivenUp(
  ctx: RequestContext,
  endpointId: string,
  outcome: 'DONE' | 'WITHDRAWN',
): Promise<void> {
  await settleWorkItem(ctx, { kind: webhookWork.code, objectId: endpointId, outcome });
}
