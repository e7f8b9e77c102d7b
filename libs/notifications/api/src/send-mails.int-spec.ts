import type { MailOutcome } from '@jalon/shared/api';
import { Office, withMail } from './testing/office';

let office: Office;
let hospital: Office;
beforeAll(async () => {
  office = await Office.open();
  hospital = await Office.open(office, 'Hôpital de Rance');
}, 60_000);
afterAll(() => office?.database.close());
beforeEach(async () => {
  // Whatever the test before left in the outbox has left by then.
  office.mails.reset();
  office.database.clock.set('2030-06-17T08:00:00.000Z');
  for (let run = 0; run < 3; run += 1) await office.minute();
  office.mails.reset();
  office.database.clock.set('2026-06-15T08:00:00.000Z');
});

const at = (instant: string) => office.database.clock.set(instant);
const legal = { kind: 'test.decided' };
const down: MailOutcome = { state: 'FAILED', fault: 'UNREACHABLE', isFinal: false, isServerDown: true };
const busy: MailOutcome = { state: 'FAILED', fault: 'POSTPONED', isFinal: false, isServerDown: false };
const unknown: MailOutcome = {
  state: 'FAILED',
  fault: 'ADDRESS_UNKNOWN',
  isFinal: true,
  isServerDown: false,
};

describe('a mail', () => {
  it('leaves once, under the Message-ID of its own', async () => {
    const id = await office.tell(await office.staff.hire(withMail));
    await expect(office.minute()).resolves.toMatchObject({ sent: 1 });
    await office.minute();
    const mail = await office.mailOf(id);
    expect(mail).toMatchObject({ state: 'SENT', attempts: 1 });
    expect(office.mails.sent.map(({ messageId, to }) => ({ messageId, to }))).toEqual([
      { messageId: `${mail?.id}@jalon.exemple.fr`, to: 'agent@armorique.exemple.fr' },
    ]);
  });

  it('says whose message it is and where to read it, and nothing of the person', async () => {
    const canaries = {
      usualName: 'Zorglubine',
      birthName: 'Canaribel',
      givenNames: 'Maclovie',
      matricule: 'MAT-987654',
      birthDate: '1971-03-29',
      birthPlace: 'Plouzané-Secret',
      professionalEmail: 'm.z@armorique.exemple.fr',
    };
    const agent = await office.staff.hire(canaries);
    await office.tell(agent);
    await office.tell(agent, legal);
    await office.minute();
    expect(office.mails.sent).toHaveLength(2);
    for (const { subject, text, html, headers } of office.mails.sent) {
      const all = [subject, text, html, ...Object.values(headers)].join('\n');
      for (const canary of [...Object.values(canaries), '1971', '29 mars', agent.agentId, agent.personId]) {
        expect(all).not.toContain(canary);
      }
      expect(text).toContain('de Région Armorique dans Jalon');
      expect(text).toContain('https://jalon.exemple.fr/mes-certificats');
      expect(html).toContain('https://jalon.exemple.fr/mes-notifications/reglages');
    }
  });

  it('offers to unsubscribe, unless the law wants it told', async () => {
    const agent = await office.staff.hire(withMail);
    await office.tell(agent);
    await office.tell(agent, legal);
    await office.minute();
    expect(office.mails.sent.map(({ headers }) => Object.keys(headers).includes('List-Unsubscribe'))).toEqual(
      [true, false],
    );
    expect(office.mails.sent.map(({ headers }) => headers['Auto-Submitted'])).toEqual([
      'auto-generated',
      'auto-generated',
    ]);
  });

  it('that was read on the portal before leaving is needless, unless the law wants it told', async () => {
    at('2026-06-15T20:00:00.000Z');
    const agent = await office.staff.hire(withMail);
    const ids = [await office.tell(agent), await office.tell(agent, legal)];
    await office.rows('update notification set read_at = now() where id = any ($1)', [ids]);
    at('2026-06-16T06:00:00.000Z');
    await office.minute();
    const states = await Promise.all(ids.map(async (id) => (await office.mailOf(id))?.state));
    expect(states).toEqual(['NEEDLESS', 'SENT']);
  });

  it('waits, and is counted, where no server takes mail', async () => {
    const id = await office.tell(await office.staff.hire(withMail));
    Object.assign(office.worker.parts.services, { mails: undefined });
    await expect(office.minute()).resolves.toMatchObject({ sent: 0, waiting: 1 });
    Object.assign(office.worker.parts.services, { mails: office.mails });
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'QUEUED', attempts: 0 });
  });
});

