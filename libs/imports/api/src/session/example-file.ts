import { csvOf, Language } from '@jalon/shared/api';
import { ImportField } from '../mapping/import-field';
import { speak } from '../speak';

/** A file that is read without a question: two people, one under the other, every date in one of the ways it may be. */
const rows: readonly (readonly string[])[] = [
  ['90001', 'Kermarrec', 'Kermarrec', 'Anaïg', '12/03/1979', 'Quimper', 'anaig.kermarrec@exemple.fr', 'Titulaire', 'A',
    '2015-09-01', '', 'Direction des moyens', 'Responsable du service', '', '2015-09-01'],
  ['00042', 'Le Bihan', 'Tanguy', 'Maëlle, Soazig', '1988-07-04', 'Brest', 'maelle.tanguy@exemple.fr', 'CDD', 'B',
    '01/02/2024', '31/01/2027', 'Direction des moyens', 'Gestionnaire', '90001', '01/02/2024'],
]; // prettier-ignore

/** `import-exemple.csv`: the columns and two rows, as French spreadsheets open them. */
export function exampleCsv(): string {
  const header = Object.values(ImportField).map((field) => speak(Language.FR, `field.${field}`));
  return csvOf([header, ...rows], ';');
}
