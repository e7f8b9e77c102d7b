import { between } from '../../chance';
import { inFrench, type Day } from '../../demo-calendar';
import type { ContractForm } from '../../careers/profile';
import type { Block, Paper } from '../content';
import { decreeName, generalRecitals, decreeOn } from '../law';
import type { Matter, Piece } from '../piece';
import { agreed, birthSentence } from '../subject';

export interface ContractTerms {
  readonly form: ContractForm;
  readonly job: string;
  readonly category: 'A' | 'B' | 'C' | null;
  readonly ground: string;
  readonly until: Day | null;
  /** Number of the amendment; 0 for the contract itself. */
  readonly amendment: number;
  /** What an amendment changes. */
  readonly change?: string;
}

const names: Record<ContractForm, string> = {
  CDD: 'Contrat à durée déterminée',
  CDI: 'Contrat à durée indéterminée',
  APPRENTICE: "Contrat d'apprentissage",
  HOURLY: "Acte d'engagement de vacataire",
};

/** A contract of employment, or one of its amendments. */
export function contract(matter: Matter, terms: ContractTerms): Piece {
  const { employer, signedOn, effectiveOn, notifiedOn, subject } = matter;
  const title =
    terms.amendment > 0 ? `Avenant n° ${terms.amendment} au contrat de travail` : names[terms.form];
  const paper: Paper = {
    employer,
    service: employer.service,
    title,
    reference: `${employer.initials}/C-${signedOn.slice(0, 4)}-${between(11, 498, subject.matricule, title)}`,
    date: signedOn,
    blocks: [
      { kind: 'title', text: title, below: terms.ground },
      { kind: 'clauses', items: recitals(matter, terms) },
      ...parties(matter),
      ...articlesOf(matter, terms).map((text, index): Block => ({
        kind: 'article',
        label: `Article ${index === 0 ? '1er' : index + 1}`,
        text,
      })),
      ...signatures(matter),
    ],
  };
  return { documentType: '04.1-09', title, documentDate: signedOn, effectiveOn, signedOn, notifiedOn, paper };
}

function recitals({ employer, signedOn }: Matter, { form }: ContractTerms): readonly string[] {
  if (form === 'APPRENTICE') return ['Vu le code du travail, notamment le livret II de sa sixième partie ;'];
  return [...generalRecitals(employer.branch, signedOn), decreeOn('contracts', employer.branch)];
}

function parties({ employer, subject }: Matter): readonly Block[] {
  return [
    { kind: 'heading', text: 'Entre les soussignés' },
    {
      kind: 'paragraph',
      text: `**${employer.name}**, dont le siège est situé ${employer.address.join(', ')}, agissant par ${employer.signatory.quality.toLowerCase()}, ${employer.signatory.name}, d'une part,`,
    },
    {
      kind: 'paragraph',
      text: `et **${subject.civilName}**${subject.birthMention}, ${birthSentence(subject)}, demeurant ${subject.address}, d'autre part, il est convenu ce qui suit :`,
    },
  ];
}

function articlesOf(matter: Matter, terms: ContractTerms): readonly string[] {
  const { effectiveOn, situation } = matter;
  if (terms.amendment > 0) {
    return [
      terms.until
        ? `Le contrat en cours est renouvelé du ${inFrench(effectiveOn)} au ${inFrench(terms.until)}.`
        : (terms.change ?? ''),
      'Toutes les autres stipulations du contrat initial demeurent inchangées.',
    ];
  }
  return [
    `${object(matter, terms)} ${term(effectiveOn, terms)}`,
    `Le contrat comporte une période d'essai ${trial(terms)}, renouvelable une fois.`,
    `La durée de service est fixée à ${situation.quota} % d'un temps complet. ${agreed(matter.subject.gender, "L'intéressé est affecté", "L'intéressée est affectée")} : ${situation.unit}.`,
    pay(matter, terms),
    `${agreed(matter.subject.gender, "L'intéressé est soumis", "L'intéressée est soumise")} aux droits et obligations prévus par le ${terms.form === 'APPRENTICE' ? 'code du travail' : decreeName('contracts', matter.employer.branch)}, notamment à l'obligation de discrétion professionnelle.`,
    `Le présent contrat peut être contesté devant ${matter.employer.court} dans un délai de deux mois.`,
  ];
}

function object({ subject }: Matter, { job, category }: ContractTerms): string {
  const level = category ? ` relevant de la catégorie ${category}` : '';
  return `**${subject.civilName}** est ${agreed(subject.gender, 'recruté', 'recrutée')} pour exercer les fonctions de « ${job} »${level}.`;
}

function term(effectiveOn: Day, { until }: ContractTerms): string {
  return until
    ? `Le contrat est conclu du ${inFrench(effectiveOn)} au ${inFrench(until)}.`
    : `Le contrat prend effet le ${inFrench(effectiveOn)}, sans limitation de durée.`;
}

function trial({ form }: ContractTerms): string {
  if (form === 'APPRENTICE') return 'de quarante-cinq jours';
  if (form === 'HOURLY') return "d'une semaine";
  return form === 'CDI' ? 'de trois mois' : 'de deux mois';
}

function pay({ situation, subject }: Matter, { form }: ContractTerms): string {
  if (form === 'APPRENTICE')
    return "La rémunération est fixée en pourcentage du salaire minimum selon l'âge et l'année d'exécution du contrat.";
  if (form === 'HOURLY')
    return 'Chaque vacation est rémunérée après service fait, au taux horaire fixé par délibération.';
  return `${agreed(subject.gender, "L'intéressé", "L'intéressée")} perçoit une rémunération calculée par référence à l'indice brut ${situation.grossIndex ?? 389}, indice majoré ${situation.increasedIndex ?? 373}.`;
}

function signatures({ employer, subject, signedOn, notifiedOn }: Matter): readonly Block[] {
  return [
    {
      kind: 'signatures',
      place: `Fait en deux exemplaires à ${employer.place}, le ${inFrench(signedOn)}`,
      left: {
        lines: [
          agreed(subject.gender, "L'agent", "L'agente"),
          `« lu et approuvé », le ${inFrench(notifiedOn)}`,
        ],
        name: subject.name,
        signed: true,
      },
      right: {
        lines: [`${employer.delegation},`, employer.signatory.quality],
        name: employer.signatory.name,
        signed: true,
      },
    },
  ];
}
