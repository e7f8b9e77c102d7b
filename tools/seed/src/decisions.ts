import {
  CommitteeOpinion,
  DecisionPurpose,
  ManagersSight,
  publishDecision,
  saveDecisionDraft,
} from '@jalon/decisions/api';
import type { RequestContext } from '@jalon/shared/api';
import { done } from './competences/done';
import { addDays, addMonths, type Day, nextWorkingDay, workingDay } from './demo-calendar';
import type { EmployerInMaking } from './employer-in-making';

const { ASSESSMENT_CAMPAIGN, NOMINATIVE_MAP, CERTIFICATION } = DecisionPurpose;

const text = [
  'Chaque agent peut évaluer ses compétences numériques, quand il le souhaite, sur son temps de travail. Les questions, les réponses et les niveaux lui appartiennent : personne d’autre ne les lit.',
  'Un responsable peut inviter les agents de son équipe à s’évaluer. Répondre à l’invitation, ou non, n’entraîne aucune conséquence ; le responsable n’en est pas informé.',
  'L’agent qui le veut communique ses niveaux à son responsable, pour les seules compétences attendues de son poste. Il les retire quand il veut.',
  'L’agent qui le veut demande un certificat. Une personne habilitée décide, après lecture de l’épreuve, et motive tout refus ; un recours est ouvert.',
  'Aucun résultat n’est utilisé pour la rémunération, l’avancement, la mobilité ou la discipline. Un écart avec les attendus d’un poste ouvre droit à une formation.',
].join('\n');

/** Whom the head of human resources signs for, by branch. */
const authorities = {
  TERRITORIAL: 'la présidente du conseil régional',
  HOSPITAL: 'le directeur du centre hospitalier',
  STATE: 'la directrice régionale',
} as const;

interface Terms {
  readonly opinionOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly managersSee: readonly ManagersSight[];
  readonly replacesId?: string;
}

/** Publishes, before anything is assessed or certified, what lets it be; the region has a second version since. */
export async function publishDecisions(employer: EmployerInMaking): Promise<void> {
  const { plan, calendar } = employer;
  const startsOn = nextWorkingDay(addDays(calendar.takeover, 1));
  const first = { opinionOn: workingDay(addDays(startsOn, -30)), startsOn };
  const levels = [ManagersSight.SHARED_LEVELS];
  if (plan.employer.key !== 'armorique') {
    // The hospital's ends soon: it waits in the worklist to be renewed.
    const isEnding = plan.employer.key === 'valombre';
    const endsOn = isEnding ? calendar.day('+1m') : addDays(addMonths(startsOn, 48), -1);
    await publish(employer, startsOn, { ...first, endsOn, managersSee: Object.values(ManagersSight) });
    return;
  }
  const firstEnds = addDays(addMonths(startsOn, 36), -1);
  const replacesId = await publish(employer, startsOn, { ...first, endsOn: firstEnds, managersSee: levels });
  const renewedOn = nextWorkingDay(calendar.day('11m 6'));
  await publish(employer, renewedOn, {
    opinionOn: workingDay(addDays(renewedOn, -20)),
    startsOn: renewedOn,
    endsOn: addDays(addMonths(renewedOn, 36), -1),
    managersSee: Object.values(ManagersSight),
    replacesId,
  });
  await employer.as(plan.staff.administrator, addDays(calendar.today, -9), draftNextYears);
}

/** @returns the decision's id. */
async function publish(employer: EmployerInMaking, on: Day, terms: Terms): Promise<string> {
  const { plan } = employer;
  const { name, branch } = plan.employer;
  const signatory = employer.subject(employer.profile(plan.staff.administrator));
  return employer.as(plan.staff.administrator, on, async (ctx) => {
    const { draft } = done(
      await saveDecisionDraft(ctx, {
        title: 'Évaluer, communiquer et certifier ses compétences numériques',
        text,
        opinion: branch === 'HOSPITAL' ? CommitteeOpinion.NONE_GIVEN : CommitteeOpinion.FAVOURABLE,
        opinionOn: terms.opinionOn,
        decidedOn: workingDay(addDays(on, -7)),
        purposes: [ASSESSMENT_CAMPAIGN, NOMINATIVE_MAP, CERTIFICATION],
        compulsoryPurposes: [],
        managersSee: [...terms.managersSee],
        managersSeeWords:
          'Jamais les réponses, les tentatives ni le temps passé ; jamais un total par personne.',
        dpiaReference: `AIPD-${on.slice(0, 4)}-03, avis du délégué à la protection des données joint`,
        signatoryName: signatory.name,
        signatoryQuality: 'Direction des ressources humaines',
        onBehalfOf: authorities[branch],
        startsOn: terms.startsOn,
        endsOn: terms.endsOn,
        replacesId: terms.replacesId ?? null,
      }),
    );
    if (!draft) throw new Error(`${name} could not write its decision.`);
    done(await publishDecision(ctx, { id: draft.id }));
    return draft.id;
  });
}

/** The next one is being written: its committee has not met yet. */
async function draftNextYears(ctx: RequestContext): Promise<void> {
  done(
    await saveDecisionDraft(ctx, {
      title: 'Ouvrir l’évaluation aux agents en contrat court',
      text: 'Les agents recrutés pour moins de six mois peuvent aussi évaluer leurs compétences et les communiquer.',
      purposes: [ASSESSMENT_CAMPAIGN],
      compulsoryPurposes: [],
      managersSee: [],
    }),
  );
}
