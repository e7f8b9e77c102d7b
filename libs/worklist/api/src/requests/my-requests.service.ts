import { type Contact, displayName } from '@jalon/identity/api';
import {
  checkPageSize,
  type Connection,
  decodeCursor,
  badUserInput,
  isUuid,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import type { WorkItemParameters } from '../items/work-item.entity';
import { nameOfPerson } from '../list/reach.sql';
import { authorize } from '../policy';
import type { OpinionState, WorkItemOutcome } from '../vocabulary';
import { workItemKinds } from '../work-item-kinds';
import { asksOpinion, isLate } from './my-request.rules';
import type { MyRequestView } from './my-requests.types';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly requestPath: string | null;
  readonly openedAt: string;
  readonly dueOn: string | null;
  readonly isLegal: boolean;
  readonly isTaken: boolean;
  readonly ownerNames: { readonly givenNames: string; readonly usualName: string } | null;
  readonly contact: Contact | null;
  readonly settledAt: string | null;
  readonly outcome: WorkItemOutcome | null;
  readonly opinionState: OpinionState | null;
  /** Of the last word; null when nobody wrote. */
  readonly awaitsReply: boolean | null;
  readonly parameters: WorkItemParameters;
}

const CONTACT = `
  (select json_build_object('employerId', contact.employer_id, 'id', contact.id, 'subject', contact.subject,
            'name', contact.name, 'role', contact.role, 'phone', contact.phone, 'email', contact.email,
            'hours', contact.hours, 'place', contact.place)
     from contact
     join json_to_recordset($3::json) as asked (code text, contact text)
       on asked.code = item.kind and asked.contact = contact.subject
    where contact.employer_id = $1::uuid)`;

const COLUMNS = `
  item.id, item.kind, item.request_path as "requestPath", item.opened_at as "openedAt", item.due_on as "dueOn",
  item.is_legal as "isLegal", item.assignee_person_id is not null as "isTaken",
  ${nameOfPerson('item.assignee_person_id')} as "ownerNames", ${CONTACT} as contact,
  item.settled_at as "settledAt", item.outcome, item.opinion_state as "opinionState", item.parameters,
  (select step.awaits_reply from work_item_event as step
    where step.employer_id = $1::uuid and step.item_id = item.id and step.kind in ('ANSWERED', 'REPLIED')
    order by step.at desc, step.id desc limit 1) as "awaitsReply"`;

const MINE = 'item.employer_id = $1::uuid and item.requester_person_id = $2::uuid';

/** What waits first, the latest first; then what is over. $4 open only; $5 how many; $6 to $8 the cursor. */
const MY_REQUESTS = `
  select (select count(*)::int from work_item as item
           where ${MINE} and (not $4::boolean or item.settled_at is null)) as total,
         coalesce((select json_agg(page) from (
           select ${COLUMNS}, (item.settled_at is not null)::text as "isOver",
                  extract(epoch from item.opened_at)::text as "openedKey"
             from work_item as item
            where ${MINE} and (not $4::boolean or item.settled_at is null)
              and ($6::boolean is null
                   or (item.settled_at is not null, -extract(epoch from item.opened_at), item.id)
                      > ($6::boolean, -$7::numeric, $8::uuid))
            order by item.settled_at is not null, item.opened_at desc, item.id
            limit $5) as page), '[]'::json) as requests`;

const MY_REQUEST = `select ${COLUMNS} from work_item as item where ${MINE} and item.id = $4::uuid`;

export interface MyRequestsPage {
  /** Those that wait, and no other. */
  readonly openOnly: boolean;
  readonly first: number;
  readonly after: string | null;
}

type Page = [{ total: number; requests: readonly (Row & { isOver: string; openedKey: string })[] }];

/** What the signed-in person asked the active employer, in one statement. */
export async function myRequests(
  ctx: RequestContext,
  { openOnly, first, after }: MyRequestsPage,
): Promise<Connection<MyRequestView>> {
  const size = checkPageSize(first);
  const { employerId, personId } = ctx.signedIn;
  const [{ total, requests }] = await ctx.db.query<Page>(MY_REQUESTS, [
    employerId,
    personId,
    contactsParameter(),
    openOnly,
    size + 1,
    ...cursorKeys(after),
  ]);
  const { edges, ...rest } = toConnection(requests, size, total, (row) => [
    row.isOver,
    row.openedKey,
    row.id,
  ]);
  const today = ctx.today();
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toMyRequest(node, today) })) };
}

/** One of them: null when it is unknown, or not theirs. */
export async function myRequest(ctx: RequestContext, id: string): Promise<MyRequestView | null> {
  const { employerId, personId } = ctx.signedIn;
  if (!isUuid(id)) return null;
  const [row] = await ctx.db.query<Row[]>(MY_REQUEST, [employerId, personId, contactsParameter(), id]);
  if (!row) return null;
  authorize(ctx, 'followRequest', { requesterPersonId: personId });
  return toMyRequest(row, ctx.today());
}

/** The same, once written by this very operation. */
export async function myRequestAsWritten(ctx: RequestContext, id: string): Promise<MyRequestView> {
  const request = await myRequest(ctx, id);
  if (!request) throw new Error('The request just written is not there.');
  return request;
}

function contactsParameter(): string {
  return JSON.stringify(workItemKinds().map(({ code, contact }) => ({ code, contact })));
}

function cursorKeys(after: string | null | undefined): (string | null)[] {
  if (!after) return [null, null, null];
  const keys = decodeCursor(after, 3);
  const [isOver = '', opened = '', id = ''] = keys;
  if (!/^(true|false)$/.test(isOver) || !/^\d+(\.\d+)?$/.test(opened) || !isUuid(id)) {
    throw badUserInput('"after" is not a cursor given by this list.');
  }
  return keys;
}

function toMyRequest(row: Row, today: string): MyRequestView {
  const { id, kind, dueOn, isLegal, isTaken, contact, outcome, parameters } = row;
  return {
    id,
    kind,
    dueOn,
    isLegal,
    isTaken,
    contact,
    outcome,
    parameters,
    path: row.requestPath,
    openedAt: new Date(row.openedAt),
    settledAt: row.settledAt === null ? null : new Date(row.settledAt),
    isLate: isLate(row, today),
    ownerName: row.ownerNames && displayName(row.ownerNames),
    waitsForMe: row.settledAt === null && row.awaitsReply === true,
    asksOpinion: asksOpinion(row),
    // Read by the loader of the field, for those that ask for it.
    steps: [],
  };
}
