import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AntivirusUnavailable } from '@jalon/shared/api';
import { EICAR, FakeClamd } from '../testing/fake-clamd';
import { ClamdAntivirus } from './clamd-antivirus';

let clamd: FakeClamd;
beforeEach(async () => {
  clamd = await FakeClamd.listen();
});
afterEach(() => clamd.close());

describe('clamd', () => {
  it('is given every byte, and finds what it knows', async () => {
    const antivirus = new ClamdAntivirus(clamd.address);
    const clean = randomBytes(1_000_000);
    await expect(antivirus.isInfected(clean)).resolves.toBe(false);
    expect(clamd.streams[0]?.equals(clean)).toBe(true);
    const infected = Buffer.concat([randomBytes(70_000), EICAR]);
    await expect(antivirus.isInfected(infected)).resolves.toBe(true);
  });

  it('is asked through a socket of the machine too', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'clamd-')), 'clamd.ctl');
    const local = await FakeClamd.listen(path);
    await expect(new ClamdAntivirus({ path }).isInfected(EICAR)).resolves.toBe(true);
    await local.close();
  });

  it.each(['silent', 'garbage', 'hang-up', 'endless', 'error'] as const)(
    'is not believed when it is %s',
    async (behaviour) => {
      clamd.behaviour = behaviour;
      const asking = new ClamdAntivirus(clamd.address, 300).isInfected(Buffer.from('x'));
      await expect(asking).rejects.toBeInstanceOf(AntivirusUnavailable);
    },
  );

  it('is not believed when it is down', async () => {
    const { address } = clamd;
    await clamd.close();
    await expect(new ClamdAntivirus(address).isInfected(EICAR)).rejects.toBeInstanceOf(AntivirusUnavailable);
    clamd = await FakeClamd.listen();
  });
});
