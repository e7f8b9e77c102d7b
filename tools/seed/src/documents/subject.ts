import { pick, between } from '../chance';
import { inFrench, type Day } from '../demo-calendar';
import type { Gender } from '../careers/grades';

/** The person a paper is about, with the words that agree with them. */
export interface Subject {
  readonly gender: Gender;
  readonly civility: 'Madame' | 'Monsieur';
  /** « Camille Le Goff » */
  readonly name: string;
  /** « Madame Camille Le Goff » */
  readonly civilName: string;
  /** « , née Kervran » when the birth name is not the usual one, else nothing. */
  readonly birthMention: string;
  readonly usualName: string;
  readonly birthName: string;
  readonly givenNames: string;
  readonly bornOn: Day;
  readonly birthPlace: string;
  readonly matricule: string;
  readonly email: string | null;
  readonly address: string;
}

interface Identity {
  readonly gender: Gender;
  readonly givenNames: string;
  readonly birthName: string;
  readonly usualName: string;
  readonly bornOn: Day;
  readonly birthPlace: string;
  readonly matricule: string;
  readonly email: string | null;
}

export function subjectOf(identity: Identity): Subject {
  const { gender, givenNames, birthName, usualName } = identity;
  const civility = gender === 'F' ? 'Madame' : 'Monsieur';
  const first = firstName(givenNames);
  const name = first === usualName ? usualName : `${first} ${usualName}`;
  const birthMention = birthName === usualName ? '' : `, ${agreed(gender, 'né', 'née')} ${birthName}`;
  return {
    ...identity,
    civility,
    name,
    civilName: `${civility} ${name}`,
    birthMention,
    address: homeOf(identity.matricule),
  };
}

/** The word that agrees with the person. */
export function agreed(gender: Gender, masculine: string, feminine: string): string {
  return gender === 'F' ? feminine : masculine;
}

/** « née le 3 mars 1986 à Lorient » */
export function birthSentence({ gender, bornOn, birthPlace }: Subject): string {
  return `${agreed(gender, 'né', 'née')} le ${inFrench(bornOn)} à ${birthPlace}`;
}

/** The first of the given names, which are kept in their civil order. */
export function firstName(givenNames: string): string {
  return givenNames.split(/[\s,]+/)[0] ?? givenNames;
}

// prettier-ignore
const streets = [
  'rue des Ajoncs', 'allée du Lavoir', 'rue de la Chapelle', 'venelle du Four', 'chemin des Bruyères', 'rue Haute',
  'impasse du Puits', 'rue des Îles', "route de l'Étang", 'place du Marché', 'rue du Moulin à vent', 'quai des Sardiniers',
];
const towns = [
  'Kermarec-sur-Mer',
  'Valombre',
  'Port-Cornouaille',
  'Saint-Evrard',
  'Lanvélec',
  'Plouzéven',
  'Trémargan-le-Bourg',
];

function homeOf(matricule: string): string {
  return `${between(1, 48, matricule, 'number')}, ${pick(streets, matricule, 'street')}, ${pick(towns, matricule, 'town')}`;
}