describe('quiet hours', () => {
  it.each([
    ['the night of a working day', '2026-06-15T20:00:00.000Z', '2026-06-16T06:00:00.000Z'],
    ['a week-end', '2026-06-19T20:00:00.000Z', '2026-06-22T06:00:00.000Z'],
    ['the week-end when clocks go forward', '2027-03-27T12:00:00.000Z', '2027-03-29T06:00:00.000Z'],
    ['the week-end when clocks go back', '2026-10-24T12:00:00.000Z', '2026-10-26T07:00:00.000Z'],
  ])('defer a mail of %s', async (_when, told, opening) => {
    at(told);
    const id = await office.tell(await office.staff.hire(withMail));
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'DEFERRED', dueAt: new Date(opening) });
    at(new Date(Date.parse(opening) - 1000).toISOString());
    await office.minute();
    expect(office.mails.sent).toEqual([]);
    at(opening);
    await office.minute();
    expect(office.mails.sent).toHaveLength(1);
  });

  it('defer what the law wants told, for a day at most', async () => {
    at('2026-06-19T20:00:00.000Z');
    const id = await office.tell(await office.staff.hire(withMail), legal);
    await expect(office.mailOf(id)).resolves.toMatchObject({ dueAt: new Date('2026-06-20T20:00:00.000Z') });
    at('2026-06-20T20:00:00.000Z');
    await office.minute();
    expect(office.mails.sent).toHaveLength(1);
  });
});

describe('a mail that could not leave when it was due', () => {
  const stopped = { published: '2026-06-15T08:00:00.000Z', again: '2026-06-15T21:30:00.000Z' };

  it('waits for the next opening when the hours are quiet by then, and that is no attempt', async () => {
    at(stopped.published);
    const id = await office.tell(await office.staff.hire(withMail));
    at(stopped.again);
    await expect(office.minute()).resolves.toMatchObject({ sent: 0 });
    expect(office.mails.sent).toEqual([]);
    const dueAt = new Date('2026-06-16T06:00:00.000Z');
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'DEFERRED', attempts: 0, dueAt });
    at('2026-06-16T06:00:00.000Z');
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'SENT', attempts: 1 });
  });

  it('waits for no quiet hour when what it tells cannot', async () => {
    at(stopped.again);
    const id = await office.tell(await office.staff.hire(withMail), { kind: 'test.opened' });
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'SENT', attempts: 1 });
  });

  it('never waits beyond a day after it was written when the law wants it told', async () => {
    at('2026-06-19T08:00:00.000Z');
    const id = await office.tell(await office.staff.hire(withMail), legal);
    at('2026-06-19T20:00:00.000Z');
    await office.minute();
    const dueAt = new Date('2026-06-20T08:00:00.000Z');
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'DEFERRED', dueAt });
    at('2026-06-21T21:00:00.000Z');
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'SENT' });
  });

  it('does not keep those of others, whose hours are open, from leaving', async () => {
    at(stopped.published);
    const quiet = await office.tell(await office.staff.hire(withMail));
    const late = await office.tell(await office.staff.hire(withMail), legal);
    at('2026-06-16T20:00:00.000Z');
    await expect(office.minute()).resolves.toMatchObject({ sent: 1 });
    const states = await Promise.all([quiet, late].map(async (id) => (await office.mailOf(id))?.state));
    expect(states).toEqual(['DEFERRED', 'SENT']);
  });
});

