import { scales, type ScaleName, type ScaleStep } from './scales';

export type Gender = 'F' | 'M';

/** A body of civil servants (corps, cadre d'emplois): its statute and what its members do. */
interface Body {
  /** « des rédacteurs territoriaux » */
  readonly name: string;
  readonly category: 'A' | 'B' | 'C';
  readonly jobStream: string;
  /** « n° 2012-924 du 30 juillet 2012 » */
  readonly statute: string;
  /** Year of the statute: an older paper cannot cite it. */
  readonly statuteYear: number;
}

// prettier-ignore
const bodies = {
  attache: body('des attachés territoriaux', 'A', 'Administrative', 'n° 87-1099 du 30 décembre 1987'),
  redacteur: body('des rédacteurs territoriaux', 'B', 'Administrative', 'n° 2012-924 du 30 juillet 2012'),
  adjointTerritorial: body('des adjoints administratifs territoriaux', 'C', 'Administrative', 'n° 2006-1690 du 22 décembre 2006'),
  ingenieur: body('des ingénieurs territoriaux', 'A', 'Technique', 'n° 2016-201 du 26 février 2016'),
  technicien: body('des techniciens territoriaux', 'B', 'Technique', 'n° 2010-1357 du 9 novembre 2010'),
  maitrise: body('des agents de maîtrise territoriaux', 'C', 'Technique', 'n° 88-547 du 6 mai 1988'),
  attee: body("des adjoints techniques territoriaux des établissements d'enseignement", 'C', 'Technique', 'n° 2007-913 du 15 mai 2007'),
  atsem: body('des agents territoriaux spécialisés des écoles maternelles', 'C', 'Médico-sociale', 'n° 92-850 du 28 août 1992'),
  infirmier: body('des infirmiers en soins généraux et spécialisés de la fonction publique hospitalière', 'A', 'Soignante', 'n° 2010-1139 du 29 septembre 2010'),
  aideSoignant: body('des aides-soignants et des auxiliaires de puériculture de la fonction publique hospitalière', 'B', 'Soignante', 'n° 2021-1257 du 29 septembre 2021'),
  attacheHospitalier: body("des attachés d'administration hospitalière", 'A', 'Administrative', 'n° 2001-1207 du 19 décembre 2001'),
  adjointHospitalier: body('des adjoints administratifs hospitaliers', 'C', 'Administrative', 'n° 2016-1704 du 12 décembre 2016'),
  assistantMedical: body('des assistants médico-administratifs de la fonction publique hospitalière', 'B', 'Administrative', 'n° 2011-660 du 14 juin 2011'),
  technicienHospitalier: body('des techniciens et techniciens supérieurs hospitaliers', 'B', 'Technique', 'n° 2011-744 du 27 juin 2011'),
  attacheEtat: body("des attachés d'administration de l'État", 'A', 'Administrative', 'n° 2011-1317 du 17 octobre 2011'),
  secretaire: body('des secrétaires administratifs', 'B', 'Administrative', 'n° 2010-302 du 19 mars 2010'),
  adjointEtat: body("des adjoints administratifs des administrations de l'État", 'C', 'Administrative', 'n° 2006-1760 du 23 décembre 2006'),
  inspecteur: body('des inspecteurs des finances publiques', 'A', 'Finances publiques', 'n° 2010-986 du 26 août 2010'),
  controleur: body('des contrôleurs des finances publiques', 'B', 'Finances publiques', 'n° 2010-982 du 26 août 2010'),
} as const satisfies Record<string, Body>;

/** A grade, as it is called for a man and for a woman, with its pay scale. */
export interface Grade {
  readonly body: Body;
  readonly labels: Readonly<Record<Gender, string>>;
  readonly steps: readonly ScaleStep[];
}

