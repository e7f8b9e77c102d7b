import { between, pick } from '../../chance';
import { addDays, inFrench } from '../../demo-calendar';
import type { Block, Paper } from '../content';
import type { Matter, Piece } from '../piece';
import { agreed, birthSentence } from '../subject';

const trainers = [
  'Institut de formation des agents publics de l’Ouest',
  'Centre de ressources et de formation des Deux-Rives',
];

/** Attestation de formation. */
export function trainingCertificate(matter: Matter, training: string): Piece {
  const { subject, effectiveOn, signedOn } = matter;
  const days = between(1, 3, subject.matricule, training);
  const trainer = pick(trainers, training);
  return issued(matter, {
    documentType: '15-01',
    title: `Attestation de formation : ${training}`,
    issuer: { name: trainer, lines: ['Pôle des stages', '8, boulevard des Bateliers – Kermarec-sur-Mer'] },
    blocks: [
      { kind: 'title', text: 'Attestation de formation' },
      {
        kind: 'paragraph',
        text: `La responsable du pôle des stages certifie que **${subject.civilName}**${subject.birthMention} a suivi avec assiduité la formation :`,
      },
      { kind: 'paragraph', text: `**« ${training} »**`, align: 'center' },
      {
        kind: 'facts',
        rows: [
          [
            'Dates',
            days === 1
              ? inFrench(effectiveOn)
              : `du ${inFrench(effectiveOn)} au ${inFrench(addDays(effectiveOn, days - 1))}`,
          ],
          ['Durée', `${days * 6} heures (${days} jour${days > 1 ? 's' : ''})`],
          [
            'Modalité',
            pick(
              [
                'en présence',
                'en présence, avec une demi-journée à distance',
                'à distance, en classe virtuelle',
              ],
              subject.matricule,
              training,
            ),
          ],
          ['Présence constatée', '100 %'],
          ['Évaluation des acquis', 'objectifs atteints'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Attestation délivrée pour servir et valoir ce que de droit, notamment au titre du dossier individuel.',
      },
      sealed('Kermarec-sur-Mer', signedOn, 'La responsable du pôle des stages', 'Bleuenn Tromeur'),
    ],
  });
}

/** Copie d'un diplôme ou d'un titre. */
export function diploma(matter: Matter, name: string): Piece {
  const { subject, signedOn } = matter;
  return issued(matter, {
    documentType: '04.1-11',
    title: `Diplôme : ${name}`,
    issuer: {
      name: 'Établissement supérieur des Rives d’Armorique',
      lines: ['Service de la scolarité', 'Kermarec-sur-Mer'],
    },
    blocks: [
      { kind: 'title', above: 'Copie certifiée', text: name },
      {
        kind: 'paragraph',
        text: "Vu les procès-verbaux du jury attestant que l'intéressé·e a satisfait à l'ensemble des épreuves,".replace(
          "l'intéressé·e",
          agreed(subject.gender, "l'intéressé", "l'intéressée"),
        ),
      },
      {
        kind: 'paragraph',
        text: `le diplôme est délivré à **${subject.givenNames.replaceAll(',', '')} ${subject.birthName}**, ${birthSentence(subject)}.`,
        align: 'center',
      },
      {
        kind: 'facts',
        rows: [
          ['Session', signedOn.slice(0, 4)],
          ['Mention', pick(['sans mention', 'assez bien', 'bien', 'très bien'], subject.matricule)],
        ],
      },
      sealed('Kermarec-sur-Mer', signedOn, 'Le chef d’établissement', 'Corentin Le Moal'),
    ],
  });
}

/** Extrait d'acte de naissance d'un enfant, ou attestation d'union: what the family headings hold. */
export function civilExtract(matter: Matter, documentType: '02-02' | '02-05', detail: string): Piece {
  const { subject, signedOn } = matter;
  const birth = documentType === '02-02';
  const title = birth
    ? "Extrait d'acte de naissance d'un enfant"
    : 'Attestation d’enregistrement d’un pacte civil de solidarité';
  return issued(matter, {
    documentType,
    title,
    issuer: { name: 'Commune de Saint-Evrard', lines: ['Service de l’état civil', 'Place de l’Orme'] },
    blocks: [
      { kind: 'title', text: birth ? "Extrait d'acte de naissance" : title },
      {
        kind: 'paragraph',
        text: birth
          ? `Le registre des naissances porte mention de la naissance de **${detail}**, le ${inFrench(matter.effectiveOn)}, à Saint-Evrard.`
          : `Il est attesté que **${subject.civilName}** a conclu un pacte civil de solidarité le ${inFrench(matter.effectiveOn)}.`,
      },
      ...(birth
        ? [
            {
              kind: 'paragraph',
              text: `Filiation : **${subject.civilName}**${subject.birthMention}, ${birthSentence(subject)}.`,
            } as const,
          ]
        : []),
      {
        kind: 'note',
        text: 'Délivré sur demande, pour le dossier individuel : les mentions relatives à des tiers ont été retirées.',
      },
      sealed('Saint-Evrard', signedOn, 'L’officière de l’état civil', 'Rozenn Guéguen'),
    ],
  });
}

export interface Issued {
  readonly documentType: string;
  readonly title: string;
  readonly issuer: NonNullable<Paper['issuer']>;
  readonly blocks: readonly Block[];
}

/** A paper that another body made, and that the employer files. */
export function issued(
  { employer, subject, signedOn }: Matter,
  { documentType, title, issuer, blocks }: Issued,
): Piece {
  const reference = `${signedOn.slice(0, 4)}-${between(1000, 9899, subject.matricule, title)}`;
  const paper: Paper = { employer, service: '', title, reference, date: signedOn, issuer, blocks };
  return { documentType, title, documentDate: signedOn, signedOn, paper };
}

/** Where, when, and the hand of who certifies. */
export function sealed(place: string, day: string, quality: string, name: string): Block {
  return {
    kind: 'signatures',
    place: `${place}, le ${inFrench(day)}`,
    right: { lines: [quality], name, signed: true },
  };
}
