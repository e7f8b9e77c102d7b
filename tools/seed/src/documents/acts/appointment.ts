import { inFrench } from '../../demo-calendar';
import { bodyWord } from '../../careers/grades';
import { decree } from '../decree';
import { decreeOn } from '../law';
import { ordinal, rankOf, type Matter, type Piece } from '../piece';
import { agreed, birthSentence } from '../subject';

/** Arrêté de nomination stagiaire. */
export function traineeAppointment(matter: Matter): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  const { gender } = subject;
  const rank = rankOf(situation, gender);
  return decree(matter, {
    documentType: '04.1-08',
    object: `portant nomination en qualité de stagiaire dans le grade ${de(rank)}`,
    recitals: [
      decreeOn('trainees', employer.branch),
      'Vu la déclaration de vacance de l’emploi et la liste d’aptitude établie à l’issue du concours ;',
    ],
    grounds: [
      `que ${subject.civilName}, ${birthSentence(subject)}, remplit les conditions générales d'accès à la fonction publique`,
    ],
    articles: [
      `À compter du ${inFrench(effectiveOn)}, **${subject.civilName}** est ${agreed(gender, 'nommé', 'nommée')} ${rank} stagiaire à ${time(situation.quota)}, pour une durée d'un an.`,
      `${subject.civility} ${subject.usualName} est ${agreed(gender, 'classé', 'classée')} au ${ordinal(situation.step)} échelon de son grade (${indices(matter)}), sans reliquat d'ancienneté.`,
      `Elle ou il est ${agreed(gender, 'affecté', 'affectée')} : ${situation.unit}, en qualité de « ${situation.post} ».`.replace(
        'Elle ou il',
        agreed(gender, 'Il', 'Elle'),
      ),
      'Le stage comporte une formation d’intégration obligatoire, qui conditionne la titularisation.',
    ],
  });
}

/** Arrêté de titularisation. */
export function tenure(matter: Matter): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '04.1-07',
    object: 'portant titularisation',
    recitals: [
      decreeOn('trainees', employer.branch),
      'Vu l’attestation de suivi de la formation d’intégration ;',
    ],
    grounds: [`que ${subject.civilName} a accompli son stage de façon satisfaisante`],
    articles: [
      `À compter du ${inFrench(effectiveOn)}, **${subject.civilName}**, ${rankOf(situation, gender)} stagiaire, est ${agreed(gender, 'titularisé', 'titularisée')} dans son grade à ${time(situation.quota)}.`,
      `À cette date, ${agreed(gender, "l'intéressé est classé", "l'intéressée est classée")} au ${ordinal(situation.step)} échelon (${indices(matter)}).`,
    ],
  });
}

/** Arrêté de nomination par voie de mutation. */
export function mutation(matter: Matter, from: string): Piece {
  const { subject, situation, effectiveOn, employer } = matter;
  const { gender } = subject;
  const article = `À compter du ${inFrench(effectiveOn)}, **${subject.civilName}**, ${rankOf(situation, gender)}, est ${agreed(gender, 'nommé', 'nommée')} par voie de mutation dans les services ${employer.ofName}, au ${ordinal(situation.step)} échelon (${indices(matter)}).`;
  return decree(matter, {
    documentType: '04.1-08',
    object: 'portant nomination par voie de mutation',
    recitals: [`Vu l'accord donné par ${from} ;`, 'Vu l’état des services accomplis ;'],
    articles: [
      article,
      `${agreed(gender, "L'intéressé est affecté", "L'intéressée est affectée")} : ${situation.unit}, en qualité de « ${situation.post} ».`,
      `L'ancienneté acquise dans l'échelon est conservée ; ${agreed(gender, 'il', 'elle')} est radié${agreed(gender, '', 'e')} des effectifs de l'administration d'origine à la même date.`,
    ],
  });
}

/** Arrêté d'intégration directe dans un autre cadre d'emplois. */
export function integration(matter: Matter): Piece {
  const { subject, situation, employer, effectiveOn } = matter;
  const { gender } = subject;
  return decree(matter, {
    documentType: '05.1-09',
    object: `portant intégration dans le ${bodyWord(employer.branch)} ${situation.grade?.body.name ?? ''}`,
    recitals: [decreeOn('positions', employer.branch), `Vu la demande de ${subject.civilName} ;`],
    articles: [
      `À compter du ${inFrench(effectiveOn)}, **${subject.civilName}** est ${agreed(gender, 'intégré', 'intégrée')} dans le grade ${de(rankOf(situation, gender))}, au ${ordinal(situation.step)} échelon (${indices(matter)}).`,
      "Les services accomplis dans le grade d'origine sont assimilés à des services accomplis dans le grade d'intégration.",
    ],
  });
}

/** « de rédactrice », « d'attachée » */
export function de(rank: string): string {
  return /^[aeiouéèêhy]/i.test(rank) ? `d'${rank}` : `de ${rank}`;
}

/** « temps complet », or the share of it. */
export function time(quota: number): string {
  return quota === 100 ? 'temps complet' : `temps non complet (${quota} % d'un temps complet)`;
}

/** « indice brut 480, indice majoré 421 »; increased indices of the past are not those of today's table. */
export function indices({ situation: { grossIndex, increasedIndex }, signedOn }: Matter): string {
  if (signedOn < '2024-01-01' || increasedIndex === null) return `indice brut ${grossIndex ?? '–'}`;
  return `indice brut ${grossIndex ?? '–'}, indice majoré ${increasedIndex}`;
}