// prettier-ignore
export const grades = {
  attache: grade(bodies.attache, 'A1', 'attaché territorial', 'attachée territoriale'),
  attachePrincipal: grade(bodies.attache, 'A2', 'attaché principal', 'attachée principale'),
  redacteur: grade(bodies.redacteur, 'B1', 'rédacteur', 'rédactrice'),
  redacteur2: grade(bodies.redacteur, 'B2', 'rédacteur principal de 2e classe', 'rédactrice principale de 2e classe'),
  redacteur1: grade(bodies.redacteur, 'B3', 'rédacteur principal de 1re classe', 'rédactrice principale de 1re classe'),
  adjoint: grade(bodies.adjointTerritorial, 'C1', 'adjoint administratif', 'adjointe administrative'),
  adjoint2: grade(bodies.adjointTerritorial, 'C2', 'adjoint administratif principal de 2e classe', 'adjointe administrative principale de 2e classe'),
  adjoint1: grade(bodies.adjointTerritorial, 'C3', 'adjoint administratif principal de 1re classe', 'adjointe administrative principale de 1re classe'),
  ingenieur: grade(bodies.ingenieur, 'A1', 'ingénieur', 'ingénieure'),
  ingenieurPrincipal: grade(bodies.ingenieur, 'A2', 'ingénieur principal', 'ingénieure principale'),
  technicien: grade(bodies.technicien, 'B1', 'technicien', 'technicienne'),
  technicien2: grade(bodies.technicien, 'B2', 'technicien principal de 2e classe', 'technicienne principale de 2e classe'),
  maitrise: grade(bodies.maitrise, 'MAITRISE', 'agent de maîtrise', 'agente de maîtrise'),
  attee: grade(bodies.attee, 'C1', "adjoint technique des établissements d'enseignement", "adjointe technique des établissements d'enseignement"),
  attee2: grade(bodies.attee, 'C2', "adjoint technique principal de 2e classe des établissements d'enseignement", "adjointe technique principale de 2e classe des établissements d'enseignement"),
  atsem2: grade(bodies.atsem, 'C2', 'ATSEM principal de 2e classe', 'ATSEM principale de 2e classe'),
  infirmier: grade(bodies.infirmier, 'NURSE', 'infirmier en soins généraux du premier grade', 'infirmière en soins généraux du premier grade'),
  infirmier2: grade(bodies.infirmier, 'A1', 'infirmier en soins généraux du deuxième grade', 'infirmière en soins généraux du deuxième grade'),
  aideSoignant: grade(bodies.aideSoignant, 'CARE', 'aide-soignant de classe normale', 'aide-soignante de classe normale'),
  aideSoignant2: grade(bodies.aideSoignant, 'B2', 'aide-soignant de classe supérieure', 'aide-soignante de classe supérieure'),
  attacheHospitalier: grade(bodies.attacheHospitalier, 'A1', "attaché d'administration hospitalière", "attachée d'administration hospitalière"),
  attacheHospitalier2: grade(bodies.attacheHospitalier, 'A2', "attaché principal d'administration hospitalière", "attachée principale d'administration hospitalière"),
  adjointHospitalier: grade(bodies.adjointHospitalier, 'C1', 'adjoint administratif hospitalier', 'adjointe administrative hospitalière'),
  adjointHospitalier2: grade(bodies.adjointHospitalier, 'C2', 'adjoint administratif hospitalier principal de 2e classe', 'adjointe administrative hospitalière principale de 2e classe'),
  assistantMedical: grade(bodies.assistantMedical, 'B1', 'assistant médico-administratif de classe normale', 'assistante médico-administrative de classe normale'),
  technicienHospitalier: grade(bodies.technicienHospitalier, 'B1', 'technicien hospitalier', 'technicienne hospitalière'),
  technicienSuperieur: grade(bodies.technicienHospitalier, 'B2', 'technicien supérieur hospitalier de 2e classe', 'technicienne supérieure hospitalière de 2e classe'),
  attacheEtat: grade(bodies.attacheEtat, 'A1', "attaché d'administration de l'État", "attachée d'administration de l'État"),
  attacheEtat2: grade(bodies.attacheEtat, 'A2', "attaché principal d'administration de l'État", "attachée principale d'administration de l'État"),
  secretaire: grade(bodies.secretaire, 'B1', 'secrétaire administratif de classe normale', 'secrétaire administrative de classe normale'),
  secretaire2: grade(bodies.secretaire, 'B2', 'secrétaire administratif de classe supérieure', 'secrétaire administrative de classe supérieure'),
  secretaire1: grade(bodies.secretaire, 'B3', 'secrétaire administratif de classe exceptionnelle', 'secrétaire administrative de classe exceptionnelle'),
  adjointEtat: grade(bodies.adjointEtat, 'C1', 'adjoint administratif', 'adjointe administrative'),
  adjointEtat2: grade(bodies.adjointEtat, 'C2', 'adjoint administratif principal de 2e classe', 'adjointe administrative principale de 2e classe'),
  inspecteur: grade(bodies.inspecteur, 'A1', 'inspecteur des finances publiques', 'inspectrice des finances publiques'),
  controleur: grade(bodies.controleur, 'B1', 'contrôleur des finances publiques de 2e classe', 'contrôleuse des finances publiques de 2e classe'),
  controleur1: grade(bodies.controleur, 'B2', 'contrôleur des finances publiques de 1re classe', 'contrôleuse des finances publiques de 1re classe'),
} as const satisfies Record<string, Grade>;

export type GradeKey = keyof typeof grades;

export function gradeOf(key: GradeKey): Grade {
  return grades[key];
}

/** « cadre d'emplois » in the territorial branch, « corps » in the two others. */
export function bodyWord(branch: 'TERRITORIAL' | 'HOSPITAL' | 'STATE'): string {
  return branch === 'TERRITORIAL' ? "cadre d'emplois" : 'corps';
}

function body(name: string, category: Body['category'], jobStream: string, statute: string): Body {
  return { name, category, jobStream, statute, statuteYear: Number(/\d{4}$/.exec(statute)?.[0]) };
}

function grade(ofBody: Body, scale: ScaleName, masculine: string, feminine: string): Grade {
  return { body: ofBody, steps: scales[scale], labels: { M: masculine, F: feminine } };
}
