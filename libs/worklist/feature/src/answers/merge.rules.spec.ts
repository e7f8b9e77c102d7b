import { merge } from './merge.rules';

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

  it('keeps in sight what nothing fills', () => {
    expect(merge('{prénom} {échéance}', { ...values, échéance: '' })).toBe('{prénom} {échéance}');
  });
});
