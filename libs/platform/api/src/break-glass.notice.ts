import { Language, type NoticeKind } from '@jalon/shared/api';

/** Told at once to those who give rights in the employer, and to its data-protection officer. */
export const BREAK_GLASS_OPENED: NoticeKind = {
  code: 'platform.breakGlassOpened',
  topic: 'SECURITY',
  isLegal: true,
  isUrgent: true,
  texts: {
    [Language.FR]: {
      title: 'L’exploitant de la plateforme a ouvert un accès de secours',
      body: 'L’exploitant de la plateforme a ouvert un accès de secours à votre employeur, pour une heure au plus, en lecture seule et sans les pièces sensibles. Lisez-en la raison ; vous pouvez y mettre fin à tout moment.',
      remedies:
        'Pour contester cet accès, écrivez au délégué à la protection des données de votre employeur ; vous pouvez aussi saisir la CNIL.',
    },
    [Language.EN]: {
      title: 'The platform’s operator has opened an emergency access',
      body: 'The platform’s operator has opened an emergency access to your employer, for an hour at most, read-only and without sensitive pieces. Read the reason; you may end it at any time.',
      remedies:
        'To contest this access, write to your employer’s data-protection officer; you may also complain to the CNIL.',
    },
  },
};
