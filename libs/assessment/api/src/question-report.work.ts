import { HabilitationOperation } from '@jalon/identity/api';
import { Language, type WorkItemKind } from '@jalon/shared/api';

/** A question that somebody says is wrong. Nobody knows who: it has no requester, and its history does not say. */
export const reportWork: WorkItemKind = {
  code: 'assessment.questionReport',
  operation: HabilitationOperation.MANAGE_SKILLS,
  texts: {
    [Language.FR]: { title: 'Question signalée {reference}, à laquelle répondre' },
    [Language.EN]: { title: 'Reported question {reference} to answer' },
  },
};
