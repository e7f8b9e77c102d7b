import { HabilitationOperation } from '@jalon/identity/api';
import { deliverLetters, DeliveryWay, letters, notify } from '@jalon/notifications/api';
import { PutLettersInWorklist1764001001000 } from './migrations/1764001001000-put-letters-in-worklist';
import { Guild } from './testing/guild';

let guild: Guild;
beforeAll(async () => {
  guild = await Guild.open();
}, 120_000);
afterAll(() => guild?.database.close());

it('shows a letter to whoever manages the agent, until it is delivered, and what waited before', async () => {
  const manager = await guild.master([HabilitationOperation.MANAGE_PEOPLE]);
  const agent = await guild.staff.hire({ professionalEmail: null });
  await guild.as(guild.staff.administrator, (ctx) =>
    notify(ctx, { kind: 'guild.judged', to: agent.personId, path: '/mon-oeuvre' }),
  );
  await guild.worker.runScheduled('notifications.sendMails');
  await guild.worker.work();
  const page = await guild.as(manager, (ctx) => letters(ctx, { state: null, first: 10, after: null }));
  const letterId = page.edges[0]?.node.id ?? '';
  const items = () =>
    guild.as(manager, (ctx) =>
      ctx.db.query<object[]>(
        `select agent_id, outcome from work_item where kind = 'notifications.letter' and object_id = $1`,
        [letterId],
      ),
    );
  const waiting = [{ agent_id: agent.agentId, outcome: null }];
  await expect(items()).resolves.toEqual(waiting);
  const owner = await guild.database.connect('jalon_owner');
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`select set_config('app.employer_id', $1, true)`, [guild.staff.employerId]);
  await runner.query('delete from work_item');
  await new PutLettersInWorklist1764001001000().up(runner);
  await runner.commitTransaction();
  await runner.release();
  await expect(items()).resolves.toEqual(waiting);
  const delivery = { letterIds: [letterId], way: DeliveryWay.HANDED_OVER, on: '2026-06-15' };
  await guild.as(manager, (ctx) => deliverLetters(ctx, delivery));
  await expect(items()).resolves.toEqual([{ agent_id: agent.agentId, outcome: 'DONE' }]);
});
