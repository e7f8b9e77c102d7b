import { HabilitationOperation } from '@jalon/identity/api';
import { Language, monthsAfter, type RequestContext, type WorkItemKind } from '@jalon/shared/api';
import { openWorkItem, settleWorkItem } from '@jalon/worklist/api';
import { ApplicationState } from './vocabulary';

/** Silence for so many months refuses an appeal. */
const APPEAL_ANSWER_MONTHS = 2;

const operation = HabilitationOperation.CERTIFY;
const contact = 'DIGITAL_SKILLS';

/** Somebody has sat an assessment for a certificate: a person decides. */
export const applicationWork: WorkItemKind = {
  code: 'certification.application',
  operation,
  contact,
  texts: {
    [Language.FR]: {
      title: 'Demande de certificat à examiner',
      requestTitle: 'Votre demande de certificat',
    },
    [Language.EN]: {
      title: 'Application for a certificate to examine',
      requestTitle: 'Your application for a certificate',
    },
  },
};

/** It was decided, and nobody has issued it yet. */
export const issueWork: WorkItemKind = {
  code: 'certification.issue',
  operation,
  contact,
  texts: {
    [Language.FR]: { title: 'Certificat accordé à délivrer' },
    [Language.EN]: { title: 'Certificate granted, to be issued' },
  },
};

/** A refusal is contested: another person answers. */
export const appealWork: WorkItemKind = {
  code: 'certification.appeal',
  operation,
  contact,
  dueSource: {
    [Language.FR]: 'Deux mois, après quoi le silence vaut rejet : CRPA, articles L. 231-4 et L. 411-7',
    [Language.EN]: 'Two months, after which silence is a refusal: CRPA, articles L. 231-4 and L. 411-7',
  },
  texts: {
    [Language.FR]: {
      title: 'Recours contre un refus de certificat à examiner',
      requestTitle: 'Votre recours contre un refus de certificat',
    },
    [Language.EN]: {
      title: 'Appeal against the refusal of a certificate to examine',
      requestTitle: 'Your appeal against the refusal of a certificate',
    },
  },
};

export const certificationWork: readonly WorkItemKind[] = [applicationWork, issueWork, appealWork];

/** The last day to answer an appeal made that day. */
export function appealAnswerDueOn(madeOn: string): string {
  return monthsAfter(madeOn, APPEAL_ANSWER_MONTHS);
}

interface WorkedApplication {
  readonly id: string;
  readonly agentId: string;
}

/** Says in the worklist where an application now stands: to be decided, to be issued, or over. */
export async function showApplication(
  ctx: RequestContext,
  { id, agentId }: WorkedApplication,
  state: ApplicationState,
  requesterPersonId: string | null = null,
): Promise<void> {
  const path = `/rh/certifications/${id}`;
  if (state === ApplicationState.TO_DECIDE) {
    const asked = { requesterPersonId, requestPath: '/mes-certificats' };
    await openWorkItem(ctx, { kind: applicationWork.code, objectId: id, agentId, path, ...asked });
    return;
  }
  const outcome = outcomes[state];
  if (outcome) await settleWorkItem(ctx, { kind: applicationWork.code, objectId: id, outcome });
  if (state === ApplicationState.TO_ISSUE) {
    await openWorkItem(ctx, { kind: issueWork.code, objectId: id, agentId, path });
  } else {
    await settleWorkItem(ctx, { kind: issueWork.code, objectId: id, outcome: 'DONE' });
  }
}

const outcomes: Partial<Record<ApplicationState, 'DONE' | 'REFUSED' | 'WITHDRAWN'>> = {
  [ApplicationState.TO_ISSUE]: 'DONE',
  [ApplicationState.ISSUED]: 'DONE',
  [ApplicationState.REFUSED]: 'REFUSED',
  [ApplicationState.WITHDRAWN]: 'WITHDRAWN',
};

/** An appeal waits for an answer, until the day silence refuses it. */
export async function showAppeal(
  ctx: RequestContext,
  { id, agentId }: WorkedApplication,
  requesterPersonId: string,
): Promise<void> {
  await openWorkItem(ctx, {
    kind: appealWork.code,
    objectId: id,
    agentId,
    requesterPersonId,
    dueOn: appealAnswerDueOn(ctx.today()),
    path: `/rh/certifications/${id}`,
    requestPath: '/mes-certificats',
  });
}

/** The appeal was answered. */
export async function endAppeal(ctx: RequestContext, id: string, upheld: boolean): Promise<void> {
  const outcome = upheld ? 'DONE' : 'REFUSED';
  await settleWorkItem(ctx, { kind: appealWork.code, objectId: id, outcome });
}
