import { inFrench } from '../../demo-calendar';
import type { Matter, Piece } from '../piece';
import { birthSentence } from '../subject';
import { issued, sealed } from './certificate';

/** État des services accomplis chez un autre employeur. */
export function priorServices(matter: Matter, from: string): Piece {
  const { subject, signedOn } = matter;
  return issued(matter, {
    documentType: '04.1-03',
    title: 'État des services accomplis',
    issuer: { name: from.charAt(0).toUpperCase() + from.slice(1), lines: ['Service du personnel'] },
    blocks: [
      {
        kind: 'title',
        text: 'État des services accomplis',
        below: `**${subject.civilName}**${subject.birthMention}`,
      },
      {
        kind: 'grid',
        columns: ['Période', 'Qualité', 'Quotité'],
        shares: [3, 4, 1.4],
        rows: [
          [`${Number(signedOn.slice(0, 4)) - 8} – ${Number(signedOn.slice(0, 4)) - 7}`, 'Stagiaire', '100 %'],
          [`${Number(signedOn.slice(0, 4)) - 7} – ${signedOn.slice(0, 4)}`, 'Titulaire', '100 %'],
        ],
      },
      {
        kind: 'paragraph',
        text: "Services certifiés exacts, sans interruption et sans sanction susceptible d'être communiquée.",
      },
      sealed('Lanvélec', signedOn, 'Le responsable du personnel', 'Tugdual Morin'),
    ],
  });
}

/** État signalétique et des services. */
export function militaryService(matter: Matter): Piece {
  const { subject, signedOn } = matter;
  return issued(matter, {
    documentType: '03-02',
    title: 'État signalétique et des services',
    issuer: { name: 'Bureau du service national de Port-Cornouaille', lines: ['Section des archives'] },
    blocks: [
      { kind: 'title', text: 'État signalétique et des services' },
      {
        kind: 'paragraph',
        text: `**${subject.civilName}**, ${birthSentence(subject)}, a satisfait aux obligations du service national.`,
      },
      {
        kind: 'facts',
        rows: [
          ['Durée des services', '10 mois'],
          ['Fin des services', inFrench(signedOn)],
          ['Position', 'Disponibilité, puis dégagé des obligations'],
        ],
      },
      sealed('Port-Cornouaille', signedOn, 'Le chef de section', 'Alain Cosquer'),
    ],
  });
}
