import { Language, type NoticeKind } from '@jalon/shared/api';

const recovered: NoticeKind = {
  code: 'access.recovered',
  topic: 'SECURITY',
  isLegal: true,
  texts: {
    [Language.FR]: {
      title: 'Un nouveau code d’accès a été fait pour vous',
      body: 'Après avoir vérifié votre identité, le référent de votre employeur a fait un code pour vous rendre votre accès. Vos sessions ont été fermées. Si vous n’avez rien demandé, appelez-le tout de suite.',
      remedies:
        'Pour contester cet acte, écrivez au délégué à la protection des données de votre employeur ; vous pouvez aussi saisir la CNIL.',
    },
    [Language.EN]: {
      title: 'A new access code has been made for you',
      body: 'After checking who you are, your employer’s referent has made a code to give you your access back. Your sessions have been closed. If you did not ask for it, call them at once.',
      remedies:
        'To contest this act, write to your employer’s data-protection officer; you may also complain to the CNIL.',
    },
  },
};

const waysChanged: NoticeKind = {
  code: 'access.waysChanged',
  topic: 'SECURITY',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Vos façons de vous connecter ont changé',
      body: 'Une clé d’accès ou un mot de passe a été ajouté, changé ou supprimé. Si ce n’est pas vous, fermez toutes vos sessions et appelez le référent des accès.',
    },
    [Language.EN]: {
      title: 'Your ways of signing in have changed',
      body: 'A passkey or a password has been added, changed or removed. If it was not you, close all your sessions and call the access referent.',
    },
  },
};

const failedTries: NoticeKind = {
  code: 'access.failedTries',
  topic: 'SECURITY',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Des essais de connexion ont échoué : {count}',
      body: 'Depuis votre connexion précédente, quelqu’un a donné votre identifiant avec un mauvais mot de passe. Si ce n’est pas vous, changez de mot de passe, ou choisissez une clé d’accès.',
    },
    [Language.EN]: {
      title: 'Sign-in attempts have failed: {count}',
      body: 'Since you last signed in, somebody has given your sign-in name with a wrong password. If it was not you, change your password, or choose a passkey.',
    },
  },
};

/** What this domain tells people. */
export const notices: readonly NoticeKind[] = [recovered, waysChanged, failedTries];
