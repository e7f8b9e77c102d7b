import { Office } from './testing/office';
import { notificationsModule } from './notifications.module';
import { notify } from './notify.service';

let office: Office;
const withMail = { professionalEmail: 'agent@armorique.exemple.fr' };

beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office?.database.close());
beforeEach(() => office.database.clock.set('2026-06-15T08:00:00.000Z'));

const mailOf = async (id: string) => {
  const [mail] = await office.rows<{ state: string; due_at: Date; form: string }>(
    'select mail.* from notification join mail on mail.id = mail_id where notification.id = $1',
    [id],
  );
  return mail ?? null;
};
const lettersOf = (id: string) => office.rows('select * from letter where notification_id = $1', [id]);

describe('notify', () => {
  it('writes what is told and puts its mail in the outbox, with no address and no text', async () => {
    const agent = await office.staff.hire(withMail);
    const id = await office.tell(agent);
    await expect(mailOf(id)).resolves.toMatchObject({ state: 'QUEUED', form: 'NOTICE' });
    const [stored] = await office.rows(
      'select n.*, m.* from notification n join mail m on m.id = mail_id where n.id = $1',
      [id],
    );
    expect(JSON.stringify(stored)).not.toContain('@');
  });

  it('is undone with the act that tells', async () => {
    const agent = await office.staff.hire(withMail);
    const before = await office.rows('select from notification');
    const failing = office.database.inContext(office.officer, async (ctx) => {
      await notify(ctx, { kind: 'test.decided', to: agent.personId, path: '/' });
      throw new Error('the act fails');
    });
    await expect(failing).rejects.toThrow('the act fails');
    await expect(office.rows('select from notification')).resolves.toHaveLength(before.length);
  });

  it('defers by night, until the morning', async () => {
    office.database.clock.set('2026-06-15T20:00:00.000Z');
    const id = await office.tell(await office.staff.hire(withMail));
    await expect(mailOf(id)).resolves.toMatchObject({
      state: 'DEFERRED',
      due_at: new Date('2026-06-16T06:00:00.000Z'),
    });
  });

  it('tells what the law wants by letter to whoever has no address', async () => {
    const id = await office.tell(await office.staff.hire(), { kind: 'test.decided' });
    await expect(mailOf(id)).resolves.toMatchObject({ state: 'WITHOUT_ADDRESS' });
    await expect(lettersOf(id)).resolves.toMatchObject([{ state: 'TO_MAKE', cause: 'WITHOUT_ADDRESS' }]);
  });

  it('writes no letter of what the law does not want told', async () => {
    const id = await office.tell(await office.staff.hire());
    await expect(lettersOf(id)).resolves.toEqual([]);
  });

  it('joins what is told in a day in one digest', async () => {
    const agent = await office.staff.hire(withMail);
    const waiting = { kind: 'test.waiting', parameters: { count: 2 } };
    const [first, second] = [await office.tell(agent, waiting), await office.tell(agent, waiting)];
    const mails = await office.rows<{ mail_id: string }>(
      'select distinct mail_id from notification where id = any ($1)',
      [[first, second]],
    );
    expect(mails).toHaveLength(1);
    await expect(mailOf(first)).resolves.toMatchObject({
      form: 'DAILY',
      due_at: new Date('2026-06-16T06:00:00.000Z'),
    });
  });

  it.each([
    [{ kind: 'test.unknown' }, /No module declares the notice test.unknown/],
    [{ parameters: {} }, /{validUntil} is missing/],
    [{ parameters: { validUntil: 'Anne Le Bihan' } }, /neither a date, a code nor a count/],
    [{ path: 'https://ailleurs.exemple.fr' }, /no page of the portal/],
  ])('refuses %j', async (notice, message) => {
    const agent = await office.staff.hire(withMail);
    await expect(office.tell(agent, notice)).rejects.toThrow(message);
  });
});

it('refuses two kinds of one code in different words', () => {
  const texts = { FR: { title: 'A', body: 'A' }, EN: { title: 'A', body: 'A' } };
  const twice = { code: 'test.decided', topic: 'WORK', isLegal: false, texts } as const;
  expect(() => notificationsModule([{ notices: [twice] }])).toThrow('test.decided is declared twice');
});
