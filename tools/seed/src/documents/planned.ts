import { addDays } from '../demo-calendar';
import { blame, cumulation, therapeuticPartTime, unionRelease } from './acts/ending';
import * as certificate from './papers/certificate';
import { absence, curriculumVitae, trainingPassport } from './papers/form';
import { militaryService } from './papers/service-record';
import { agentLetter, officialLetter } from './papers/letter';
import type { Matter, Piece, PlannedTemplate } from './piece';

interface Told {
  readonly detail: string;
  readonly diploma: string;
  readonly trainings: readonly string[];
}

type Template = (matter: Matter, told: Told) => Piece;

const templates: Record<PlannedTemplate, Template> = {
  childBirth: (matter, { detail }) => certificate.civilExtract(stated(matter, 9), '02-02', detail),
  civilPartnership: (matter) => certificate.civilExtract(stated(matter, 15), '02-05', ''),
  cumulation: (matter, { detail }) => cumulation(matter, detail),
  curriculumVitae: (matter, { detail, diploma }) => curriculumVitae(matter, diploma, [detail]),
  absence: (matter, { detail }) => absence(matter, detail),
  trainingPassport: (matter, { trainings }) => trainingPassport(matter, trainings),
  blame: (matter) => blame(matter),
  therapeuticPartTime: (matter) => therapeuticPartTime(matter),
  unionRelease: (matter) => unionRelease(matter),
  congratulations: (matter, { detail }) =>
    officialLetter(matter, {
      documentType: '19-02',
      title: 'Lettre de félicitations',
      object: 'félicitations',
      paragraphs: [
        `Votre service m'a fait part de votre engagement dans ${detail}.`,
        'Je tiens à vous adresser mes félicitations et à vous remercier de la qualité du travail accompli. Une copie de cette lettre est versée à votre dossier individuel.',
      ],
    }),
  honour: (matter, { detail }) =>
    officialLetter(matter, {
      documentType: '19-01',
      title: `Distinction honorifique : ${detail.split(',')[0]}`,
      object: 'attribution d’une distinction honorifique',
      paragraphs: [
        `J'ai le plaisir de vous informer que la ${detail}, vous est décernée au titre de la promotion du 14 juillet.`,
        'Le diplôme vous sera remis au cours d’une cérémonie à laquelle vos proches sont invités.',
      ],
    }),
  correspondence: (matter, { detail }) =>
    officialLetter(matter, {
      documentType: '21-02',
      title: detail,
      object: detail.charAt(0).toLowerCase() + detail.slice(1),
      paragraphs: [
        'Vous avez demandé la copie de votre dossier individuel. Elle a été déposée ce jour sur votre messagerie professionnelle nominative, avec le sommaire des pièces.',
        'Vous pouvez demander à tout moment la rectification d’une pièce, ou que vos observations y soient annexées.',
      ],
    }),
  transferRequest: (matter, { detail }) =>
    agentLetter(matter, {
      documentType: '14-01',
      title: 'Demande de mobilité interne',
      object: `candidature au ${detail}`,
      paragraphs: [
        `J'ai l'honneur de présenter ma candidature au poste ouvert au ${detail}.`,
        "L'expérience acquise dans la gestion des achats des établissements m'a donné une bonne connaissance des lycées et de leurs interlocuteurs, que je souhaite mettre au service des élèves et des familles.",
      ],
      enclosed: ['curriculum vitae', 'dernier compte rendu d’entretien professionnel'],
    }),
  militaryService: (matter) => militaryService(matter),
};

/** Writes one of the pieces that a literal plans for a file. */
export function plannedPiece(template: PlannedTemplate, matter: Matter, told: Told): Piece {
  return templates[template](matter, told);
}

/** A certificate is asked for some days after what it states. */
function stated(matter: Matter, days: number): Matter {
  const signedOn = addDays(matter.effectiveOn, days);
  return { ...matter, signedOn, notifiedOn: signedOn };
}
