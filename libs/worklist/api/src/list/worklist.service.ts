import { habilitationParameters } from '@jalon/identity/api';
import {
  badUserInput,
  checkPageSize,
  decodeCursor,
  isUuid,
  Language,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { authorize, type Habilitated } from '../policy';
import { sayKind } from '../speak';
import { workItemKinds } from '../work-item-kinds';
import { kindsMatching } from './kind-search.rules';
import { toWorkItem, type WorkItemRecord } from './worklist.rows';
import { WORKLIST } from './worklist.sql';
import type { WorkItemView, Worklist, WorklistFilterInput, WorklistPage } from './worklist.types';

const LONGEST_SEARCH = 100;

interface Row extends WorkItemRecord {
  readonly firstKey: string;
  readonly secondKey: string;
  readonly thirdKey: string;
}

type Answer = Omit<Worklist, 'items'> &
  Habilitated & { readonly total: number; readonly items: readonly Row[] };

/** An export takes so many at most: beyond, one narrows the list. */
export const MOST_EXPORTED = 10_000;

/** What waits for the signed-in person, of every domain, in one statement however much it is. */
export async function worklist(ctx: RequestContext, page: WorklistPage): Promise<Worklist> {
  const size = checkPageSize(page.first);
  const { habilitations, total, items, ...counts } = await readWorklist(ctx, page, size + 1);
  authorize(ctx, 'readWorklist', { habilitations });
  const today = ctx.today();
  const { edges, ...rest } = toConnection(items, size, total, (row) => [
    row.firstKey,
    row.secondKey,
    row.thirdKey,
    row.id,
  ]);
  const asView = edges.map(({ cursor, node }) => ({ cursor, node: toWorkItem(node, today) }));
  return { ...counts, items: { ...rest, edges: asView } };
}

/** The same, whole, to be taken away. */
export async function wholeWorklist(
  ctx: RequestContext,
  { filter, orderBy }: Pick<WorklistPage, 'filter' | 'orderBy'>,
): Promise<WorkItemView[]> {
  const { habilitations, items } = await readWorklist(ctx, { filter, orderBy, after: null }, MOST_EXPORTED);
  authorize(ctx, 'readWorklist', { habilitations });
  const today = ctx.today();
  return items.map((row) => toWorkItem(row, today));
}

async function readWorklist(
  ctx: RequestContext,
  { filter, orderBy, after }: Omit<WorklistPage, 'first'>,
  limit: number,
): Promise<Answer> {
  const [answer] = await ctx.db.query<[Answer]>(WORKLIST, [
    ...habilitationParameters(ctx),
    kindsParameter(),
    ...filterParameters(filter),
    orderBy,
    limit,
    ...cursorKeys(after),
  ]);
  return answer;
}

/** The kinds of this program, as the statements read them. */
export function kindsParameter(): string {
  return JSON.stringify(workItemKinds().map(({ code, operation }) => ({ code, operation })));
}

function filterParameters({ kinds, search, overdue, hands, orgUnitId }: WorklistFilterInput): unknown[] {
  if (orgUnitId && !isUuid(orgUnitId)) throw badUserInput('"orgUnitId" must be the id of a service.');
  return [wantedKinds(kinds, search), overdue ?? false, hands ?? null, orgUnitId ?? null];
}

function wantedKinds(
  kinds: readonly string[] | null | undefined,
  search: string | null | undefined,
): string[] | null {
  const chosen = kinds?.length ? [...kinds] : null;
  if (!search?.trim()) return chosen;
  if (search.length > LONGEST_SEARCH) {
    throw badUserInput(`"search" must be at most ${LONGEST_SEARCH} characters long.`);
  }
  const found = kindsMatching(
    search,
    workItemKinds().map(({ code }) => ({
      code,
      titles: Object.values(Language).map((language) => sayKind(language, code)),
    })),
  );
  return chosen ? found.filter((code) => chosen.includes(code)) : found;
}

function cursorKeys(after: string | null | undefined): (string | null)[] {
  if (!after) return [null, null, null, null];
  const keys = decodeCursor(after, 4);
  const [first = '', second = '', third = '', id = ''] = keys;
  const isOurs =
    /^[012]$/.test(first) &&
    /^\d{4}-\d{2}-\d{2}$/.test(second) &&
    !Number.isNaN(Date.parse(second)) &&
    /^-?\d+(\.\d+)?$/.test(third) &&
    isUuid(id);
  if (!isOurs) throw badUserInput('"after" is not a cursor given by this list.');
  return keys;
}
