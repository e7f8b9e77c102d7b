import { Language } from '@jalon/shared/api';
import { type FileNews, nextAction, NextActionCode, reasonOf } from './next-action.rules';

const quiet: FileNews = { latestUnread: null, unreadCount: 0, unseenAccessCount: 0 };
const piece = { id: 'p12', number: 12, title: 'Arrêté d’avancement' };

describe('nextAction', () => {
  it('proposes the latest unread piece, before anything else', () => {
    const action = nextAction({ latestUnread: piece, unreadCount: 3, unseenAccessCount: 2 });
    expect(action).toEqual({
      code: NextActionCode.READ_PIECE,
      pieceId: 'p12',
      pieceNumber: 12,
      pieceTitle: 'Arrêté d’avancement',
      count: 3,
    });
    expect(reasonOf(Language.FR, action)).toBe(
      '3 pièces ont été versées à votre dossier et vous ne les avez pas encore ouvertes. La plus récente est la pièce n° 12.',
    );
  });

  it('says one piece in the singular', () => {
    const action = nextAction({ ...quiet, latestUnread: piece, unreadCount: 1 });
    expect(reasonOf(Language.FR, action)).toBe(
      'La pièce n° 12 a été versée à votre dossier et vous ne l’avez pas encore ouverte.',
    );
  });

  it('proposes to look at who opened the file when somebody else did since', () => {
    const action = nextAction({ ...quiet, unseenAccessCount: 1 });
    expect(action).toMatchObject({ code: NextActionCode.CHECK_ACCESSES, pieceId: null, count: 1 });
    expect(reasonOf(Language.EN, action)).toBe(
      'Somebody else has opened your file once since you last looked at who opens it.',
    );
  });

  it('proposes the file itself when there is nothing new', () => {
    const action = nextAction(quiet);
    expect(action).toMatchObject({ code: NextActionCode.OPEN_FILE, count: 0 });
    expect(reasonOf(Language.FR, action)).toContain('sans donner de raison');
  });
});
