import type { NoticeTopic, RequestContext } from '@jalon/shared/api';
import { contactSubjectOf } from './mail-composer.service';
import type { LetterContact } from './letter-paper';

/** Whom a letter says to call or to see; no name, for people change. */
export async function letterContact(ctx: RequestContext, topic: NoticeTopic): Promise<LetterContact | null> {
  const [contact] = await ctx.db.query<LetterContact[]>(
    `select role, phone, hours, place from contact where employer_id = $1 order by subject <> $2, subject limit 1`,
    [ctx.employerId, contactSubjectOf(topic)],
  );
  return contact ?? null;
}

/** What people quote: the end of its id, which is the random part. */
export function referenceOf(id: string): string {
  return id.slice(-12).toUpperCase();
}
