import { lighthouse, valley, waves, type Emblem } from './emblems';

/** What the papers of an employer need to know about it. */
export interface Employer {
  readonly key: 'armorique' | 'valombre' | 'cornouaille';
  readonly branch: 'TERRITORIAL' | 'HOSPITAL' | 'STATE';
  readonly name: string;
  readonly shortName: string;
  /** With « de », as in « les agents de la Région Armorique » */
  readonly ofName: string;
  /** Fourteen digits with a valid key. No company number starts with five zeros: it cannot be a real one. */
  readonly siret: string;
  readonly initials: string;
  readonly service: string;
  readonly address: readonly string[];
  readonly place: string;
  readonly mailDomain: string;
  readonly accent: string;
  readonly emblem: Emblem;
  readonly actWord: 'Arrêté' | 'Décision';
  readonly enacting: 'ARRÊTE' | 'DÉCIDE';
  /** Who decides, as written above the recitals. */
  readonly authority: string;
  readonly delegation: string;
  readonly signatory: { readonly quality: string; readonly name: string };
  /** How the signatory is addressed in a letter. */
  readonly salutation: string;
  readonly executor: string;
  /** Where an act may be challenged. */
  readonly court: string;
}

export const employers = {
  armorique: {
    key: 'armorique',
    branch: 'TERRITORIAL',
    name: 'Région Armorique',
    shortName: 'Région Armorique',
    ofName: 'de la Région Armorique',
    siret: '00000210500013',
    initials: 'DRH',
    service: 'Direction des ressources humaines – Service des carrières',
    address: ['12, quai des Goélands', 'Kermarec-sur-Mer'],
    place: 'Kermarec-sur-Mer',
    mailDomain: 'region-armorique.example',
    accent: '#0b4f6c',
    emblem: waves,
    actWord: 'Arrêté',
    enacting: 'ARRÊTE',
    authority: 'Le président du conseil régional de la Région Armorique',
    delegation: 'Pour le président et par délégation',
    signatory: { quality: 'La directrice des ressources humaines', name: 'Hélène Prigent' },
    salutation: 'Madame la directrice',
    executor: 'Le directeur général des services',
    court: 'le tribunal administratif territorialement compétent',
  },
  valombre: {
    key: 'valombre',
    branch: 'HOSPITAL',
    name: 'Centre hospitalier de Valombre',
    shortName: 'CH de Valombre',
    ofName: 'du centre hospitalier de Valombre',
    siret: '00000340000017',
    initials: 'CHV-DRH',
    service: 'Direction des ressources humaines – Gestion du personnel',
    address: ['Avenue du Val-Fleuri', 'Valombre'],
    place: 'Valombre',
    mailDomain: 'ch-valombre.example',
    accent: '#1d6a50',
    emblem: valley,
    actWord: 'Décision',
    enacting: 'DÉCIDE',
    authority: 'Le directeur du centre hospitalier de Valombre',
    delegation: 'Pour le directeur et par délégation',
    signatory: { quality: 'Le directeur des ressources humaines', name: 'Mathurin Le Dantec' },
    salutation: 'Monsieur le directeur',
    executor: 'Le directeur des ressources humaines',
    court: 'le tribunal administratif territorialement compétent',
  },
  cornouaille: {
    key: 'cornouaille',
    branch: 'STATE',
    name: 'Direction régionale des services publics de Cornouaille',
    shortName: 'DRSP Cornouaille',
    ofName: 'de la direction régionale des services publics de Cornouaille',
    siret: '00000470500018',
    initials: 'SG-RH',
    service: 'Secrétariat général – Bureau des ressources humaines',
    address: ['3, esplanade du Phare', 'Port-Cornouaille'],
    place: 'Port-Cornouaille',
    mailDomain: 'drsp-cornouaille.example',
    accent: '#57305f',
    emblem: lighthouse,
    actWord: 'Arrêté',
    enacting: 'ARRÊTE',
    authority: 'La directrice régionale des services publics de Cornouaille',
    delegation: 'Pour la directrice régionale et par délégation',
    signatory: { quality: 'Le secrétaire général', name: 'Gildas Abgrall' },
    salutation: 'Monsieur le secrétaire général',
    executor: 'Le secrétaire général',
    court: 'le tribunal administratif territorialement compétent',
  },
} as const satisfies Record<string, Employer>;

export type EmployerKey = keyof typeof employers;
