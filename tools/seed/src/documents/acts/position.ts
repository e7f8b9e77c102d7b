import { inFrench, type Day } from '../../demo-calendar';
import { decree } from '../decree';
import { decreeOn } from '../law';
import { rankOf, type Matter, type Piece } from '../piece';
import { agreed } from '../subject';
import { de } from './appointment';

/** Arrêté d'affectation. */
export function assignment(matter: Matter): Piece {
  const { subject, situation, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '14-03',
    object: "portant changement d'affectation",
    recitals: [
      `Vu la demande de mobilité interne de ${subject.civilName} et l'avis favorable des services concernés ;`,
    ],
    articles: [
      `À compter du ${inFrench(effectiveOn)}, **${subject.civilName}**, ${rankOf(situation, gender)}, est ${agreed(gender, 'affecté', 'affectée')} : ${situation.unit}.`,
      `${agreed(gender, 'Il', 'Elle')} y exerce les fonctions de « ${situation.post} »${situation.managerName ? `, sous l'autorité de ${situation.managerName}` : ''}.`,
    ],
  });
}

/** Décision de temps partiel. */
export function partTime(matter: Matter, reason: string): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  return decree(matter, {
    documentType: '10-02',
    object: "autorisant l'exercice des fonctions à temps partiel",
    recitals: [
      decreeOn('partTime', employer.branch),
      `Vu la demande présentée par ${subject.civilName} (${reason}) ;`,
    ],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, subject.gender)}, est ${agreed(subject.gender, 'autorisé', 'autorisée')} à exercer ses fonctions à temps partiel à hauteur de **${situation.quota} %** à compter du ${inFrench(effectiveOn)}, pour une période d'un an renouvelable par tacite reconduction dans la limite de trois ans.`,
      `${agreed(subject.gender, "L'intéressé percevra", "L'intéressée percevra")} une fraction du traitement et des indemnités correspondant à cette quotité.`,
    ],
  });
}

/** Décision de reprise à temps plein. */
export function fullTime(matter: Matter): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '10-02',
    object: 'portant reprise des fonctions à temps plein',
    recitals: [decreeOn('partTime', employer.branch), `Vu la demande de ${subject.civilName} ;`],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, gender)}, est ${agreed(gender, 'autorisé', 'autorisée')} à reprendre ses fonctions à temps plein à compter du ${inFrench(effectiveOn)}.`,
    ],
  });
}

/** Arrêté de mise en disponibilité. */
export function availability(matter: Matter, until: Day, reason: string): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '05.3-03',
    object: 'portant mise en disponibilité',
    recitals: [decreeOn('positions', employer.branch), `Vu la demande de ${subject.civilName} (${reason}) ;`],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, gender)}, est ${agreed(gender, 'placé', 'placée')} en disponibilité ${reason}, du ${inFrench(effectiveOn)} au ${inFrench(until)}.`,
      `Pendant cette période, ${agreed(gender, "l'intéressé", "l'intéressée")} ne perçoit aucune rémunération.`,
      `La demande de réintégration ou de renouvellement doit parvenir à l'administration trois mois au moins avant le terme.`,
    ],
  });
}

/** Arrêté de placement en congé parental. */
export function parentalLeave(matter: Matter, until: Day): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '05.4-02',
    object: 'portant placement en congé parental',
    recitals: [decreeOn('positions', employer.branch), `Vu la demande de ${subject.civilName} ;`],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, gender)}, est ${agreed(gender, 'placé', 'placée')} en congé parental du ${inFrench(effectiveOn)} au ${inFrench(until)}.`,
      `${agreed(gender, "L'intéressé conserve ses droits", "L'intéressée conserve ses droits")} à l'avancement dans la limite de cinq ans pour l'ensemble de sa carrière.`,
      "La demande de renouvellement doit être présentée un mois au moins avant l'expiration de la période en cours.",
    ],
  });
}

/** Arrêté de réintégration. */
export function reinstatement(matter: Matter): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '05.6-03',
    object: 'portant réintégration',
    recitals: [decreeOn('positions', employer.branch), `Vu la demande de ${subject.civilName} ;`],
    articles: [
      `À compter du ${inFrench(effectiveOn)}, **${subject.civilName}**, ${rankOf(situation, gender)}, est ${agreed(gender, 'réintégré', 'réintégrée')} dans ses fonctions et ${agreed(gender, 'affecté', 'affectée')} : ${situation.unit}.`,
    ],
  });
}

/** Arrêté de détachement. */
export function secondment(matter: Matter, until: Day, host: string, hostRank: string): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '05.1-04',
    object: 'portant détachement',
    recitals: [
      decreeOn('positions', employer.branch),
      `Vu la demande de ${subject.civilName} et l'accord donné par ${host} ;`,
    ],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, gender)}, est ${agreed(gender, 'placé', 'placée')} en position de détachement auprès de ${host}, du ${inFrench(effectiveOn)} au ${inFrench(until)}, pour y exercer les fonctions correspondant au grade ${de(hostRank)}.`,
      `${agreed(gender, "L'intéressé conserve", "L'intéressée conserve")} ses droits à l'avancement et à la retraite dans son ${employer.branch === 'TERRITORIAL' ? "cadre d'emplois" : 'corps'} d'origine.`,
      "Le dossier individuel reste tenu par l'administration d'origine ; les pièces établies par l'organisme d'accueil lui sont transmises sans délai.",
    ],
  });
}
