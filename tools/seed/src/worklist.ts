import { saveAnswerTemplate, saveWorklistView, WorklistHands, WorklistOrder } from '@jalon/worklist/api';
import { addDays, workingDay } from './demo-calendar';
import type { EmployerInMaking } from './employer-in-making';

const templates = [
  {
    title: 'Accusé de réception',
    kind: null,
    body: 'Bonjour,\n\nNous avons bien reçu votre demande le {date}. Une personne du service va l’examiner et vous écrira ici.\n\n{signature}, {employeur}',
  },
  {
    title: 'Pièce manquante',
    kind: null,
    body: 'Bonjour,\n\nIl nous manque une précision pour avancer sur « {demande} ». Pouvez-vous nous répondre ici ?\n\n{signature}',
  },
];

/** What those who deal with requests keep at hand: two answers they often give, and a view they share. */
export async function makeWorklist(employer: EmployerInMaking): Promise<void> {
  const { administrator } = employer.plan.staff;
  const day = workingDay(addDays(employer.calendar.today, -40));
  await employer.as(administrator, day, async (ctx) => {
    for (const template of templates) await saveAnswerTemplate(ctx, template);
    await saveWorklistView(ctx, {
      name: 'À prendre',
      isShared: true,
      isDefault: false,
      filter: { hands: WorklistHands.NOBODY },
      orderBy: WorklistOrder.DUE,
    });
  });
}
