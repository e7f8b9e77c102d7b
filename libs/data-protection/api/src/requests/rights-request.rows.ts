import { displayName } from '@jalon/identity/api';
import { daysBetween, type RequestContext } from '@jalon/shared/api';
import { extendedDueOn } from '../legal-clock.rules';
import { authorize, type Habilitated } from '../policy';
import type { DataRight, RightsOutcome, RightsRequestStatus } from '../vocabulary';
import { deadlineState, mayAct, type RequestAct } from './rights-request.rules';
import type { RightsRequestView } from './rights-request.types';

/** A request as the statements of this folder read it. */
export interface RightsRequestRecord {
  readonly id: string;
  readonly number: number;
  readonly agentId: string;
  readonly dataRight: DataRight;
  readonly text: string;
  readonly status: RightsRequestStatus;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly extensionReason: string | null;
  readonly ownerPersonId: string | null;
  readonly outcome: RightsOutcome | null;
  readonly answer: string | null;
  readonly closedOn: string | null;
  readonly requesterPersonId: string;
  readonly requesterUsualName: string;
  readonly requesterGivenNames: string;
  readonly ownerUsualName: string | null;
  readonly ownerGivenNames: string | null;
}

export const REQUEST_COLUMNS = `
  request.id, request.number, request.agent_id as "agentId", request.data_right as "dataRight", request.text,
  request.status, request.received_on as "receivedOn", request.due_on as "dueOn",
  request.extension_reason as "extensionReason", request.owner_person_id as "ownerPersonId", request.outcome,
  request.answer, request.closed_on as "closedOn", requester.person_id as "requesterPersonId",
  requester.usual_name as "requesterUsualName", requester.given_names as "requesterGivenNames",
  owner.usual_name as "ownerUsualName", owner.given_names as "ownerGivenNames"`;

/** $1 is the employer. @param request where the rows come from */
export const requestSources = (request = 'rights_request'): string => `
  from ${request} as request
  join agent as requester on requester.employer_id = $1::uuid and requester.id = request.agent_id
  left join agent as owner on owner.employer_id = $1::uuid and owner.person_id = request.owner_person_id`;

const PERSONS_ACTS: readonly RequestAct[] = ['reply', 'withdraw'];
const OFFICERS_ACTS: readonly RequestAct[] = ['take', 'clarify', 'resume', 'extend', 'answer'];

/** The request as its reader sees it, with what they may do of it today. */
export function toRightsRequest(
  ctx: RequestContext,
  row: RightsRequestRecord,
  { habilitations }: Habilitated,
): RightsRequestView {
  const today = ctx.today();
  const isMine = row.ownerPersonId === ctx.signedIn.personId;
  const acts = [
    ...(authorize.may(ctx, 'ownRequest', row) ? PERSONS_ACTS : []),
    ...(authorize.may(ctx, 'handleRequest', { ...row, habilitations }) ? OFFICERS_ACTS : []),
  ];
  return {
    ...row,
    requesterName: displayName({
      givenNames: row.requesterGivenNames,
      usualName: row.requesterUsualName,
    }),
    ownerName: ownerName(row),
    isMine,
    daysLeft: daysBetween(today, row.dueOn),
    deadline: deadlineState(row, today),
    extendedDueOn: extendedDueOn(row.receivedOn),
    // Read by the loader of the field, for those that ask for it.
    events: [],
    acts: acts.filter((act) => mayAct(act, row, today) && !(act === 'take' && isMine)),
  };
}

function ownerName({ ownerGivenNames, ownerUsualName }: RightsRequestRecord): string | null {
  if (ownerGivenNames === null || ownerUsualName === null) return null;
  return displayName({ givenNames: ownerGivenNames, usualName: ownerUsualName });
}
