import { ContactSubject, HabilitationOperation, linkExternalIdentity, setContact } from '@jalon/identity/api';
import { staffOf, type StaffMember } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { ask, LocalAccessScene } from './testing/local-access-scene';
import { whoIs } from './testing/sign-in-scene';

const PASSWORD = 'quinze facteurs contournent la grange';
const { CONFIRM_IDENTITY } = HabilitationOperation;

let scene: LocalAccessScene;
beforeAll(async () => {
  scene = await LocalAccessScene.make();
});
afterAll(() => scene.close());
beforeEach(() => scene.database.clock.set('2026-06-15T08:00:00.000Z'));

const hire = (usualName = 'Rosec', orgUnitId?: string): Promise<StaffMember> =>
  scene.staff.hire({ givenNames: 'Gaëlle', usualName, ...(orgUnitId ? { orgUnitId } : {}) });

async function run<T>(actor: Actor, source: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await scene.database.execute(actor, source, variables);
  return (errors?.[0]?.extensions['code'] ?? Object.values(data ?? {})[0]) as T;
}

const ACCESS = '{ agentAccess(agentId: "ID") { state codeExpiresAt isOneself } }';
const accessOf = ({ agentId }: Actor, by: Actor = scene.referent) =>
  run<{ state: string } | string | null>(by, ACCESS.replace('ID', agentId));

/** Somebody who signs in with a passkey, from a code of this employer. */
async function opened(agent: StaffMember) {
  const { code } = await scene.codeFor(agent);
  const device = scene.device();
  const browser = scene.browser();
  await scene.openWithPasskey(browser, code, device);
  return { browser, device };
}

async function signInWith(device: ReturnType<typeof scene.device>) {
  const browser = scene.browser();
  const { body } = await ask(browser, 'passkey-options');
  return ask(browser, 'passkey', { response: device.get(body as never) });
}

const noticesTo = (agent: StaffMember, kind: string) =>
  scene.database.inContext(agent, (ctx) =>
    ctx.db.query(
      'select 1 from notification where employer_id = $1 and recipient_person_id = $2 and kind = $3',
      [agent.employerId, agent.personId, kind],
    ),
  );
const actsOn = (agent: StaffMember) =>
  scene.database.inContext(agent, (ctx) =>
    ctx.db.query(
      `select action, detail, actor_person_id = $3 as "byReferent" from audit_event
        where employer_id = $1 and object_id = $2 and action like 'access.%' order by at, action`,
      [agent.employerId, agent.agentId, scene.referent.personId],
    ),
  );

async function stored(): Promise<number> {
  const names: unknown[] = [];
  for await (const name of scene.database.files.list()) names.push(name);
  return names.length;
}

