import type { ApiModule } from '@jalon/shared/api';
import { Letter, LetterActRow } from './letter.entity';
import { LetterResolver } from './letter.resolver';
import { letterRoutes } from './letter.routes';
import { Mail } from './mail.entity';
import { makeLetters } from './make-letters.task';
import { CreateNotifications1763902000000 } from './migrations/1763902000000-create-notifications';
import { SignLetterActs1764009000200 } from './migrations/1764009000200-sign-letter-acts';
import { declareNoticeKinds } from './notice-kinds';
import { Notification } from './notification.entity';
import { NotificationResolver } from './notification.resolver';
import { NotificationPreference } from './preference.entity';
import { LegalNoticeResolver, PreferenceResolver } from './preference.resolver';
import { purgeNotices } from './purge-notices.task';
import { sendMails } from './send-mails.task';

/** What the domains tell people: on the portal, by mail, by letter. It learns the kinds of notice of `modules`. */
export function notificationsModule(modules: readonly Pick<ApiModule, 'notices'>[]): ApiModule {
  declareNoticeKinds(modules);
  return {
    name: 'notifications',
    resolvers: [NotificationResolver, PreferenceResolver, LegalNoticeResolver, LetterResolver],
    entities: [Notification, Mail, Letter, LetterActRow, NotificationPreference],
    migrations: [CreateNotifications1763902000000, SignLetterActs1764009000200],
    tasks: [makeLetters],
    scheduled: [sendMails, purgeNotices],
    routes: letterRoutes,
  };
}
