import { inFrench } from '../../demo-calendar';
import { decree } from '../decree';
import { decreeOn } from '../law';
import { ordinal, rankOf, type Matter, type Piece } from '../piece';
import { agreed } from '../subject';

/** Arrêté d'admission à la retraite. */
export function retirement(matter: Matter): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '17-05',
    object: 'portant admission à la retraite',
    recitals: [decreeOn('pensions', employer.branch), `Vu la demande de ${subject.civilName} ;`],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, gender)} au ${ordinal(situation.step)} échelon, est ${agreed(gender, 'admis', 'admise')} sur sa demande à faire valoir ses droits à la retraite à compter du ${inFrench(effectiveOn)}.`,
      `À la même date, ${agreed(gender, "l'intéressé est radié", "l'intéressée est radiée")} des cadres.`,
      'La présente mesure ouvre droit à la liquidation de la pension dans les conditions prévues par le régime de retraite.',
    ],
  });
}

/** Décision d'acceptation de démission. */
export function resignation(matter: Matter): Piece {
  const { subject, situation, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '17-11',
    object: 'portant acceptation de démission et radiation',
    recitals: [
      `Vu la demande écrite de ${subject.civilName} marquant sa volonté non équivoque de cesser ses fonctions ;`,
    ],
    articles: [
      `La démission de **${subject.civilName}**, ${rankOf(situation, gender)}, est acceptée à compter du ${inFrench(effectiveOn)}.`,
      `${agreed(gender, "L'intéressé est radié", "L'intéressée est radiée")} des effectifs à la même date.`,
    ],
  });
}

/** Arrêté portant blâme. */
export function blame(matter: Matter): Piece {
  const { subject, situation, employer } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '16-03',
    object: 'portant sanction disciplinaire du premier groupe',
    title: `${employer.actWord} portant blâme`,
    recitals: [
      decreeOn('discipline', employer.branch),
      `Vu la communication intégrale du dossier individuel à ${subject.civilName} et ses observations écrites ;`,
    ],
    grounds: [
      `que ${subject.civilName} a utilisé à trois reprises un véhicule de service à des fins étrangères au service, après un rappel écrit des règles d'utilisation`,
      'que ces faits constituent un manquement à l’obligation de se consacrer aux tâches confiées et sont de nature à justifier une sanction du premier groupe',
    ],
    articles: [
      `Un blâme est infligé à **${subject.civilName}**, ${rankOf(situation, gender)}.`,
      "La présente sanction est inscrite au dossier individuel. Elle en est effacée automatiquement au bout de trois ans si aucune autre sanction n'intervient pendant cette période.",
    ],
  });
}

/** Décision de temps partiel thérapeutique: its administrative effects, and nothing of the illness. */
export function therapeuticPartTime(matter: Matter): Piece {
  const { subject, situation, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '11-16',
    object: "accordant l'exercice des fonctions à temps partiel pour raison thérapeutique",
    recitals: [`Vu la demande de ${subject.civilName} et le certificat médical qui l'accompagne ;`],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, gender)}, est ${agreed(gender, 'autorisé', 'autorisée')} à exercer ses fonctions à temps partiel pour raison thérapeutique à hauteur de 50 %, pour une durée de trois mois à compter du ${inFrench(effectiveOn)}.`,
      `${agreed(gender, "L'intéressé perçoit", "L'intéressée perçoit")} l'intégralité de son traitement pendant cette période.`,
    ],
  });
}

/** Autorisation de décharge d'activité de service. */
export function unionRelease(matter: Matter): Piece {
  const { subject, situation, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '11-27',
    object: "accordant une décharge partielle d'activité de service",
    recitals: [
      "Vu le crédit de temps attribué au titre de l'année en cours ;",
      'Vu la demande de désignation reçue ;',
    ],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, gender)}, bénéficie d'une décharge d'activité de service de quatre heures par semaine à compter du ${inFrench(effectiveOn)}, pour une durée d'un an.`,
      'Cette décharge est sans effet sur la rémunération, les droits à avancement et l’appréciation de la valeur professionnelle.',
    ],
  });
}

/** Autorisation de cumul avec un second emploi public. */
export function cumulation(matter: Matter, otherJob: string): Piece {
  const { subject, situation, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '07-02',
    object: "autorisant le cumul d'un second emploi public",
    recitals: [`Vu la déclaration de cumul présentée par ${subject.civilName} ;`],
    grounds: [
      `que ${subject.civilName} occupe un emploi à temps non complet et que le total des durées de service n'excède pas celui d'un temps complet`,
    ],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, gender)}, est ${agreed(gender, 'autorisé', 'autorisée')} à exercer, à compter du ${inFrench(effectiveOn)}, l'emploi suivant : ${otherJob}.`,
      `${agreed(gender, "L'intéressé", "L'intéressée")} informe l'administration de tout changement de quotité ou d'employeur.`,
    ],
  });
}
