import { inFrench } from '../../demo-calendar';
import { decree } from '../decree';
import { ordinal, rankOf, type Matter, type Piece, type Situation } from '../piece';
import { agreed } from '../subject';
import { de, indices } from './appointment';

/** Arrêté d'avancement d'échelon. */
export function stepAdvancement(matter: Matter, before: Situation): Piece {
  const { subject, situation, effectiveOn, employer } = matter;
  const { gender } = subject;
  const months = before.grade?.steps[before.step - 1]?.[2] ?? 0;
  return decree(matter, {
    documentType: '12-01',
    object: "portant avancement d'échelon",
    title: `${employer.actWord} portant avancement au ${ordinal(situation.step)} échelon`,
    grounds: [
      `que ${subject.civilName} réunit la durée de ${duration(months)} exigée pour accéder à l'échelon supérieur`,
    ],
    articles: [
      `**${subject.civilName}**, ${rankOf(situation, gender)} au ${ordinal(before.step)} échelon, est ${agreed(gender, 'promu', 'promue')} au **${ordinal(situation.step)} échelon** de son grade à compter du ${inFrench(effectiveOn)}.`,
      `${agreed(gender, "L'intéressé", "L'intéressée")} sera ${agreed(gender, 'rémunéré', 'rémunérée')} sur la base de l'${indices(matter)}, sans reliquat d'ancienneté.`,
    ],
  });
}

/** Arrêté d'avancement de grade, or of promotion to another body. */
export function gradeAdvancement(matter: Matter, before: Situation): Piece {
  const { subject, situation } = matter;
  const rank = rankOf(situation, subject.gender);
  const { actWord } = matter.employer;
  const sameBody = before.grade?.body === situation.grade?.body;
  return decree(matter, {
    documentType: sameBody ? '13-03' : '04.1-08',
    object: sameBody ? 'portant avancement de grade' : 'portant nomination au titre de la promotion interne',
    title: sameBody
      ? `${actWord} portant avancement au grade ${de(rank)}`
      : `${actWord} portant promotion interne dans le grade ${de(rank)}`,
    recitals: [
      'Vu les lignes directrices de gestion relatives à la promotion et à la valorisation des parcours professionnels ;',
      `Vu ${sameBody ? "le tableau d'avancement établi" : "la liste d'aptitude établie"} au titre de l'année ${matter.effectiveOn.slice(0, 4)} ;`,
    ],
    articles: classification(matter, before, rank),
  });
}

function classification(matter: Matter, before: Situation, rank: string): readonly string[] {
  const { subject, situation, effectiveOn } = matter;
  const { gender } = subject;
  return [
    `À compter du ${inFrench(effectiveOn)}, **${subject.civilName}**, ${rankOf(before, gender)} au ${ordinal(before.step)} échelon, est ${agreed(gender, 'promu', 'promue')} au grade ${de(rank)}.`,
    `${agreed(gender, "L'intéressé est classé", "L'intéressée est classée")} au ${ordinal(situation.step)} échelon de ce grade (${indices(matter)}), qui comporte un indice égal ou immédiatement supérieur à celui détenu dans le grade d'origine.`,
  ];
}

function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const inYears = years > 0 ? `${years} an${years > 1 ? 's' : ''}` : '';
  return [inYears, rest > 0 ? `${rest} mois` : ''].filter(Boolean).join(' et ') || 'un an';
}
