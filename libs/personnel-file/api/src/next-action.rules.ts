import type { Language } from '@jalon/shared/api';
import { speak } from './speak';

/** What “Mon espace” may propose first. Each is an invitation: nothing is lost by not doing it. */
export enum NextActionCode {
  READ_PIECE = 'READ_PIECE',
  CHECK_ACCESSES = 'CHECK_ACCESSES',
  OPEN_FILE = 'OPEN_FILE',
}

/** What happened in somebody's file that they have not seen. */
export interface FileNews {
  /** The piece filed last among those the holder has not opened. */
  readonly latestUnread: { readonly id: string; readonly number: number; readonly title: string } | null;
  readonly unreadCount: number;
  /** Readings by other people since the holder last looked at who opens their file. */
  readonly unseenAccessCount: number;
}

/** One proposal, and how many things stand behind it. */
export interface NextAction {
  readonly code: NextActionCode;
  readonly pieceId: string | null;
  readonly pieceNumber: number | null;
  readonly pieceTitle: string | null;
  readonly count: number;
}

const noPiece = { pieceId: null, pieceNumber: null, pieceTitle: null };

/** An unread piece comes first, the latest filed; then somebody else's reading; then the file itself. */
export function nextAction({ latestUnread, unreadCount, unseenAccessCount }: FileNews): NextAction {
  if (latestUnread) {
    const { id: pieceId, number: pieceNumber, title: pieceTitle } = latestUnread;
    return { code: NextActionCode.READ_PIECE, pieceId, pieceNumber, pieceTitle, count: unreadCount };
  }
  if (unseenAccessCount > 0) {
    return { code: NextActionCode.CHECK_ACCESSES, ...noPiece, count: unseenAccessCount };
  }
  return { code: NextActionCode.OPEN_FILE, ...noPiece, count: 0 };
}

/** Why this is proposed rather than something else. */
export function reasonOf(language: Language, { code, count, pieceNumber }: NextAction): string {
  if (code === NextActionCode.OPEN_FILE) return speak(language, 'nextAction.OPEN_FILE');
  return speak(language, `nextAction.${code}.${count > 1 ? 'many' : 'one'}`, {
    count,
    number: pieceNumber ?? '',
  });
}
