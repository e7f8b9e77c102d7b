import { ContactSubject, Employer } from '@jalon/identity/api';
import type { Language, NoticeTopic, OutgoingMail, RequestContext } from '@jalon/shared/api';
import { mailContent, type MailContact } from './mail-content';
import type { NoticeParameters } from './notice.rules';
import { sayNotice } from './speak';
import type { MailForm } from './vocabulary';

/** A mail that this run alone is sending. */
export interface ClaimedMail {
  readonly id: string;
  readonly recipientPersonId: string;
  readonly form: MailForm;
  readonly language: Language;
  readonly isLegal: boolean;
  /** It waits for no quiet hour. */
  readonly isUrgent: boolean;
  /** This attempt included. */
  readonly attempts: number;
}

interface ToldNotice {
  readonly kind: string;
  readonly topic: NoticeTopic;
  readonly parameters: NoticeParameters;
  readonly path: string;
  readonly isRead: boolean;
}

/** What to do of a mail whose turn has come. */
export type Composed =
  | { readonly is: 'MAIL'; readonly mail: OutgoingMail }
  | { readonly is: 'WITHOUT_ADDRESS' }
  /** Read on the portal meanwhile, and the law does not mind. */
  | { readonly is: 'NEEDLESS' };

/** Writes a mail when it leaves: the address, the words and the contact are those of today. */
export async function composeMail(ctx: RequestContext, claimed: ClaimedMail): Promise<Composed> {
  const notices = await noticesOf(ctx, claimed.id);
  const toTell = claimed.isLegal ? notices : notices.filter(({ isRead }) => !isRead);
  if (toTell.length === 0) return { is: 'NEEDLESS' };
  const to = await addressOf(ctx, claimed.recipientPersonId);
  if (to === null) return { is: 'WITHOUT_ADDRESS' };
  const { publicUrl } = ctx.services;
  const { language, form, isLegal } = claimed;
  const employer = await ctx.db.findOneByOrFail(Employer, { id: ctx.employerId });
  const preferencesUrl = `${publicUrl}/mes-notifications/reglages`;
  const content = mailContent({
    language,
    form,
    isLegal,
    employerName: employer.name,
    lines: toTell.map(({ kind, parameters, path }) => ({
      title: sayNotice(language, kind, parameters).title,
      url: publicUrl + path,
    })),
    preferencesUrl,
    contact: await contactOf(ctx, toTell[0]?.topic),
  });
  const messageId = `${claimed.id}@${new URL(publicUrl).hostname}`;
  return {
    is: 'MAIL',
    mail: { messageId, to, ...content, headers: headersOf(claimed, preferencesUrl), date: ctx.now() },
  };
}

/** Nobody unsubscribes from what the law wants told. */
function headersOf({ isLegal }: ClaimedMail, preferencesUrl: string): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(isLegal ? {} : { 'List-Unsubscribe': `<${preferencesUrl}>` }),
  };
}

function noticesOf(ctx: RequestContext, mailId: string): Promise<ToldNotice[]> {
  return ctx.db.query(
    `select kind, topic, parameters, path, read_at is not null as "isRead"
       from notification where employer_id = $1 and mail_id = $2 order by created_at, id`,
    [ctx.employerId, mailId],
  );
}

/** Read by the few columns the sender's role is given. */
async function addressOf(ctx: RequestContext, personId: string): Promise<string | null> {
  const [agent] = await ctx.db.query<{ address: string | null }[]>(
    `select nullif(trim(professional_email), '') as address from agent where employer_id = $1 and person_id = $2`,
    [ctx.employerId, personId],
  );
  return agent?.address ?? null;
}

const subjects: Readonly<Record<NoticeTopic, ContactSubject>> = {
  FILE: ContactSubject.PERSONNEL_FILE,
  SKILLS: ContactSubject.DIGITAL_SKILLS,
  CERTIFICATION: ContactSubject.DIGITAL_SKILLS,
  RIGHTS: ContactSubject.DATA_PROTECTION,
  JOBS: ContactSubject.PERSONNEL_FILE,
  SECURITY: ContactSubject.SIGN_IN,
  WORK: ContactSubject.SIGN_IN,
};

export const contactSubjectOf = (topic: NoticeTopic): ContactSubject => subjects[topic];

/** Whom to call about a topic: the employer's contact on it, failing that any of theirs. */
async function contactOf(ctx: RequestContext, topic: NoticeTopic = 'FILE'): Promise<MailContact | null> {
  const [contact] = await ctx.db.query<MailContact[]>(
    `select role, phone, hours from contact where employer_id = $1 order by subject <> $2, subject limit 1`,
    [ctx.employerId, contactSubjectOf(topic)],
  );
  return contact ?? null;
}
