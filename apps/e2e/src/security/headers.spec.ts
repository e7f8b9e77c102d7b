import { expect, expectSettled, people, test } from '../support/test';

test('every space runs under a strict policy, with a fresh nonce and nothing refused', async ({
  page,
  signIn,
}) => {
  const refused: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      globalThis.reportError(new Error(`CSP ${violatedDirective} ${blockedURI}`)),
    );
  });
  page.on('pageerror', ({ message }) => message.startsWith('CSP') && refused.push(message));
  const policies = new Set<string>();
  page.on('response', async (response) => {
    const policy = response.headers()['content-security-policy'];
    if (policy && response.request().resourceType() === 'document') policies.add(policy);
  });
  const visits = [
    [people.agent, '/mon-espace'],
    [people.agent, '/mon-dossier'],
    [people.manager, '/mon-equipe'],
    [people.hrOfficer, '/rh/agents'],
  ] as const;
  for (const [who, path] of visits) {
    await signIn(who, path);
    await expectSettled(page);
  }
  expect(refused).toEqual([]);
  const ofPages = [...policies].filter((policy) => policy.includes("'nonce-"));
  expect(ofPages.length).toBeGreaterThanOrEqual(visits.length);
  for (const policy of ofPages) {
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain("frame-ancestors 'none'");
  }
});

test('the session cookie cannot be read by a script, sent from elsewhere nor shared with another host', async ({
  page,
  signIn,
}) => {
  await signIn(people.agent);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name.startsWith('__Host-'));
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
});

test('another employer’s piece answers like one that does not exist', async ({ page, signIn }) => {
  await signIn(people.manager, '/mon-dossier');
  await page.getByRole('button', { name: 'Tout déplier' }).click();
  const href = await page.locator('a[href*="/mon-dossier/pieces/"]').first().getAttribute('href');
  const id = href?.split('/').at(-1);
  await signIn(people.otherEmployer);
  const answers = await Promise.all(
    [id, '01890a5d-ac96-774b-bcce-b302099a8057'].map((piece) => page.request.get(`/files/pieces/${piece}`)),
  );
  expect(answers.map((answer) => answer.status())).toEqual([404, 404]);
  const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
  expect(first).toBe(second);
});
