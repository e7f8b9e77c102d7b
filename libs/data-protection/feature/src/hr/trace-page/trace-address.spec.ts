import { searchOfAddress } from './trace-address';

const nothing = { du: null, au: null, auteur: null, dossier: null, acte: null };
const id = '0198c0de-0000-7000-8000-000000000001';

describe('searchOfAddress', () => {
  it('reads what the page writes', () => {
    expect(
      searchOfAddress({ du: '2026-06-01', au: '2026-06-30', auteur: id, dossier: id, acte: 'identity.' }),
    ).toEqual({ from: '2026-06-01', to: '2026-06-30', doneBy: id, fileOf: id, action: 'identity.' });
  });

  it.each([
    [{ du: '2026-02-30' }],
    [{ au: 'hier' }],
    [{ auteur: 'Camille' }],
    [{ dossier: '1' }],
    [{ acte: "x' or 1=1" }],
  ])('leaves out %j, which means nothing', (address) => {
    const search = searchOfAddress({ ...nothing, ...address });
    expect(Object.values(search).filter((value) => value !== null)).toEqual([]);
  });
});
