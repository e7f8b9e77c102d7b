import { isUnfilled, merge } from './merge.rules';

const values = {
  date: '15 juin 2026',
  échéance: '15 juillet 2026',
  demande: 'Votre demande n° 4',
  employeur: 'Région Armorique',
  signature: 'Nadia Ben Amor',
};

describe('a template', () => {
  it('has its fields filled in, however the accents are typed', () => {
    expect(merge('{demande}, avant le {échéance}. {signature}, {employeur}, le {date}', values)).toBe(
      'Votre demande n° 4, avant le 15 juillet 2026. Nadia Ben Amor, Région Armorique, le 15 juin 2026',
    );
    expect(merge('{échéance}'.normalize('NFD'), values)).toBe('15 juillet 2026');
  });

  it('marks what nothing fills, and is not to be sent so', () => {
    const text = merge('{prénom} {échéance}', { ...values, échéance: '' });
    expect(text).toBe('{prénom} [à compléter]');
    expect(['{prénom}', '{date de visite}', 'Avant le [À compléter].'].map(isUnfilled)).toEqual([
      true,
      true,
      true,
    ]);
    expect(isUnfilled('Bonjour, [voir plus bas] : accolade { seule, puis } loin.'.replace('}', ''))).toBe(
      false,
    );
  });
});
