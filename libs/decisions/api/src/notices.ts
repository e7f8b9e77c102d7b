import { Language, type NoticeKind, type NoticeTopic, type WorkItemKind } from '@jalon/shared/api';
import { HabilitationOperation } from '@jalon/identity/api';
import en from './texts/notices.en.json';
import fr from './texts/notices.fr.json';

type Name = keyof typeof fr;

const notice = (name: Name, topic: NoticeTopic): NoticeKind => ({
  code: `decisions.${name}`,
  topic,
  // The law wants decisions published, not told to each: nothing here opens a time limit.
  isLegal: false,
  texts: { [Language.FR]: fr[name], [Language.EN]: en[name] },
});

export const published = notice('published', 'SKILLS');
export const withdrawn = notice('withdrawn', 'SKILLS');
export const endsSoon = notice('endsSoon', 'WORK');

export const notices: readonly NoticeKind[] = [published, withdrawn, endsSoon];

/** A decision that ends soon waits for whoever publishes to write the next one. */
export const endingWork: WorkItemKind = {
  code: 'decisions.ending',
  operation: HabilitationOperation.PUBLISH_DECISIONS,
  texts: {
    [Language.FR]: { title: 'Décision publiée à renouveler' },
    [Language.EN]: { title: 'Published decision to renew' },
  },
};
