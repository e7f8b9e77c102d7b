import { Town } from './testing/town';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 120_000);
afterAll(() => town?.database.close());

describe('issuing', () => {
  it('numbers, signs, files and finds again what was decided', async () => {
    const { certificate } = await town.certified({ usualName: 'Le Goff', givenNames: 'Camille Anne' });
    expect(certificate).toMatchObject({
      holderName: 'Camille Le Goff',
      status: 'VALID',
      issuedOn: '2026-06-15',
      validUntil: '2029-06-15',
      supervised: false,
    });
  });
});
