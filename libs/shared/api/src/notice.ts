import type { Language } from './language';

/** What one may choose to be told by mail, as one line of the preferences. */
export type NoticeTopic = 'FILE' | 'SKILLS' | 'CERTIFICATION' | 'RIGHTS' | 'JOBS' | 'SECURITY' | 'WORK';

/** What a notice says; `{name}` is replaced by a parameter. Nothing in it names a person nor what a document says. */
export interface NoticeTexts {
  /** One line: the list, and the subject of the mail. */
  readonly title: string;
  /** One or two sentences: what happened, and what one may do. */
  readonly body: string;
  /** How to contest it, and before whom: every legal notice says it; its letter prints it. */
  readonly remedies?: string;
}

/** A kind of notice that a domain gives. */
export interface NoticeKind {
  /** `domain.whatHappened`, for instance `certification.refused`. */
  readonly code: string;
  readonly topic: NoticeTopic;
  /** The law wants it told: it cannot be muted, and takes the form of a letter for whoever has no address. */
  readonly isLegal: boolean;
  /** What it tells is over within the hour: its mail waits for no quiet hour. Absent, it may wait. */
  readonly isUrgent?: boolean;
  readonly texts: Readonly<Record<Language, NoticeTexts>>;
}
