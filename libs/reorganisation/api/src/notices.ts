import { Language, type NoticeKind, type NoticeTopic } from '@jalon/shared/api';
import en from './texts/notices.en.json';
import fr from './texts/notices.fr.json';

const notice = (name: keyof typeof fr, topic: NoticeTopic): NoticeKind => ({
  code: `reorganisation.${name}`,
  topic,
  isLegal: false,
  texts: { [Language.FR]: fr[name], [Language.EN]: en[name] },
});

/** To whoever scheduled it. */
export const applied = notice('applied', 'WORK');
export const failed = notice('failed', 'WORK');
/** To somebody it moved by name. */
export const agentMoved = notice('agentMoved', 'FILE');

export const notices: readonly NoticeKind[] = [applied, failed, agentMoved];
