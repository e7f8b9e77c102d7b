import type { Day } from '../demo-calendar';
import type { Grade } from '../careers/grades';
import type { Employer } from './employers';

type Branch = Employer['branch'];

/** Day on which the code replaced the statutory laws. */
const CODE_IN_FORCE = '2022-03-01';

const statutoryLaws: Record<Branch, string> = {
  TERRITORIAL:
    'la loi n° 84-53 du 26 janvier 1984 modifiée portant dispositions statutaires relatives à la fonction publique territoriale',
  HOSPITAL:
    'la loi n° 86-33 du 9 janvier 1986 modifiée portant dispositions statutaires relatives à la fonction publique hospitalière',
  STATE:
    "la loi n° 84-16 du 11 janvier 1984 modifiée portant dispositions statutaires relatives à la fonction publique de l'État",
};

// prettier-ignore
/** Matters for which each branch has a decree of its own. */
const decrees = {
  trainees: {
    TERRITORIAL: 'n° 92-1194 du 4 novembre 1992 modifié fixant les dispositions communes applicables aux fonctionnaires stagiaires de la fonction publique territoriale',
    HOSPITAL: 'n° 97-487 du 12 mai 1997 modifié fixant les dispositions communes applicables aux agents stagiaires de la fonction publique hospitalière',
    STATE: "n° 94-874 du 7 octobre 1994 modifié fixant les dispositions communes applicables aux stagiaires de l'État et de ses établissements publics",
  },
  positions: {
    TERRITORIAL: 'n° 86-68 du 13 janvier 1986 modifié relatif aux positions de détachement, de disponibilité, de congé parental des fonctionnaires territoriaux',
    HOSPITAL: "n° 88-976 du 13 octobre 1988 modifié relatif au régime particulier de certaines positions des fonctionnaires hospitaliers, à l'intégration et à certaines modalités de mise à disposition",
    STATE: "n° 85-986 du 16 septembre 1985 modifié relatif au régime particulier de certaines positions des fonctionnaires de l'État",
  },
  partTime: {
    TERRITORIAL: 'n° 2004-777 du 29 juillet 2004 modifié relatif à la mise en œuvre du temps partiel dans la fonction publique territoriale',
    HOSPITAL: "n° 82-1003 du 23 novembre 1982 modifié relatif aux modalités d'application du régime de travail à temps partiel des agents titulaires des établissements publics de santé",
    STATE: "n° 82-624 du 20 juillet 1982 modifié relatif à l'exercice des fonctions à temps partiel par les fonctionnaires de l'État",
  },
  contracts: {
    TERRITORIAL: 'n° 88-145 du 15 février 1988 modifié relatif aux agents contractuels de la fonction publique territoriale',
    HOSPITAL: 'n° 91-155 du 6 février 1991 modifié relatif aux dispositions générales applicables aux agents contractuels de la fonction publique hospitalière',
    STATE: "n° 86-83 du 17 janvier 1986 modifié relatif aux dispositions générales applicables aux agents contractuels de l'État",
  },
  interviews: {
    TERRITORIAL: "n° 2014-1526 du 16 décembre 2014 relatif à l'appréciation de la valeur professionnelle des fonctionnaires territoriaux",
    HOSPITAL: "n° 2020-719 du 12 juin 2020 relatif à l'entretien professionnel des fonctionnaires hospitaliers",
    STATE: "n° 2010-888 du 28 juillet 2010 relatif aux conditions générales de l'appréciation de la valeur professionnelle des fonctionnaires de l'État",
  },
  discipline: {
    TERRITORIAL: 'n° 89-677 du 18 septembre 1989 modifié relatif à la procédure disciplinaire applicable aux fonctionnaires territoriaux',
    HOSPITAL: 'n° 89-822 du 7 novembre 1989 relatif à la procédure disciplinaire applicable aux fonctionnaires hospitaliers',
    STATE: "n° 84-961 du 25 octobre 1984 modifié relatif à la procédure disciplinaire concernant les fonctionnaires de l'État",
  },
  pensions: {
    TERRITORIAL: 'n° 2003-1306 du 26 décembre 2003 modifié relatif au régime de retraite des fonctionnaires affiliés à la CNRACL',
    HOSPITAL: 'n° 2003-1306 du 26 décembre 2003 modifié relatif au régime de retraite des fonctionnaires affiliés à la CNRACL',
    STATE: 'n° 2003-1305 du 26 décembre 2003 modifié pris pour application de la loi portant réforme des retraites aux fonctionnaires affiliés au code des pensions civiles et militaires',
  },
} as const satisfies Record<string, Record<Branch, string>>;

export type DecreeMatter = keyof typeof decrees;

/** « Vu le décret n° … ; » of the branch on a matter. */
export function decreeOn(matter: DecreeMatter, branch: Branch): string {
  return `Vu le décret ${decrees[matter][branch]} ;`;
}

/** Number and title of the decree, for the body of a text. */
export function decreeName(matter: DecreeMatter, branch: Branch): string {
  return `décret ${decrees[matter][branch]}`;
}

/** The recitals every act of the branch starts with, as the law stood on the day it was signed. */
export function generalRecitals(branch: Branch, signedOn: Day): readonly string[] {
  const law =
    signedOn >= CODE_IN_FORCE
      ? ['Vu le code général de la fonction publique ;']
      : [
          'Vu la loi n° 83-634 du 13 juillet 1983 modifiée portant droits et obligations des fonctionnaires ;',
          `Vu ${statutoryLaws[branch]} ;`,
        ];
  return branch === 'TERRITORIAL' ? ['Vu le code général des collectivités territoriales ;', ...law] : law;
}

/** The statute of the agent's body, unless the paper is older than it. */
export function statuteRecital(grade: Grade | null, branch: Branch, signedOn: Day): readonly string[] {
  if (!grade || Number(signedOn.slice(0, 4)) <= grade.body.statuteYear) return [];
  const { statute, name } = grade.body;
  const word = branch === 'TERRITORIAL' ? "du cadre d'emplois" : 'du corps';
  return [`Vu le décret ${statute} modifié portant statut particulier ${word} ${name} ;`];
}
