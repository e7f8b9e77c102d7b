import { HabilitationOperation } from '@jalon/identity/api';
import { Language, type NoticeKind, type WorkItemKind } from '@jalon/shared/api';

/** Somebody has proved an identity that is to open their account: another person confirms it. */
export const identityWork: WorkItemKind = {
  code: 'access.identity',
  operation: HabilitationOperation.CONFIRM_IDENTITY,
  contact: 'SIGN_IN',
  texts: {
    [Language.FR]: {
      title: 'Seconde identité à confirmer',
      requestTitle: 'Votre seconde identité à confirmer',
    },
    [Language.EN]: {
      title: 'Second identity to confirm',
      requestTitle: 'Your second identity to confirm',
    },
  },
};

const confirmed: NoticeKind = {
  code: 'access.identityConfirmed',
  topic: 'SECURITY',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Votre seconde identité ouvre maintenant votre espace',
      body: 'Le référent des accès de votre employeur l’a confirmée. Si vous n’avez rien demandé, retirez-la dans « Mon accès » et appelez-le tout de suite.',
    },
    [Language.EN]: {
      title: 'Your second identity now opens your space',
      body: 'Your employer’s access referent has confirmed it. If you did not ask for it, remove it in “My access” and call them at once.',
    },
  },
};

const refusedNotice: NoticeKind = {
  code: 'access.identityRefused',
  topic: 'SECURITY',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Votre seconde identité n’a pas été confirmée',
      body: 'La raison est dans « Mon accès ». Vous continuez à vous connecter comme avant, et vous pouvez recommencer.',
    },
    [Language.EN]: {
      title: 'Your second identity was not confirmed',
      body: 'The reason is in “My access”. You go on signing in as before, and you may try again.',
    },
  },
};

const removed: NoticeKind = {
  code: 'access.identityRemoved',
  topic: 'SECURITY',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Une identité n’ouvre plus votre espace',
      body: 'Elle a été retirée depuis « Mon accès », et vos autres sessions ont été fermées. Si ce n’est pas vous, appelez le référent des accès.',
    },
    [Language.EN]: {
      title: 'An identity no longer opens your space',
      body: 'It was removed in “My access”, and your other sessions were closed. If it was not you, call the access referent.',
    },
  },
};

const waiting: NoticeKind = {
  code: 'access.identityWaiting',
  topic: 'WORK',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Une seconde identité attend votre confirmation',
      body: 'Un agent a prouvé une autre identité. Vérifiez avec lui que c’est bien la sienne avant qu’elle n’ouvre son dossier.',
    },
    [Language.EN]: {
      title: 'A second identity waits for your confirmation',
      body: 'An agent has proved another identity. Check with them that it is theirs before it opens their file.',
    },
  },
};

/** What is told about second identities. */
export const identityNotices: readonly NoticeKind[] = [confirmed, refusedNotice, removed, waiting];
