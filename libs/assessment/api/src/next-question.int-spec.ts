import { ENGINE_VERSION, engineOf, prepareBank } from '@jalon/assessment/adaptive-testing';
import { currentBank } from './item-bank/current-release';
import { openTown, type Town } from './testing/candidate';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town?.database.close());

describe('the next question', () => {
  it('is what the engine chooses from the bank, the plan and the answers, and nothing else', async () => {
    const person = await town.hire();
    const attempt = await person.answer(await person.start(), { count: 12 });
    const [{ plan, steps }] = await town.database.inContext(person.actor, (ctx) =>
      ctx.db.query<[{ plan: never; steps: { item_id: string; correct: boolean; choice: unknown }[] }]>(
        `select plan, (select json_agg(step order by position) from (
                  select position, item_id, correct, choice from served_item left join answer using (attempt_id, position)
                   where attempt_id = attempt.id) as step) as steps
           from attempt where id = $1`,
        [attempt.id],
      ),
    );
    const bank = prepareBank(currentBank('PRACTICE').release);
    steps.forEach(({ choice }, position) => {
      const answers = steps.slice(0, position).map(({ item_id, correct }) => ({ itemId: item_id, correct }));
      expect(choice).toEqual(engineOf(ENGINE_VERSION)(bank, plan, answers).next);
    });
  });

  it('is never twice of one theme', async () => {
    const person = await town.hire();
    await person.answer(await person.start());
    const served = await town.database.inContext(person.actor, (ctx) =>
      ctx.db.query<{ theme: string }[]>(
        `select body ->> 'theme' as theme from served_item join item_version on item_version.item_id = served_item.item_id`,
      ),
    );
    expect(new Set(served.map(({ theme }) => theme)).size).toBe(served.length);
  });

  it('of a practice is never one kept for certification', async () => {
    const person = await town.hire();
    await person.answer(await person.start('crcn-2.3'));
    const kept = await town.database.inContext(person.actor, (ctx) =>
      ctx.db.query(
        `select from served_item join item_version using (item_id) where body ->> 'usage' <> 'PRACTICE'`,
      ),
    );
    expect(kept).toEqual([]);
  });
});
