import { HabilitationOperation } from '@jalon/identity/api';
import { Language, type RequestContext, type WorkItemKind } from '@jalon/shared/api';
import { openWorkItem, settleWorkItem } from '@jalon/worklist/api';
import { RightsOutcome, RightsRequestStatus } from '../vocabulary';
import { requesterPersonId } from './reached-request';
import { RightsRequestRow } from './rights-request.entity';

/** A request about one's data, as the worklist says it. */
export const rightsRequestWork: WorkItemKind = {
  code: 'data-protection.rightsRequest',
  operation: HabilitationOperation.PROTECT_DATA,
  contact: 'DATA_PROTECTION',
  dueSource: {
    [Language.FR]: 'Un mois, ou trois s’il est prolongé : RGPD, article 12-3',
    [Language.EN]: 'One month, or three when extended: GDPR, article 12-3',
  },
  texts: {
    [Language.FR]: {
      title: 'Demande sur des données personnelles n° {number} à instruire',
      requestTitle: 'Votre demande n° {number} sur vos données personnelles',
    },
    [Language.EN]: {
      title: 'Request about personal data no. {number} to deal with',
      requestTitle: 'Your request no. {number} about your personal data',
    },
  },
  follow: followOwner,
};

/** Whoever takes it in the list deals with it here too. */
async function followOwner(ctx: RequestContext, id: string, ownerPersonId: string | null): Promise<void> {
  const { employerId } = ctx;
  await ctx.db.update(RightsRequestRow, { employerId, id }, { ownerPersonId });
  if (ownerPersonId === null) return;
  const received = { employerId, id, status: RightsRequestStatus.RECEIVED };
  await ctx.db.update(RightsRequestRow, received, { status: RightsRequestStatus.IN_PROGRESS });
}

type WaitingRequest = Pick<RightsRequestRow, 'id' | 'number' | 'agentId' | 'dueOn'> &
  Partial<Pick<RightsRequestRow, 'ownerPersonId' | 'closedOn' | 'outcome'>>;

/** Says in the worklist where the request stands: an officer’s work, over everyone, until it is closed. */
export async function showInWorklist(ctx: RequestContext, request: WaitingRequest): Promise<void> {
  const { id: objectId, number, dueOn, ownerPersonId } = request;
  const kind = rightsRequestWork.code;
  if (request.closedOn) {
    await settleWorkItem(ctx, { kind, objectId, outcome: outcomeOf(request) });
    return;
  }
  await openWorkItem(ctx, {
    kind,
    objectId,
    requesterPersonId: await requesterPersonId(ctx, request.agentId),
    dueOn,
    path: `/rh/protection-des-donnees/demandes/${objectId}`,
    requestPath: `/mes-droits/demandes/${objectId}`,
    parameters: { number },
    ...(ownerPersonId !== undefined && { assigneePersonId: ownerPersonId }),
  });
}

function outcomeOf({ outcome }: WaitingRequest): 'DONE' | 'REFUSED' | 'WITHDRAWN' {
  if (!outcome) return 'WITHDRAWN';
  return outcome === RightsOutcome.REFUSED ? 'REFUSED' : 'DONE';
}
