import { hashPassword, isOutdated, verifyPassword } from './password-hash';

describe('what is kept of a password', () => {
  it('knows it again, and no other', async () => {
    const kept = await hashPassword('le héron traverse la mare');
    expect(await verifyPassword('le héron traverse la mare', kept)).toBe(true);
    // The same letters, the accent typed apart.
    expect(await verifyPassword('le héron traverse la mare'.normalize('NFD'), kept)).toBe(true);
    expect(await verifyPassword('le heron traverse la mare', kept)).toBe(false);
  });

  it('differs each time, and holds nothing of it', async () => {
    const [one, other] = await Promise.all([hashPassword('the same'), hashPassword('the same')]);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is nobody’s when there is none, and takes as long', async () => {
    const kept = await hashPassword('something');
    const time = async (against: string | null) => {
      const from = performance.now();
      for (let turn = 0; turn < 5; turn += 1) await verifyPassword('guess', against);
      return performance.now() - from;
    };
    expect(await verifyPassword('', null)).toBe(false);
    const ratio = (await time(null)) / (await time(kept));
    expect(ratio).toBeGreaterThan(0.3);
    expect(ratio).toBeLessThan(3);
  });

  it('says when it was made with other costs', async () => {
    const kept = await hashPassword('something');
    expect(isOutdated(kept)).toBe(false);
    expect(isOutdated(kept.replace('m=19456', 'm=7168'))).toBe(true);
  });
});
