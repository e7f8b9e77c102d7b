import { mapAddress, readAddress } from './map-address';

describe('the address of the map', () => {
  it('says every choice, and what it does not say is the usual one', () => {
    expect(readAddress({})).toEqual({
      order: 'NAME',
      orgUnitIds: [],
      positionIds: [],
      areaCodes: [],
      columns: 'framework',
      view: 'levels',
      asTable: false,
      density: 'normal',
    });
    expect(
      readAddress({
        tri: 'poste',
        service: 's1,s2',
        domaine: '1',
        colonnes: 'ecart',
        vue: 'ecarts',
        forme: 'tableau',
        densite: 'aeree',
      }),
    ).toMatchObject({
      order: 'POSITION',
      orgUnitIds: ['s1', 's2'],
      areaCodes: ['1'],
      columns: 'gap',
      view: 'gaps',
      asTable: true,
      density: 'comfortable',
    });
  });

  it('never orders people by level, whatever is typed', () => {
    ['niveau', 'LEVEL', 'ecart', 'constructor'].forEach((tri) => {
      expect(readAddress({ tri }).order).toBe('NAME');
    });
  });

  it('asks the file for the same people and the same order', () => {
    const address = readAddress({ tri: 'service', service: 's1,s2', domaine: '4' });
    expect(mapAddress('csv', address, 'FR')).toBe(
      '/equipe/carte.csv?orderBy=SERVICE&language=FR&orgUnitIds=s1&orgUnitIds=s2&areaCodes=4',
    );
  });
});
