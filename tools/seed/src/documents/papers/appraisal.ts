import { between, chance, pick } from '../../chance';
import { addDays, inFrench } from '../../demo-calendar';
import type { Block, Paper } from '../content';
import { decreeName } from '../law';
import { rankOf, type Matter, type Piece } from '../piece';
import { agreed } from '../subject';
import { criteria, goals, opinions, wishes } from './appraisal-texts';

/** Compte rendu d'entretien professionnel of a year, two or three pages. */
export function appraisal(matter: Matter, year: number): Piece {
  const { employer, subject, signedOn, notifiedOn } = matter;
  const title = `Compte rendu d'entretien professionnel ${year}`;
  const paper: Paper = {
    employer,
    service: employer.service,
    title,
    reference: `${employer.initials}/CREP-${year}-${subject.matricule}`,
    date: signedOn,
    blocks: [
      {
        kind: 'title',
        above: `Année ${year}`,
        text: "Compte rendu de l'entretien professionnel",
        below: `**${subject.civilName}**`,
      },
      ...identity(matter),
      ...results(matter, year),
      ...skills(matter, year),
      ...prospects(matter, year),
      ...conclusion(matter, year),
    ],
  };
  return { documentType: '12-04', title, documentDate: signedOn, signedOn, notifiedOn, paper };
}

function identity(matter: Matter): readonly Block[] {
  const { subject, situation, employer, effectiveOn } = matter;
  return [
    {
      kind: 'note',
      text: `Entretien conduit en application du ${decreeName('interviews', employer.branch)}.`,
    },
    {
      kind: 'facts',
      rows: [
        ['Agent', `${subject.civilName}${subject.birthMention}`],
        ['Grade ou emploi', rankOf(situation, subject.gender)],
        ['Affectation', situation.unit],
        ['Fonctions exercées', situation.post],
        ['Supérieur hiérarchique direct', situation.managerName ?? employer.signatory.name],
        [
          'Convocation',
          `${inFrench(addDays(effectiveOn, -12))}, avec la fiche de poste et le support vierge`,
        ],
        ["Date de l'entretien", inFrench(effectiveOn)],
      ],
    },
  ];
}

function results({ subject, situation }: Matter, year: number): readonly Block[] {
  const key = [subject.matricule, String(year)];
  const goal = pick(goals, ...key, 'past');
  return [
    { kind: 'heading', text: '1. Résultats au regard des objectifs de l’année écoulée' },
    {
      kind: 'grid',
      columns: ['Objectif fixé', 'Résultat', 'Appréciation'],
      shares: [4, 4, 2],
      rows: [
        [goal.text, goal.result, 'Atteint'],
        [
          `Assurer la continuité du service dans les fonctions de « ${situation.post} »`,
          'Aucune rupture de service relevée ; suppléances organisées avec les collègues.',
          pick(['Atteint', 'Atteint', 'Dépassé'], ...key, 'level'),
        ],
      ],
    },
    { kind: 'paragraph', text: pick(opinions.context, ...key, 'context') },
  ];
}

function skills({ subject }: Matter, year: number): readonly Block[] {
  const levels = ['À développer', 'Satisfaisant', 'Très satisfaisant'];
  return [
    { kind: 'heading', text: '2. Valeur professionnelle' },
    {
      kind: 'grid',
      columns: ['Critère', 'Appréciation'],
      shares: [7, 3],
      rows: criteria.map((criterion) => {
        const draw = chance(subject.matricule, String(year), criterion);
        return [criterion, levels[draw < 0.03 ? 0 : draw < 0.5 ? 1 : 2] ?? ''];
      }),
    },
  ];
}

function prospects({ subject }: Matter, year: number): readonly Block[] {
  const key = [subject.matricule, String(year)];
  const goal = between(0, goals.length - 1, ...key, 'next');
  const other = (goal + between(1, goals.length - 1, ...key, 'other')) % goals.length;
  return [
    { kind: 'heading', text: `3. Objectifs pour l'année ${year + 1}` },
    { kind: 'bullets', items: [goal, other].map((index) => goals[index]?.text ?? '') },
    { kind: 'heading', text: '4. Formation et évolution professionnelle' },
    { kind: 'paragraph', text: pick(wishes.training, ...key, 'training') },
    { kind: 'paragraph', text: pick(wishes.career, ...key, 'career') },
  ];
}

function conclusion(
  { subject, situation, employer, signedOn, notifiedOn }: Matter,
  year: number,
): readonly Block[] {
  const { gender, matricule } = subject;
  return [
    { kind: 'heading', text: '5. Appréciation générale' },
    { kind: 'paragraph', text: pick(opinions.general, matricule, String(year)) },
    {
      kind: 'box',
      title: `Observations ${agreed(gender, "de l'agent", "de l'agente")}`,
      text: pick(opinions.agent, matricule, String(year), 'agent'),
      blankLines: 1,
    },
    {
      kind: 'note',
      text: `La signature de l'agent atteste qu'il a pris connaissance du compte rendu ; elle ne vaut pas approbation. Une demande de révision peut être adressée à l'autorité dans les quinze jours francs suivant la notification.`,
    },
    {
      kind: 'signatures',
      left: {
        lines: [`${agreed(gender, "L'agent", "L'agente")}, pris connaissance`, `le ${inFrench(notifiedOn)}`],
        name: subject.name,
        signed: true,
      },
      right: {
        lines: ['Le supérieur hiérarchique direct,', `le ${inFrench(signedOn)}`],
        name: situation.managerName ?? employer.signatory.name,
        signed: true,
      },
    },
    {
      kind: 'signatures',
      right: {
        lines: ["Visa de l'autorité,", employer.signatory.quality],
        name: employer.signatory.name,
        signed: true,
      },
    },
  ];
}
