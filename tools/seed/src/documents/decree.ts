import { between } from '../chance';
import { inFrench } from '../demo-calendar';
import type { Block, Paper } from './content';
import { generalRecitals, statuteRecital } from './law';
import type { Matter, Piece } from './piece';
import { agreed } from './subject';

export interface Decree {
  readonly documentType: string;
  /** « portant avancement d'échelon » */
  readonly object: string;
  /** The title shown in the file; without it, « Arrêté » and the object. */
  readonly title?: string;
  readonly recitals?: readonly string[];
  /** « Considérant … » sentences, each with its own words. */
  readonly grounds?: readonly string[];
  readonly articles: readonly string[];
  readonly service?: string;
}

/** An individual act in its solemn form: recitals, grounds, articles, notification. */
export function decree(matter: Matter, act: Decree): Piece {
  const { employer, signedOn, effectiveOn, notifiedOn } = matter;
  const title = act.title ?? `${employer.actWord} ${act.object}`;
  const reference = `${signedOn.slice(0, 4)}-${between(112, 2987, matter.subject.matricule, title, signedOn)}`;
  const paper: Paper = {
    employer,
    service: act.service ?? employer.service,
    title,
    reference: `${employer.initials}/${reference}`,
    date: signedOn,
    blocks: [...head(matter, act, reference), ...body(matter, act), ...foot(matter)],
  };
  return {
    documentType: act.documentType,
    title,
    documentDate: signedOn,
    effectiveOn,
    signedOn,
    notifiedOn,
    paper,
  };
}

function head({ employer, subject }: Matter, { object }: Decree, reference: string): readonly Block[] {
  return [
    {
      kind: 'title',
      above: `N° ${reference}`,
      text: `${employer.actWord} ${object}`,
      below: `**${subject.civilName}**${subject.birthMention}`,
    },
    { kind: 'paragraph', text: `${employer.authority},` },
  ];
}

function body(matter: Matter, { recitals = [], grounds = [], articles }: Decree): readonly Block[] {
  const { employer, situation, signedOn } = matter;
  return [
    {
      kind: 'clauses',
      items: [
        ...generalRecitals(employer.branch, signedOn),
        ...statuteRecital(situation.grade, employer.branch, signedOn),
        ...recitals,
        `Vu la délégation de signature donnée à ${employer.signatory.name} ;`,
        ...grounds.map((ground) => `Considérant ${ground} ;`),
      ],
    },
    { kind: 'enacting', text: employer.enacting },
    ...[...articles, execution(matter), appeal(matter)].map((text, index): Block => ({
      kind: 'article',
      label: `Article ${index === 0 ? '1er' : index + 1}`,
      text,
    })),
  ];
}

function execution({ employer }: Matter): string {
  const order = employer.actWord === 'Arrêté';
  const charged = employer.executor.startsWith('La ') ? 'est chargée' : 'est chargé';
  return `${employer.executor} ${charged} de l'exécution ${order ? 'du présent arrêté' : 'de la présente décision'}, qui sera ${order ? 'notifié' : 'notifiée'} à la personne intéressée et ${order ? 'versé' : 'versée'} à son dossier individuel.`;
}

function appeal({ employer }: Matter): string {
  const act = employer.actWord === 'Arrêté' ? 'Le présent arrêté' : 'La présente décision';
  return `${act} peut faire l'objet, dans un délai de deux mois à compter de sa notification, d'un recours gracieux auprès de son auteur ou d'un recours pour excès de pouvoir devant ${employer.court}.`;
}

function foot({ employer, subject, signedOn, notifiedOn }: Matter): readonly Block[] {
  const reader = agreed(subject.gender, "L'intéressé", "L'intéressée");
  return [
    {
      kind: 'signatures',
      place: `Fait à ${employer.place}, le ${inFrench(signedOn)}`,
      left: {
        lines: [`Notifié à ${subject.civilName}`, `le ${inFrench(notifiedOn)}`, reader],
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
