import type { StaffMember } from '@jalon/identity/api/testing';
import { ask, LocalAccessScene } from './testing/local-access-scene';
import { whoIs } from './testing/sign-in-scene';

const PASSWORD = 'quinze facteurs contournent la grange';
const START = '2026-06-15T08:00:00.000Z';

let scene: LocalAccessScene;
beforeAll(async () => {
  scene = await LocalAccessScene.make();
});
afterAll(() => scene.close());
beforeEach(() => scene.database.clock.set(START));

const hire = (givenNames = 'Gaëlle', usualName = 'Rosec'): Promise<StaffMember> =>
  scene.staff.hire({ givenNames, usualName });

/** Signs in with a device's passkey. */
async function signIn(browser = scene.browser(), device = scene.device(), bending = {}) {
  const { body } = await ask(browser, 'passkey-options');
  return ask(browser, 'passkey', { response: device.get(body as never, bending) });
}

describe('a code', () => {
  it('tells whoever holds it whose it is and whom to call, as they type it', async () => {
    const { code } = await scene.codeFor(await hire());
    const { status, body } = await ask(scene.browser(), 'code', {
      code: code.toLowerCase().replaceAll('-', ' '),
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      givenName: 'Gaëlle',
      employerName: 'Commune de Kerlaz',
      purpose: 'FIRST_ACCESS',
    });
  });

  it('opens the space with a passkey, once', async () => {
    const { code } = await scene.codeFor(await hire());
    const browser = scene.browser();
    const device = scene.device();
    expect(await scene.openWithPasskey(browser, code, device)).toMatchObject({ status: 200 });
    expect(await whoIs(browser)).toBe('Gaëlle Rosec');
    expect((await ask(scene.browser(), 'code', { code })).reason).toBe('CODE_USED');

    const elsewhere = scene.browser();
    expect((await signIn(elsewhere, device)).status).toBe(200);
    expect(await whoIs(elsewhere)).toBe('Gaëlle Rosec');
  });

  it('opens the space with a password', async () => {
    const { code, signInName } = await scene.codeFor(await hire());
    const browser = scene.browser();
    expect((await ask(browser, 'code/password', { code, password: PASSWORD })).status).toBe(200);
    expect(await whoIs(browser)).toBe('Gaëlle Rosec');
    const elsewhere = scene.browser();
    const typed = signInName.toUpperCase().replaceAll('-', ' ');
    expect((await ask(elsewhere, 'password', { name: typed, password: PASSWORD })).status).toBe(200);
    expect(await whoIs(elsewhere)).toBe('Gaëlle Rosec');
  });

  it('is not spent by a password that is refused, and says what to mend', async () => {
    const { code } = await scene.codeFor(await hire());
    const browser = scene.browser();
    for (const [password, fault] of [
      ['court', 'TOO_SHORT'],
      ['motdepasse123', 'TOO_EASY'],
      ['vive gaelle la belle 77', 'HOLDS_NAME'],
      ['kerlaz pour toujours 29', 'HOLDS_EMPLOYER'],
    ]) {
      const { reason, body } = await ask(browser, 'code/password', { code, password });
      expect([reason, (body as unknown as { userErrors: { code: string }[] }).userErrors[0]?.code]).toEqual([
        'PASSWORD_WEAK',
        fault,
      ]);
    }
    expect((await ask(browser, 'code/password', { code, password: PASSWORD })).status).toBe(200);
  });

  it('that nobody made, is replaced or too old opens nothing, and says why', async () => {
    const agent = await hire();
    const { code: former } = await scene.codeFor(agent);
    const { code } = await scene.codeFor(agent);
    const reasonOf = async (typed: string) => (await ask(scene.browser(), 'code', { code: typed })).reason;
    expect(await reasonOf('CDFG-HJKM-NPQR-TWX3')).toBe('CODE_UNKNOWN');
    expect(await reasonOf('nothing like one')).toBe('CODE_UNKNOWN');
    expect(await reasonOf(former)).toBe('CODE_REPLACED');
    scene.database.clock.set('2026-06-22T07:59:00.000Z');
    expect(await reasonOf(code)).toBeUndefined();
    scene.database.clock.set('2026-06-22T08:00:00.000Z');
    expect(await reasonOf(code)).toBe('CODE_EXPIRED');
  });

  it('is spent by one browser, however many use it at once', async () => {
    const { code } = await scene.codeFor(await hire());
    const browsers = Array.from({ length: 5 }, () => scene.browser());
    await Promise.all(browsers.map((browser) => ask(browser, 'code', { code })));
    const answers = await Promise.all(
      browsers.map((browser) => ask(browser, 'code/password', { code, password: PASSWORD })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is kept as a keyed digest: what the database holds opens nothing', async () => {
    const { code } = await scene.codeFor(await hire());
    const plain = code.replaceAll('-', '');
    const rows = await scene.asOwner<{ all: string }>(`select access_code::text as all from access_code`);
    expect(rows.map(({ all }) => all).join()).not.toContain(plain);
    const sha = (await import('node:crypto')).createHash('sha256').update(plain).digest('hex');
    expect(rows.map(({ all }) => all).join()).not.toContain(sha);
  });

  it('opens nothing any more once the account is disabled', async () => {
    const agent = await hire();
    const { code } = await scene.codeFor(agent);
    await scene.asOwner('update account set disabled_at = now() where person_id = $1', [agent.personId]);
    expect((await ask(scene.browser(), 'code/password', { code, password: PASSWORD })).reason).toBe(
      'ACCOUNT_DISABLED',
    );
  });
});

describe('a passkey', () => {
  async function opened(name = 'Loïc') {
    const agent = await hire(name, 'Kerdoncuff');
    const { code } = await scene.codeFor(agent);
    const device = scene.device();
    await scene.openWithPasskey(scene.browser(), code, device);
    return { agent, device };
  }

  it('opens a session under a new token, and ends the one the browser had', async () => {
    const { device } = await opened();
    const browser = scene.browser();
    await signIn(browser, device);
    const planted = browser.cookies.get('__Host-jalon')?.value;
    const other = scene.browser();
    other.cookies.set('__Host-jalon', { value: planted ?? '', path: '/' });
    await signIn(other, device);
    expect(other.cookies.get('__Host-jalon')?.value).not.toBe(planted);
    expect(await whoIs(browser)).toBeNull();
  });

  it('answers a challenge once, from the browser that asked, within five minutes', async () => {
    const { device } = await opened();
    const browser = scene.browser();
    const { body } = await ask(browser, 'passkey-options');
    const response = device.get(body as never);
    const stranger = scene.browser();
    expect((await ask(stranger, 'passkey', { response })).reason).toBe('CHALLENGE_EXPIRED');
    const cookie = browser.cookies.get('__Host-jalon-connexion');
    expect((await ask(browser, 'passkey', { response })).status).toBe(200);
    browser.cookies.set('__Host-jalon-connexion', cookie!);
    expect((await ask(browser, 'passkey', { response })).reason).toBe('CHALLENGE_EXPIRED');

    const late = scene.browser();
    const asked = await ask(late, 'passkey-options');
    scene.database.clock.set('2026-06-15T08:05:00.000Z');
    expect((await ask(late, 'passkey', { response: device.get(asked.body as never) })).reason).toBe(
      'CHALLENGE_EXPIRED',
    );
  });

  it.each([
    ['of another challenge', { challenge: 'AAAA' }],
    ['of another site', { origin: 'https://jalon.example.evil' }],
    ['of another host', { rpId: 'evil.example' }],
    ['of another person', { userHandle: Buffer.alloc(32).toString('base64url') }],
    ['given without its user', { isUserVerified: false }],
  ])('is refused when the answer is %s', async (_, bending) => {
    const { device } = await opened();
    expect((await signIn(scene.browser(), device, bending)).reason).toBe('PASSKEY_REFUSED');
    expect((await signIn(scene.browser(), device)).status).toBe(200);
  });

  it('that counts backwards is a copy: it opens nothing', async () => {
    const { device } = await opened();
    expect((await signIn(scene.browser(), device, { counter: 7 })).status).toBe(200);
    expect((await signIn(scene.browser(), device, { counter: 7 })).reason).toBe('PASSKEY_REFUSED');
    expect((await signIn(scene.browser(), device, { counter: 8 })).status).toBe(200);
  });

  it('that nobody has opens nothing, nor does another one under its name', async () => {
    const { device } = await opened();
    const stranger = scene.device();
    expect((await signIn(scene.browser(), stranger)).reason).toBe('PASSKEY_UNKNOWN');
    Object.assign(stranger, { id: device.id });
    expect((await signIn(scene.browser(), stranger)).reason).toBe('PASSKEY_REFUSED');
  });

  it('is made at the site of the code and no other, its user being there', async () => {
    const { code } = await scene.codeFor(await hire());
    const browser = scene.browser();
    for (const bending of [
      { origin: 'https://evil.example' },
      { rpId: 'evil.example' },
      { isUserVerified: false },
    ]) {
      const { body } = await ask(browser, 'code/passkey-options', { code });
      const response = scene.device().create(body as never, bending);
      expect((await ask(browser, 'code/passkey', { response })).reason).toBe('PASSKEY_REFUSED');
    }
    expect((await scene.openWithPasskey(browser, code)).status).toBe(200);
  });

  it('is added by whoever is signed in, in the session that asked', async () => {
    const { device } = await opened('Anaïs');
    const browser = scene.browser();
    await signIn(browser, device);
    const { body } = await ask(browser, 'my-passkey-options');
    const second = scene.device();
    expect((await ask(browser, 'my-passkey', { response: second.create(body as never) })).status).toBe(200);
    const elsewhere = scene.browser();
    await signIn(elsewhere, second);
    expect(await whoIs(elsewhere)).toBe('Anaïs Kerdoncuff');
    expect((await ask(scene.browser(), 'my-passkey-options')).reason).toBe('UNAUTHENTICATED');

    // The challenge of one session is not another's to answer.
    const asked = await ask(browser, 'my-passkey-options');
    elsewhere.cookies.set('__Host-jalon-connexion', browser.cookies.get('__Host-jalon-connexion')!);
    const response = scene.device().create(asked.body as never);
    expect((await ask(elsewhere, 'my-passkey', { response })).reason).toBe('CHALLENGE_EXPIRED');
  });

  it('asks for a recent proof before another is added', async () => {
    const { device } = await opened('Erwan');
    const browser = scene.browser();
    await signIn(browser, device);
    scene.database.clock.set('2026-06-15T08:16:00.000Z');
    expect((await ask(browser, 'my-passkey-options')).reason).toBe('FRESH_SIGN_IN_REQUIRED');
    const { body } = await ask(browser, 'passkey-options');
    const confirmed = await ask(browser, 'passkey', { response: device.get(body as never), confirm: true });
    expect(confirmed.status).toBe(200);
    expect((await ask(browser, 'my-passkey-options')).status).toBe(200);
  });

  it('of somebody else confirms nothing in a session', async () => {
    const one = await opened('Nolwenn');
    const other = await opened('Tugdual');
    const browser = scene.browser();
    await signIn(browser, one.device);
    const { body } = await ask(browser, 'passkey-options');
    const answer = await ask(browser, 'passkey', {
      response: other.device.get(body as never),
      confirm: true,
    });
    expect(answer.reason).toBe('OTHER_PERSON');
    expect(await whoIs(browser)).toBe('Nolwenn Kerdoncuff');
  });

  it('opens nothing once the account is disabled', async () => {
    const { agent, device } = await opened();
    await scene.asOwner('update account set disabled_at = now() where person_id = $1', [agent.personId]);
    expect((await signIn(scene.browser(), device)).reason).toBe('ACCOUNT_DISABLED');
  });
});

describe('a password', () => {
  async function opened() {
    const agent = await hire('Maël', 'Tanguy');
    const { code, signInName: name } = await scene.codeFor(agent);
    await ask(scene.browser(), 'code/password', { code, password: PASSWORD });
    return { agent, name };
  }
  const tryOne = (name: string, password: string) => ask(scene.browser(), 'password', { name, password });

  it('that is wrong and a name that nobody has are answered alike, after as many statements', async () => {
    const { name } = await opened();
    const passkeyOnly = await scene.codeFor(await hire());
    await scene.openWithPasskey(scene.browser(), passkeyOnly.code);
    const seen = [];
    for (const one of [name, 'nobody-nobody-100', passkeyOnly.signInName]) {
      scene.database.queries.length = 0;
      const { status, body } = await tryOne(one, 'not this one at all');
      seen.push({ status, body, statements: scene.database.queries.length });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('is tried ten times in a quarter of an hour, known name or not, then no more', async () => {
    const { name } = await opened();
    for (const one of [name, 'ghost-ghost-200']) {
      for (let turn = 0; turn < 10; turn += 1)
        expect((await tryOne(one, 'wrong')).reason).toBe('PASSWORD_REFUSED');
      const { status, reason } = await tryOne(one, PASSWORD);
      expect([status, reason]).toEqual([429, 'TOO_MANY_TRIES']);
    }
    scene.database.clock.set('2026-06-15T08:15:01.000Z');
    expect((await tryOne(name, PASSWORD)).status).toBe(200);
  });

  it('tells its person of the tries that failed', async () => {
    const { agent, name } = await opened();
    for (let turn = 0; turn < 4; turn += 1) await tryOne(name, 'wrong');
    await tryOne(name, PASSWORD);
    const rows: { parameters: object }[] = await notices(agent);
    expect(rows.map(({ parameters }) => parameters)).toEqual([{ count: 4 }]);
  });

  it('is hashed again when the costs have been raised', async () => {
    const { agent, name } = await opened();
    const cheap = await cheapHash(PASSWORD);
    await scene.asOwner('update local_access set password = $2 where person_id = $1', [
      agent.personId,
      cheap,
    ]);
    expect((await tryOne(name, PASSWORD)).status).toBe(200);
    const [row] = await scene.asOwner<{ password: string }>(
      'select password from local_access where person_id = $1',
      [agent.personId],
    );
    expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await tryOne(name, PASSWORD)).status).toBe(200);
  });

  function notices(agent: StaffMember) {
    return scene.database.inContext(agent, (ctx) =>
      ctx.db.query(
        `select parameters from notification
          where employer_id = $1 and kind = 'access.failedTries' and recipient_person_id = $2`,
        [agent.employerId, agent.personId],
      ),
    );
  }
});

async function cheapHash(password: string): Promise<string> {
  const { argon2Sync, randomBytes } = await import('node:crypto');
  const nonce = randomBytes(16);
  const tag = argon2Sync('argon2id', {
    message: password.normalize('NFC'),
    nonce,
    memory: 1024,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  });
  const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=1024,t=1,p=1$${base64(nonce)}$${base64(tag)}`;
}
