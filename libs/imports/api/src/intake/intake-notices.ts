import { notify } from '@jalon/notifications/api';
import { Language, type NoticeKind, type RequestContext } from '@jalon/shared/api';
import en from '../texts/notices.en.json';
import fr from '../texts/notices.fr.json';

const notice = (name: keyof typeof fr): NoticeKind => ({
  code: `imports.${name}`,
  topic: 'WORK',
  isLegal: false,
  texts: { [Language.FR]: fr[name], [Language.EN]: en[name] },
});

/** What whoever answers for folders and programs is told of a file that nobody sent by hand. */
export const intakeNotices = {
  toMap: notice('arrivedToMap'),
  toConfirm: notice('arrivedToConfirm'),
  nothingNew: notice('arrivedNothingNew'),
  refused: notice('arrivedRefused'),
} as const;

export async function tellResponsible(
  ctx: RequestContext,
  kind: keyof typeof intakeNotices,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<void> {
  const path = kind === 'refused' ? '/rh/imports' : `/rh/imports/${id}`;
  await notify(ctx, { kind: intakeNotices[kind].code, to: personId, path, objectId: id });
}
