import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { DataSource } from 'typeorm';
import { modules } from './modules';
import { requireSamePublicUrl } from './public-address';

let database: TestDatabase;
let app: DataSource;
beforeAll(async () => {
  database = await testDatabase(modules);
  app = await database.connect('jalon_app');
});
afterAll(() => database?.close());

describe('the public address', () => {
  it('is any one as long as nothing was issued', async () => {
    await expect(requireSamePublicUrl(app, 'https://ailleurs.exemple.fr')).resolves.toBeUndefined();
  });

  it('is the one certificates name from then on; another is refused in a sentence that says what to do', async () => {
    await app.query(`insert into public_address (url, fixed_at) values ('https://jalon.exemple.fr', now())`);
    await expect(requireSamePublicUrl(app, 'https://jalon.exemple.fr')).resolves.toBeUndefined();
    await expect(requireSamePublicUrl(app, 'https://ailleurs.exemple.fr')).rejects.toMatchObject({
      sentences: [expect.stringContaining('remettez PUBLIC_URL=https://jalon.exemple.fr.')],
    });
  });

  it('is never written twice, nor changed', async () => {
    const second = `insert into public_address (url, fixed_at) values ('https://ailleurs.exemple.fr', now())`;
    await expect(app.query(second)).rejects.toThrow(/duplicate key/);
    await expect(app.query(`update public_address set url = 'x'`)).rejects.toThrow(/permission denied/);
  });
});
