import { describeFromName } from './title-of-file';

describe('what a file’s name says', () => {
  it.each([
    ['arrete_avancement_2024-03-01.pdf', 'Arrete avancement', '2024-03-01'],
    ['20240301 Arrêté n° 2024-117.pdf', 'Arrêté n° 2024-117', '2024-03-01'],
    ['Contrat 15.09.2023.PDF', 'Contrat', '2023-09-15'],
    ['31-02-2024 notation.pdf', '31-02-2024 notation', ''],
    ['arrêté de mi-temps.pdf', 'Arrêté de mi-temps', ''],
    ['attestation-de-formation.jpeg', 'Attestation de formation', ''],
    ['scan0001.pdf', 'Scan0001', ''],
    ['2024-05-02.pdf', '', '2024-05-02'],
    [`${'é'.repeat(300)}.pdf`, `É${'é'.repeat(199)}`, ''],
  ])('%s', (name, title, documentDate) => {
    expect(describeFromName(name)).toEqual({ title, documentDate });
  });
});