describe('a digest', () => {
  const waiting = { kind: 'test.waiting', parameters: { count: 2 } };

  it('tells in one mail what happened until it leaves', async () => {
    const agent = await office.staff.hire(withMail);
    const ids = [await office.tell(agent, waiting), await office.tell(agent, waiting)];
    await office.minute();
    expect(office.mails.sent).toEqual([]);
    at('2026-06-16T06:00:00.000Z');
    await office.minute();
    expect(office.mails.sent.map(({ subject }) => subject)).toEqual(['Vos messages du jour dans Jalon']);
    expect(office.mails.sent[0]?.text.match(/Demandes en attente\u00a0?\s?: 2/g)).toHaveLength(2);
    const later = await office.tell(agent, waiting);
    const [first, second, third] = await Promise.all([...ids, later].map((id) => office.mailOf(id)));
    expect(second?.id).toBe(first?.id);
    expect(third?.id).not.toBe(first?.id);
    expect(third).toMatchObject({ state: 'DEFERRED', dueAt: new Date('2026-06-17T06:00:00.000Z') });
  });

  it('leaves out what was read meanwhile', async () => {
    const agent = await office.staff.hire(withMail);
    const [read] = [
      await office.tell(agent, waiting),
      await office.tell(agent, { ...waiting, parameters: { count: 7 } }),
    ];
    await office.rows('update notification set read_at = now() where id = $1', [read]);
    at('2026-06-16T06:00:00.000Z');
    await office.minute();
    expect(office.mails.sent[0]?.text).toContain('Vous avez un message de');
    expect(office.mails.sent[0]?.text).toContain('7');
  });
});

describe('a failure', () => {
  it('that may pass is tried again, later and later', async () => {
    const id = await office.tell(await office.staff.hire(withMail));
    office.mails.next.push(busy, busy);
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({
      state: 'DEFERRED',
      reason: 'POSTPONED',
      dueAt: new Date('2026-06-15T08:01:00.000Z'),
    });
    at('2026-06-15T08:01:00.000Z');
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({ dueAt: new Date('2026-06-15T08:06:00.000Z') });
    at('2026-06-15T08:06:00.000Z');
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'SENT', attempts: 3, reason: null });
  });

  it('of the server stops the run: the others are not tried for nothing', async () => {
    const agent = await office.staff.hire(withMail);
    const [first, second] = [await office.tell(agent), await office.tell(agent)];
    office.mails.next.push(down, down);
    await office.minute();
    await expect(office.mailOf(first)).resolves.toMatchObject({ state: 'DEFERRED', attempts: 1 });
    await expect(office.mailOf(second)).resolves.toMatchObject({ state: 'QUEUED', attempts: 0 });
  });

  it('for good ends the mail and, when the law wants it told, makes a letter', async () => {
    const agent = await office.staff.hire(withMail);
    const ids = [await office.tell(agent), await office.tell(agent, legal)];
    office.mails.next.push(unknown, unknown);
    await office.minute();
    for (const id of ids) {
      await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'FAILED', reason: 'ADDRESS_UNKNOWN' });
    }
    await expect(office.letterOf(ids[0] ?? '')).resolves.toEqual([]);
    await expect(office.letterOf(ids[1] ?? '')).resolves.toMatchObject([
      { cause: 'MAIL_FAILED', state: 'TO_HAND_OVER' },
    ]);
  });

  it('that lasts is given up in a day', async () => {
    const id = await office.tell(await office.staff.hire(withMail), legal);
    for (let attempt = 0; attempt < 9; attempt += 1) {
      office.mails.next.push(busy);
      const { dueAt } = (await office.mailOf(id)) ?? {};
      if (dueAt) at(dueAt.toISOString());
      await office.minute();
    }
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'FAILED', attempts: 8 });
    await expect(office.letterOf(id)).resolves.toHaveLength(1);
  });
});