describe('handing a code over', () => {
  it('is the act of whoever confirms identities over the agent, and leaves how it was done, and no number', async () => {
    const agent = await hire();
    const { codes, slips } = await scene.handOver([agent], { check: 'KNOWN_PERSONALLY' });
    expect(codes).toEqual([expect.objectContaining({ purpose: 'FIRST_ACCESS' })]);
    expect(
      Buffer.from(slips ?? '', 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await accessOf(agent)).toMatchObject({ state: 'CODE_WAITING' });
    expect(await actsOn(agent)).toEqual([
      { action: 'access.handOverCode', detail: { check: 'KNOWN_PERSONALLY' }, byReferent: true },
    ]);
  });

  it('is nobody’s for themself, nor without the right, nor beyond its population', async () => {
    expect((await scene.handOver([scene.referent])).error).toBe('FORBIDDEN');
    const agent = await hire();
    expect((await scene.handOver([agent], {}, await hire())).error).toBe('FORBIDDEN');
    const ports = await scene.staff.unit('Direction des ports');
    const local = await hire('Référente');
    await scene.staff.habilitate(local, {
      operations: [CONFIRM_IDENTITY],
      documentTypes: [],
      populationOrgUnitId: ports,
    });
    expect((await scene.handOver([agent], {}, local)).error).toBe('FORBIDDEN');
    expect((await scene.handOver([await hire('Du port', ports)], {}, local)).codes).toHaveLength(1);
    const elsewhere = await (await staffOf(scene.database, 'Hôpital')).hire();
    expect((await scene.handOver([elsewhere])).error).toBe('NOT_FOUND');
  });

  it('asks who the referent is again, when they proved it long ago', async () => {
    const agent = await hire();
    const stale = { ...scene.referent, provenAt: new Date('2026-06-15T07:30:00.000Z') };
    expect((await scene.handOver([agent], {}, stale)).error).toBe('FRESH_SIGN_IN_REQUIRED');
  });

  it('prints a page for each, with whom to call, and nothing is kept of it', async () => {
    await scene.database.inContext(scene.staff.administrator, (ctx) =>
      setContact(ctx, {
        subject: ContactSubject.SIGN_IN,
        name: 'Jaouen Merrien',
        role: 'Assistance',
        phone: '01 99 00 26 26',
        hours: '8 h – 18 h',
      }),
    );
    const agents = [await hire('Première'), await hire('Deuxième'), await hire('Troisième')];
    const before = await stored();
    const { codes, slips } = await scene.handOver(agents, { check: 'AT_HAND_OVER' });
    expect(codes).toHaveLength(3);
    const pdf = Buffer.from(slips ?? '', 'base64').toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(3);
    expect(pdf).toContain('/MarkInfo');
    expect(await stored()).toEqual(before);
  });

  it('does not open what other employers keep: whoever signs in by a provider gets no code', async () => {
    const agent = await hire();
    await scene.database.inContext(scene.staff.administrator, (ctx) =>
      linkExternalIdentity(ctx, { ...agent, issuer: 'urn:test', provider: '', subject: agent.personId }),
    );
    expect((await scene.handOver([agent])).userErrors).toEqual([{ code: 'OPENED_OTHERWISE' }]);
    expect(await accessOf(agent)).toMatchObject({ state: 'OPEN_OTHERWISE' });
  });

  it('is taken back when the slip went astray', async () => {
    const agent = await hire();
    const { code } = await scene.codeFor(agent);
    const withdraw = `mutation { withdrawCode(input: { agentId: "${agent.agentId}" }) {
      access { state } userErrors { code } } }`;
    expect(await run(scene.referent, withdraw)).toEqual({ access: { state: 'NONE' }, userErrors: [] });
    expect((await ask(scene.browser(), 'code', { code })).reason).toBe('CODE_REPLACED');
    expect(await run(scene.referent, withdraw)).toMatchObject({ userErrors: [{ code: 'NO_CODE' }] });
  });
});

describe('giving an access back', () => {
  it('closes the sessions, ends what there was, tells the agent, and is traced', async () => {
    const agent = await hire();
    const { browser, device } = await opened(agent);
    expect(await accessOf(agent)).toMatchObject({ state: 'OPEN' });
    const { codes } = await scene.handOver([agent], { endsFormerWays: true });
    expect(codes).toEqual([expect.objectContaining({ purpose: 'RECOVERY' })]);
    expect(await whoIs(browser)).toBeNull();
    expect((await signInWith(device)).reason).toBe('PASSKEY_UNKNOWN');
    expect(await noticesTo(agent, 'access.recovered')).toHaveLength(1);
    expect((await actsOn(agent)).map(({ action }: { action: string }) => action)).toContain(
      'access.recoverAccess',
    );
    const after = await scene.openWithPasskey(scene.browser(), codes?.[0]?.code ?? '');
    expect(after.status).toBe(200);
  });

  it('keeps what there was when the agent asks so', async () => {
    const agent = await hire();
    const { browser, device } = await opened(agent);
    const { codes } = await scene.handOver([agent], { endsFormerWays: false });
    expect(await whoIs(browser)).toBeNull();
    expect((await signInWith(device)).status).toBe(200);
    const code = codes?.[0]?.code;
    expect((await ask(scene.browser(), 'code/password', { code, password: PASSWORD })).status).toBe(200);
    expect((await signInWith(device)).status).toBe(200);
  });

  it('is done one at a time, once identity is checked, and by another', async () => {
    const agents = [await hire(), await hire()];
    for (const agent of agents) await opened(agent);
    expect((await scene.handOver(agents)).userErrors).toEqual([{ code: 'RECOVERY_ALONE' }]);
    const one = agents.slice(0, 1);
    expect((await scene.handOver(one, { check: 'AT_HAND_OVER' })).userErrors).toEqual([
      { code: 'CHECK_FIRST' },
    ]);
  });

  it('is the employer’s who gave the access, and no other’s', async () => {
    const agent = await hire();
    await opened(agent);
    const hospital = await staffOf(scene.database, 'Centre hospitalier');
    const there = await hospital.hire({ personId: agent.personId });
    const referent = await hospital.hire();
    await hospital.habilitate(referent, { operations: [CONFIRM_IDENTITY], documentTypes: [] });
    expect(await accessOf(there, referent)).toMatchObject({ state: 'OPEN_OTHERWISE' });
    expect((await scene.handOver([there], {}, referent)).userErrors).toEqual([{ code: 'OPENED_OTHERWISE' }]);
  });
});

describe('the list of accesses', () => {
  const LIST = `query ($states: [AccessState!], $unit: ID) {
    agentAccesses(states: $states, orgUnitId: $unit, first: 100) { totalCount edges { node { displayName state } } } }`;
  interface List {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly displayName: string; readonly state: string } }[];
  }
  const namesOf = ({ edges }: List) => edges.map(({ node }) => node.displayName);

  it('holds those who cannot sign in, by service, in one statement, and never who reads it', async () => {
    const unit = await scene.staff.unit('Voirie');
    const [waiting, without, open] = [
      await hire('Attend', unit),
      await hire('Sans', unit),
      await hire('Ouvre', unit),
    ];
    await scene.codeFor(waiting);
    await opened(open);
    await run(scene.referent, LIST, { unit });
    scene.database.queries.length = 0;
    const list = await run<List>(scene.referent, LIST, { unit });
    expect(scene.database.statements).toHaveLength(1);
    expect(namesOf(list)).toEqual(['Gaëlle Attend', 'Gaëlle Sans']);
    expect(namesOf(await run<List>(scene.referent, LIST, { unit, states: ['OPEN'] }))).toEqual([
      'Gaëlle Ouvre',
    ]);
    expect(namesOf(await run<List>(scene.referent, LIST))).not.toContain('Hélène Prigent');
    const units = await run<{ name: string; agents: number }[]>(
      scene.referent,
      '{ accessUnits { name agents } }',
    );
    expect(units).toContainEqual({ name: 'Voirie', agents: 2 });
    void without;
  });

  it('leaves out who works there no more', async () => {
    const unit = await scene.staff.unit('Archives');
    const agent = await hire('Parti', unit);
    await scene.database.inContext(scene.staff.administrator, (ctx) =>
      ctx.db.query(`update engagement set ends_on = '2026-05-31' where employer_id = $1 and agent_id = $2`, [
        scene.staff.employerId,
        agent.agentId,
      ]),
    );
    expect((await run<List>(scene.referent, LIST, { unit })).totalCount).toBe(0);
  });
});

