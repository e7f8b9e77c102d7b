import { recordAuditEvent } from '@jalon/audit/api';
import { displayName, habilitationsInForce } from '@jalon/identity/api';
import {
  badUserInput,
  isUuid,
  notFound,
  refused,
  type RequestContext,
  textErrors,
  type UserError,
} from '@jalon/shared/api';
import { nameOfPerson } from '../list/reach.sql';
import type { WorklistFilterInput } from '../list/worklist.types';
import { authorize } from '../policy';
import { type KeptFilter, WorklistView } from './worklist-view.entity';
import type {
  DefaultWorklistViewInput,
  SaveWorklistViewInput,
  WorklistSavedView,
  WorklistViewInput,
  WorklistViewsPayload,
} from './worklist-view.types';

const LONGEST_NAME = 60;
const MOST_VIEWS = 30;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly isShared: boolean;
  readonly isMine: boolean;
  readonly isDefault: boolean;
  readonly owner: { readonly givenNames: string; readonly usualName: string } | null;
  readonly filter: KeptFilter;
  readonly orderBy: WorklistSavedView['orderBy'];
}

const VIEWS = `
  select view.id, view.name, view.is_shared as "isShared", view.owner_person_id = $2::uuid as "isMine",
         chosen.view_id is not null as "isDefault", ${nameOfPerson('view.owner_person_id')} as owner,
         view.filter, view.order_by as "orderBy"
    from worklist_view as view
    left join worklist_default_view as chosen
      on chosen.employer_id = $1::uuid and chosen.owner_person_id = $2::uuid and chosen.view_id = view.id
   where view.employer_id = $1::uuid and (view.owner_person_id = $2::uuid or view.is_shared)
   order by view.name collate "fr-x-icu", view.id`;

/** The reader's own views and those colleagues share. */
export async function worklistViews(ctx: RequestContext): Promise<WorklistSavedView[]> {
  await authorizeWork(ctx);
  const { employerId, personId } = ctx.signedIn;
  const rows = await ctx.db.query<Row[]>(VIEWS, [employerId, personId]);
  return rows.map(({ filter, owner, ...row }) => ({
    ...row,
    ...filter,
    kinds: [...filter.kinds],
    ownerName: owner && displayName(owner),
  }));
}

/** Keeps the list's filter and order under a name, or changes one of one's own. */
export async function saveWorklistView(
  ctx: RequestContext,
  input: SaveWorklistViewInput,
): Promise<WorklistViewsPayload> {
  await authorizeWork(ctx);
  const existing = input.id ? await reachOwnView(ctx, input.id) : null;
  const userErrors = [
    ...textErrors('name', input.name, LONGEST_NAME),
    ...(existing ? [] : await tooManyErrors(ctx)),
  ];
  if (userErrors.length > 0) return { views: [], userErrors };
  const { employerId, personId } = ctx.signedIn;
  const id = existing?.id ?? ctx.newId();
  const terms = {
    name: input.name.trim(),
    isShared: input.isShared,
    filter: keptFilter(input.filter),
    orderBy: input.orderBy,
  };
  if (existing) await ctx.db.update(WorklistView, { employerId, id }, terms);
  else await ctx.db.insert(WorklistView, { employerId, id, ownerPersonId: personId, ...terms });
  await setDefault(ctx, id, input.isDefault);
  await recordAuditEvent(ctx, 'worklist.saveView', { objectType: 'worklist_view', objectId: id });
  return { views: await worklistViews(ctx), userErrors };
}

/** Removes one of one's own; colleagues who had it shared lose it too. */
export async function removeWorklistView(
  ctx: RequestContext,
  { id }: WorklistViewInput,
): Promise<WorklistViewsPayload> {
  await authorizeWork(ctx);
  const view = await reachOwnView(ctx, id);
  await ctx.db.delete(WorklistView, { employerId: ctx.employerId, id: view.id });
  await recordAuditEvent(ctx, 'worklist.removeView', { objectType: 'worklist_view', objectId: id });
  return { views: await worklistViews(ctx), userErrors: [] };
}

/** Opens one's list with a view one has, or with everything again. */
export async function chooseDefaultWorklistView(
  ctx: RequestContext,
  { id }: DefaultWorklistViewInput,
): Promise<WorklistViewsPayload> {
  const views = await worklistViews(ctx);
  if (id && !views.some((view) => view.id === id)) throw notFound();
  if (id) await setDefault(ctx, id, true);
  else await clearDefault(ctx);
  return { views: await worklistViews(ctx), userErrors: [] };
}

async function authorizeWork(ctx: RequestContext): Promise<void> {
  authorize(ctx, 'readWorklist', { habilitations: await habilitationsInForce(ctx) });
}

async function reachOwnView(ctx: RequestContext, id: string): Promise<WorklistView> {
  const view = isUuid(id) ? await ctx.db.findOneBy(WorklistView, { employerId: ctx.employerId, id }) : null;
  const isSeen = view?.isShared || view?.ownerPersonId === ctx.signedIn.personId;
  if (!view || !isSeen) throw notFound();
  authorize(ctx, 'changeView', { ...view, habilitations: await habilitationsInForce(ctx) });
  return view;
}

async function tooManyErrors(ctx: RequestContext): Promise<UserError[]> {
  const { employerId, personId } = ctx.signedIn;
  const count = await ctx.db.countBy(WorklistView, { employerId, ownerPersonId: personId });
  return count < MOST_VIEWS ? [] : [refused('TOO_MANY', 'name', 'Remove a view you use no more.')];
}

function keptFilter({ kinds, search, overdue, hands, orgUnitId }: WorklistFilterInput): KeptFilter {
  if (orgUnitId && !isUuid(orgUnitId)) throw badUserInput('"orgUnitId" must be the id of a service.');
  return {
    kinds: [...(kinds ?? [])],
    search: search?.trim().slice(0, 100) ?? '',
    overdue: overdue ?? false,
    hands: hands ?? null,
    orgUnitId: orgUnitId ?? null,
  };
}

async function setDefault(ctx: RequestContext, viewId: string, isDefault: boolean): Promise<void> {
  const { employerId, personId } = ctx.signedIn;
  if (isDefault) {
    await ctx.db.query(
      `insert into worklist_default_view (employer_id, owner_person_id, view_id) values ($1, $2, $3)
       on conflict (employer_id, owner_person_id) do update set view_id = excluded.view_id`,
      [employerId, personId, viewId],
    );
    return;
  }
  await ctx.db.query(
    'delete from worklist_default_view where employer_id = $1 and owner_person_id = $2 and view_id = $3',
    [employerId, personId, viewId],
  );
}

async function clearDefault(ctx: RequestContext): Promise<void> {
  const { employerId, personId } = ctx.signedIn;
  await ctx.db.query('delete from worklist_default_view where employer_id = $1 and owner_person_id = $2', [
    employerId,
    personId,
  ]);
}
