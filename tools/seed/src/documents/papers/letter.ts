import { inFrench } from '../../demo-calendar';
import type { Paper } from '../content';
import type { Matter, Piece } from '../piece';

export interface Letter {
  readonly documentType: string;
  /** Title in the file. */
  readonly title: string;
  /** « Objet : … » */
  readonly object: string;
  readonly paragraphs: readonly string[];
  /** What is said to come with it. */
  readonly enclosed?: readonly string[];
}

/** A letter written by the agent to the employer: it bears the agent's name, not a letterhead. */
export function agentLetter(matter: Matter, letter: Letter): Piece {
  const { employer, subject, signedOn, situation } = matter;
  const paper: Paper = {
    employer,
    service: employer.service,
    title: letter.title,
    reference: `arrivée ${signedOn.replaceAll('-', '')}`,
    date: signedOn,
    issuer: { name: subject.civilName, lines: [subject.address, situation.post] },
    blocks: [
      { kind: 'addressee', lines: [employer.name, employer.signatory.quality, ...employer.address] },
      { kind: 'paragraph', text: `${employer.place}, le ${inFrench(signedOn)}`, align: 'right' },
      { kind: 'paragraph', text: `**Objet :** ${letter.object}` },
      { kind: 'paragraph', text: `${employer.salutation},` },
      ...letter.paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
      { kind: 'paragraph', text: "Je vous prie d'agréer l'expression de mes salutations respectueuses." },
      ...(letter.enclosed
        ? [{ kind: 'note', text: `Pièces jointes : ${letter.enclosed.join(' ; ')}.` } as const]
        : []),
      { kind: 'signatures', right: { lines: [], name: subject.name, signed: true } },
    ],
  };
  return { documentType: letter.documentType, title: letter.title, documentDate: signedOn, signedOn, paper };
}

/** A letter of the employer to the agent. */
export function officialLetter(matter: Matter, letter: Letter): Piece {
  const { employer, subject, signedOn, notifiedOn } = matter;
  const paper: Paper = {
    employer,
    service: employer.service,
    title: letter.title,
    reference: `${employer.initials}/L-${signedOn.replaceAll('-', '').slice(2)}`,
    date: signedOn,
    blocks: [
      { kind: 'addressee', lines: [`**${subject.civilName}**`, ...subject.address.split(/, (?=[^,]+$)/)] },
      { kind: 'paragraph', text: `${employer.place}, le ${inFrench(signedOn)}`, align: 'right' },
      { kind: 'paragraph', text: `**Objet :** ${letter.object}` },
      { kind: 'paragraph', text: `${subject.civility},` },
      ...letter.paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
      {
        kind: 'paragraph',
        text: `Je vous prie d'agréer, ${subject.civility}, l'expression de ma considération distinguée.`,
      },
      {
        kind: 'signatures',
        right: {
          lines: [`${employer.delegation},`, employer.signatory.quality],
          name: employer.signatory.name,
          signed: true,
        },
      },
    ],
  };
  return {
    documentType: letter.documentType,
    title: letter.title,
    documentDate: signedOn,
    signedOn,
    notifiedOn,
    paper,
  };
}
