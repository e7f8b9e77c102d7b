import {
  answerRightsRequest,
  askForRight,
  Clarification,
  clarifyRightsRequest,
  completeEntry,
  DataRight,
  RightsOutcome,
  takeRightsRequest,
} from '@jalon/data-protection/api';
import { Language, type RequestContext, type UserError } from '@jalon/shared/api';
import { addDays, type Day, workingDay } from './demo-calendar';
import type { EmployerInMaking } from './employer-in-making';

/** What somebody asked of their data so many days ago, and what became of it. */
interface Story {
  readonly by: string;
  readonly daysAgo: number;
  readonly right: DataRight;
  readonly text: string;
  /** Days after the request. */
  readonly takenAfter?: number;
  readonly asked?: { readonly after: number; readonly text: string };
  readonly answered?: { readonly after: number; readonly outcome: RightsOutcome; readonly text: string };
}

/** Of every fate: answered, refused with reasons, waiting for the person, just taken, and late with nobody on it. */
const stories: readonly Story[] = [
  {
    by: 'camille.legoff',
    daysAgo: 118,
    right: DataRight.ACCESS,
    text: 'Je voudrais savoir qui, hors des ressources humaines, reçoit des données sur moi depuis mon arrivée à la Région.',
    takenAfter: 1,
    answered: {
      after: 9,
      outcome: RightsOutcome.GRANTED,
      text: 'Personne hors des ressources humaines n’a ouvert votre dossier. La page « Qui a ouvert mon dossier » en donne le détail, à jour à chaque instant. Le prestataire qui héberge la plateforme n’a pas accès au contenu.',
    },
  },
  {
    by: 'erwann.lemeur',
    daysAgo: 74,
    right: DataRight.ERASURE,
    text: 'Je demande l’effacement de ma sanction de l’an dernier.',
    takenAfter: 2,
    answered: {
      after: 15,
      outcome: RightsOutcome.REFUSED,
      text: 'Le blâme reste au dossier trois ans, puis est effacé automatiquement si aucune autre sanction n’est prononcée (CGFP, L533-5). La loi ne permet pas de l’effacer avant. Vous pouvez y faire joindre vos observations.',
    },
  },
  {
    by: 'fatoumata.diarra',
    daysAgo: 43,
    right: DataRight.RECTIFICATION,
    text: 'Mon ancienne commune est mal écrite dans l’arrêté de mutation : Lanvélec avec un seul l.',
  },
  {
    by: 'solenn.poulmarch',
    daysAgo: 26,
    right: DataRight.OBJECTION,
    text: 'Je ne veux plus que mes niveaux servent à composer les ateliers.',
    takenAfter: 1,
    asked: {
      after: 3,
      text: 'Parlez-vous des niveaux que vous partagez avec votre responsable, ou d’une liste tenue à part ?',
    },
  },
  {
    by: 'hugo.martinezleclercq',
    daysAgo: 8,
    right: DataRight.PORTABILITY,
    text: 'Je quitte la Région dans trois mois : je voudrais emporter mes données dans un format réutilisable.',
    takenAfter: 1,
  },
];

/** Plays the requests, and what the officer completed of the register, each on its day. */
export async function makeRightsRequests(employer: EmployerInMaking): Promise<void> {
  const officer = employer.plan.staff.dataProtectionOfficer;
  if (!officer) return;
  for (const story of stories) await tell(employer, officer, story);
  const { today } = employer.calendar;
  await employer.as(officer, workingDay(addDays(today, -200)), async (ctx) => {
    for (const code of ['personnel-file', 'people', 'sign-in', 'habilitations', 'trace']) {
      const review = { reviewedOn: addDays(ctx.today(), -2), nextReviewOn: addDays(ctx.today(), 363) };
      const contact = 'Service des carrières et de la paie';
      const dpiaReference = code === 'personnel-file' ? 'AIPD-RH-01' : null;
      accepted(await completeEntry(ctx, { code, contact, dpiaReference, ...review }, Language.FR));
    }
  });
}

async function tell(employer: EmployerInMaking, officer: string, story: Story): Promise<void> {
  const on = (days: number): Day => workingDay(addDays(employer.calendar.today, -story.daysAgo + days));
  const requestId = await employer.as(story.by, on(0), (ctx) => ask(ctx, story));
  const { takenAfter, asked, answered } = story;
  if (takenAfter !== undefined) {
    await employer.as(officer, on(takenAfter), async (ctx) =>
      accepted(await takeRightsRequest(ctx, { requestId })),
    );
  }
  if (asked) {
    const question = { requestId, text: asked.text, what: Clarification.PRECISION };
    await employer.as(officer, on(asked.after), async (ctx) =>
      accepted(await clarifyRightsRequest(ctx, question)),
    );
  }
  if (answered) {
    const { text, outcome } = answered;
    await employer.as(officer, on(answered.after), async (ctx) =>
      accepted(await answerRightsRequest(ctx, { requestId, text, outcome })),
    );
  }
}

async function ask(ctx: RequestContext, { right, text }: Story): Promise<string> {
  const input = { idempotencyKey: ctx.newId(), dataRight: right, text };
  const payload = await askForRight(ctx, input);
  accepted(payload);
  return payload.request?.id ?? '';
}

function accepted({ userErrors }: { readonly userErrors: readonly UserError[] }): void {
  if (userErrors.length > 0) throw new Error(userErrors.map(({ message }) => message).join(' '));
}
