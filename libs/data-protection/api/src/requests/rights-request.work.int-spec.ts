import { answerWorkItem, takeWorkItems } from '@jalon/worklist/api';
import { PutRequestsInWorklist1764001100000 } from '../migrations/1764001100000-put-requests-in-worklist';
import { Bureau } from '../testing/bureau';
import { RightsOutcome } from '../vocabulary';
import { answerRightsRequest, extendRightsRequest, takeRightsRequest } from './officers-part.service';
import { withdrawRightsRequest } from './persons-part.service';
import { rightsRequest } from './rights-request-list.service';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await Bureau.open();
}, 120_000);
afterAll(() => bureau?.database.close());
beforeEach(() => bureau.on('2026-06-15'));

interface Item {
  readonly id: string;
  readonly dueOn: string;
  readonly isLegal: boolean;
  readonly assignee: string | null;
  readonly outcome: string | null;
  readonly steps: string[];
}

const itemOf = async (requestId: string): Promise<Item | undefined> => {
  const [item] = await bureau.as(bureau.officer, (ctx) =>
    ctx.db.query<Item[]>(
      `select id, due_on as "dueOn", is_legal as "isLegal", assignee_person_id as assignee, outcome,
              array(select kind from work_item_event where item_id = work_item.id order by at, id) as steps
         from work_item where kind = 'data-protection.rightsRequest' and object_id = $1`,
      [requestId],
    ),
  );
  return item;
};

describe('a request in the worklist', () => {
  it('is there from its asking to its answer, with its legal deadline', async () => {
    const { id: requestId } = await bureau.ask(await bureau.staff.hire());
    await expect(itemOf(requestId)).resolves.toMatchObject({
      dueOn: '2026-07-15',
      isLegal: true,
      assignee: null,
    });
    await bureau.act(bureau.officer, extendRightsRequest, { requestId, text: 'Beaucoup de pièces.' });
    await expect(itemOf(requestId)).resolves.toMatchObject({
      dueOn: '2026-09-15',
      assignee: bureau.officer.personId,
    });
    await bureau.act(bureau.officer, answerRightsRequest, {
      requestId,
      text: 'Non.',
      outcome: RightsOutcome.REFUSED,
    });
    await expect(itemOf(requestId)).resolves.toMatchObject({ outcome: 'REFUSED' });
  });

  it('is over once it is withdrawn', async () => {
    const agent = await bureau.staff.hire();
    const { id: requestId } = await bureau.ask(agent);
    await bureau.act(agent, withdrawRightsRequest, { requestId });
    await expect(itemOf(requestId)).resolves.toMatchObject({ outcome: 'WITHDRAWN' });
  });

  it('has one owner, whether it was taken there or here', async () => {
    const { id: there } = await bureau.ask(await bureau.staff.hire());
    const item = await itemOf(there);
    await bureau.as(bureau.officer, (ctx) => takeWorkItems(ctx, { ids: [item?.id ?? ''] }));
    await expect(bureau.as(bureau.officer, (ctx) => rightsRequest(ctx, there))).resolves.toMatchObject({
      status: 'IN_PROGRESS',
      isMine: true,
    });
    const { id: here } = await bureau.ask(await bureau.staff.hire());
    await bureau.act(bureau.officer, takeRightsRequest, { requestId: here });
    await expect(itemOf(here)).resolves.toMatchObject({
      assignee: bureau.officer.personId,
      steps: ['OPENED', 'TAKEN'],
    });
    const { id: answered } = await bureau.ask(await bureau.staff.hire());
    const written = await itemOf(answered);
    await bureau.as(bureau.officer, (ctx) =>
      answerWorkItem(ctx, { id: written?.id ?? '', text: 'Bonjour.' }),
    );
    await expect(bureau.as(bureau.officer, (ctx) => rightsRequest(ctx, answered))).resolves.toMatchObject({
      isMine: true,
      status: 'IN_PROGRESS',
    });
  });

  it('is for officers of the whole employer, and not for the officer who asked', async () => {
    const { id: requestId } = await bureau.ask(bureau.officer);
    const item = await itemOf(requestId);
    const take = (actor: Parameters<Bureau['as']>[0]) =>
      bureau.as(actor, (ctx) => takeWorkItems(ctx, { ids: [item?.id ?? ''] }));
    await expect(take(bureau.officer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const partial = await bureau.staff.hire();
    await bureau.protect(partial, await bureau.staff.unit('Ports'));
    await expect(take(partial)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = await bureau.staff.hire();
    await bureau.protect(other);
    await expect(take(other)).resolves.toMatchObject({ items: [{ id: item?.id }] });
  });
});

it('puts there what waited before the worklist came, and nothing twice', async () => {
  const elsewhere = await Bureau.open(bureau.database);
  const { id: open, number } = await elsewhere.ask(await elsewhere.staff.hire());
  const { id: closed } = await elsewhere.ask(await elsewhere.staff.hire());
  await elsewhere.act(elsewhere.officer, answerRightsRequest, {
    requestId: closed,
    text: 'Voici.',
    outcome: RightsOutcome.GRANTED,
  });
  const owner = await elsewhere.database.connect('jalon_owner');
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`select set_config('app.employer_id', $1, true)`, [elsewhere.staff.employerId]);
  await runner.query('delete from work_item');
  const migration = new PutRequestsInWorklist1764001100000();
  await migration.up(runner);
  await migration.up(runner);
  await runner.commitTransaction();
  await runner.release();
  const items = await elsewhere.as(elsewhere.officer, (ctx) =>
    ctx.db.query<object[]>(
      `select object_id, due_on, is_legal, parameters, settled_at from work_item
        where object_id = any ($1::uuid[])`,
      [[open, closed]],
    ),
  );
  expect(items).toEqual([
    { object_id: open, due_on: '2026-07-15', is_legal: true, parameters: { number }, settled_at: null },
  ]);
});