describe('my ways of signing in', () => {
  const MINE = '{ myAccess { signInName passwordSetAt ways passkeys { id name lastUsedAt isBackedUp } } }';
  interface Mine {
    readonly signInName: string;
    readonly passwordSetAt: string | null;
    readonly ways: number;
    readonly passkeys: readonly { readonly id: string; readonly name: string }[];
  }
  const remove = (id: string) =>
    `mutation { removePasskey(input: { id: "${id}" }) { access { ways } userErrors { code } } }`;
  const SET = `mutation ($i: SetPasswordInput!) { setPassword(input: $i) { userErrors { code } } }`;

  it('are mine alone, named, renamed and removed, but for the last', async () => {
    const [agent, other] = [await hire(), await hire()];
    await opened(agent);
    await opened(other);
    const mine = await run<Mine>(agent, MINE);
    expect(mine).toMatchObject({ ways: 1, passkeys: [{ name: 'Mon téléphone' }] });
    const id = mine.passkeys[0]?.id ?? '';
    expect(await run(agent, remove(id))).toMatchObject({ userErrors: [{ code: 'LAST_WAY' }] });
    expect(await run(other, remove(id))).toBe('NOT_FOUND');
    expect(await run(agent, SET, { i: { current: null, password: PASSWORD } })).toEqual({ userErrors: [] });
    expect(await run(agent, remove(id))).toEqual({ access: { ways: 1 }, userErrors: [] });
    expect(await run(agent, 'mutation { removePassword { userErrors { code } } }')).toMatchObject({
      userErrors: [{ code: 'LAST_WAY' }],
    });
    expect(await noticesTo(agent, 'access.waysChanged')).toHaveLength(2);
  });

  it('ask for the current password before another, and count the wrong ones', async () => {
    const agent = await hire();
    await opened(agent);
    await run(agent, SET, { i: { current: null, password: PASSWORD } });
    const change = (current: string | null) =>
      run<{ userErrors: { code: string }[] }>(agent, SET, {
        i: { current, password: 'cerise wagon parapluie marteau' },
      });
    expect((await change(null)).userErrors).toEqual([{ code: 'WRONG_PASSWORD' }]);
    for (let turn = 0; turn < 10; turn += 1)
      expect((await change('wrong')).userErrors[0]?.code).toBe('WRONG_PASSWORD');
    expect((await change(PASSWORD)).userErrors).toEqual([{ code: 'TOO_MANY_TRIES' }]);
    scene.database.clock.set('2026-06-15T08:16:00.000Z');
    expect((await change(PASSWORD)).userErrors).toEqual([]);
  });

  it('close the other sessions when the password changes', async () => {
    const agent = await hire();
    const { browser } = await opened(agent);
    await run(agent, SET, { i: { current: null, password: PASSWORD } });
    expect(await whoIs(browser)).toBeNull();
  });
});