describe('a mail that the server may have taken', () => {
  it('is uncertain, never sent again by itself, and becomes a letter when the law wants it told', async () => {
    const id = await office.tell(await office.staff.hire(withMail), legal);
    office.mails.next.push({ state: 'UNCERTAIN' });
    await office.minute();
    at('2026-06-17T08:00:00.000Z');
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'UNCERTAIN', attempts: 1 });
    expect(office.mails.sent).toHaveLength(1);
    await expect(office.letterOf(id)).resolves.toMatchObject([{ cause: 'MAIL_UNCERTAIN' }]);
  });

  it('is told when whoever was sending it died', async () => {
    const id = await office.tell(await office.staff.hire(withMail), legal);
    office.mails.next.push(() => Promise.reject(new Error('killed')));
    await expect(office.minute()).rejects.toThrow('killed');
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'SENDING' });
    at('2026-06-15T08:01:59.000Z');
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'SENDING' });
    at('2026-06-15T08:02:01.000Z');
    await expect(office.minute()).resolves.toMatchObject({ uncertain: 1 });
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'UNCERTAIN', reason: 'INTERRUPTED' });
    await expect(office.letterOf(id)).resolves.toHaveLength(1);
    expect(office.mails.sent).toEqual([]);
  });

  it('is known as sent when its sender, thought dead, was only slow', async () => {
    const id = await office.tell(await office.staff.hire(withMail));
    office.mails.next.push(async () => {
      at('2026-06-15T08:03:00.000Z');
      await office.worker.runScheduled('notifications.sendMails');
      return { state: 'SENT' };
    });
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'SENT', attempts: 1 });
    expect(office.mails.sent).toHaveLength(1);
  });
});

describe('two workers at once', () => {
  it('send each mail once', async () => {
    const agent = await office.staff.hire(withMail);
    const told = await Promise.all(Array.from({ length: 12 }, () => office.tell(agent)));
    const run = () => office.worker.runScheduled('notifications.sendMails');
    await Promise.all([run(), run(), run()]);
    expect(new Set(office.mails.sent.map(({ messageId }) => messageId)).size).toBe(12);
    expect(office.mails.sent).toHaveLength(12);
    const states = await Promise.all(told.map(async (id) => (await office.mailOf(id))?.state));
    expect(new Set(states)).toEqual(new Set(['SENT']));
  });
});

describe('employers', () => {
  it('each tell their own, in their own name', async () => {
    await office.tell(await office.staff.hire(withMail));
    const there = await hospital.tell(
      await hospital.staff.hire({ professionalEmail: 'agent@hopital.exemple.fr' }),
    );
    await office.minute();
    const said = office.mails.sent.map(({ to, text }) => [to, /de (.*) dans/.exec(text)?.[1]]);
    expect(said.toSorted()).toEqual([
      ['agent@armorique.exemple.fr', 'Région Armorique'],
      ['agent@hopital.exemple.fr', 'Hôpital de Rance'],
    ]);
    await expect(office.mailOf(there)).resolves.toBeNull();
  });
});

describe('a letter', () => {
  it('is made, encrypted, for whoever has no address', async () => {
    const id = await office.tell(await office.staff.hire(), legal);
    await expect(office.letterOf(id)).resolves.toMatchObject([{ state: 'TO_MAKE', file_id: null }]);
    await office.minute();
    const [letter] = await office.letterOf(id);
    expect(letter).toMatchObject({ state: 'TO_HAND_OVER', cause: 'WITHOUT_ADDRESS' });
    await office.minute();
    const acts = await office.rows('select act from letter_act where letter_id = $1', [letter?.id]);
    expect(acts).toEqual([{ act: 'MADE' }]);
    const [stored] = await office.rows<{ object_name: string }>(
      'select object_name from stored_file where id = $1',
      [letter?.file_id],
    );
    const bytes = office.database.files.objects.get(stored?.object_name ?? '');
    expect(bytes?.includes('%PDF')).toBe(false);
  });

  it('is made for whoever has lost their address by the time the mail leaves', async () => {
    at('2026-06-15T20:00:00.000Z');
    const agent = await office.staff.hire(withMail);
    const id = await office.tell(agent, legal);
    const owner = await office.database.connect('jalon_owner');
    await owner.query('alter table agent no force row level security');
    await owner.query('update agent set professional_email = null where id = $1', [agent.agentId]);
    await owner.query('alter table agent force row level security');
    at('2026-06-16T06:00:00.000Z');
    await office.minute();
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'WITHOUT_ADDRESS' });
    await expect(office.letterOf(id)).resolves.toMatchObject([{ cause: 'WITHOUT_ADDRESS' }]);
  });
});
