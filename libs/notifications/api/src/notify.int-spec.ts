import { lend } from '@jalon/identity/api/testing';
import { notificationsModule } from './notifications.module';
import { notify } from './notify.service';
import { Office, withMail } from './testing/office';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 60_000);
afterAll(() => office?.database.close());
beforeEach(() => office.database.clock.set('2026-06-15T08:00:00.000Z'));

describe('notify', () => {
  it('writes what is told and puts its mail in the outbox, with no address and no text', async () => {
    const id = await office.tell(await office.staff.hire(withMail));
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'QUEUED', form: 'NOTICE' });
    const stored = await office.rows(
      'select * from notification join mail on mail.id = mail_id where notification.id = $1',
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

  it('writes no letter of what the law does not want told', async () => {
    const id = await office.tell(await office.staff.hire());
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'WITHOUT_ADDRESS' });
    await expect(office.letterOf(id)).resolves.toEqual([]);
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

  it('tells who acts here by a second role on the portal, and never by mail nor by letter', async () => {
    const centre = await Office.open(office, 'CDG 35');
    const terms = { label: 'Certification', documentTypes: ['15-01'] };
    const parties = { from: centre.staff, to: office.staff, terms };
    const lent = await lend(office.database, await centre.staff.hire(withMail), parties);
    const id = await office.tell(lent, { kind: 'test.decided', parameters: {} });
    await expect(
      office.rows('select recipient_person_id as "personId" from notification where id = $1', [id]),
    ).resolves.toEqual([{ personId: lent.personId }]);
    await expect(office.mailOf(id)).resolves.toBeNull();
    await expect(office.letterOf(id)).resolves.toEqual([]);
  });

  it('tells nobody of another employer', async () => {
    const neighbour = await Office.open(office, 'Hôpital');
    const stranger = await neighbour.staff.hire(withMail);
    await expect(office.tell(stranger)).rejects.toThrow('is an agent of the employer');
  });
});

it('refuses two kinds of one code in different words', () => {
  const texts = { FR: { title: 'A', body: 'A' }, EN: { title: 'A', body: 'A' } };
  const twice = { code: 'test.decided', topic: 'WORK', isLegal: false, texts } as const;
  expect(() => notificationsModule([{ notices: [twice] }])).toThrow('test.decided is declared twice');
});
