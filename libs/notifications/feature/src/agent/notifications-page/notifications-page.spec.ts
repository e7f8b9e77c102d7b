import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { sampleNotification, samplePage } from '../../testing/samples';
import { NotificationsPage } from './notifications-page';

async function show(notifications: readonly object[], { answers = {}, inputs = {} } = {}) {
  const asked: Record<string, unknown>[] = [];
  const page = await renderPage(NotificationsPage, {
    answers: {
      NotificationsPage: (variables) => {
        asked.push(variables);
        return { myNotifications: samplePage('Notification', notifications) };
      },
      NotificationsContact: {
        contacts: [],
        myNotificationPreferences: {
          __typename: 'NotificationPreferences',
          topics: ['FILE', 'WORK'].map((topic) => ({ __typename: 'TopicPreference', topic })),
        },
      },
      MarkNotifications: {
        markNotifications: { __typename: 'MarkNotificationsPayload', unread: 0, changed: 1, userErrors: [] },
      },
      MarkAllNotificationsRead: {
        markAllNotificationsRead: {
          __typename: 'MarkNotificationsPayload',
          unread: 0,
          changed: 2,
          markedAt: '2026-06-15T08:00:00.000Z',
          userErrors: [],
        },
      },
      UndoMarkAllNotificationsRead: {
        undoMarkAllNotificationsRead: {
          __typename: 'MarkNotificationsPayload',
          unread: 2,
          changed: 2,
          userErrors: [],
        },
      },
      ...answers,
    },
    inputs,
  });
  return { ...page, asked };
}

describe('NotificationsPage', () => {
  it('says by day what happened, which are unread in words, and leads to each page', async () => {
    const { element, text } = await show([
      sampleNotification(),
      sampleNotification({ id: 'told-2', isRead: true, isLegal: true, title: 'Une décision' }),
    ]);
    expect(text()).toContain('Aujourd’hui');
    expect(text().match(/Non lu(?!s)/g)).toHaveLength(1);
    expect(text()).toContain('Message que la loi impose');
    expect(element.querySelector('h3 a')?.getAttribute('href')).toBe('/mes-certificats/42');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('marks one as read, and back', async () => {
    const { find, settle, text } = await show([sampleNotification()]);
    find('Marquer comme lu\u00a0: Votre certificat vous attend').click();
    await settle();
    expect(text()).not.toMatch(/Non lu(?!s)/);
    find('Marquer comme non lu\u00a0: Votre certificat vous attend').click();
    await settle();
    expect(text()).toMatch(/Non lu(?!s)/);
  });

  it('says that marking failed, and shows what is', async () => {
    const { find, settle, text } = await show([sampleNotification()], {
      answers: { MarkNotifications: refuse('INTERNAL_SERVER_ERROR') },
    });
    find('Marquer comme lu\u00a0: Votre certificat vous attend').click();
    await settle();
    expect(text()).toContain('Cela n’a pas pu être fait');
    expect(text()).toMatch(/Non lu(?!s)/);
  });

  it('marks all as read, and undoes it', async () => {
    const { find, settle, text } = await show([sampleNotification()]);
    find('Tout marquer comme lu').click();
    await settle();
    expect(text()).toContain('2 messages marqués comme lus.');
    find('Annuler').click();
    await settle();
    expect(text()).toContain('de nouveau non lus');
  });

  it('offers the topics that a message may be about, and no other', async () => {
    const { element } = await show([]);
    const offered = [...element.querySelectorAll<HTMLOptionElement>('option')].map(({ value }) => value);
    expect(offered).toEqual(['', 'FILE', 'WORK']);
  });

  it('asks for what the address says', async () => {
    const { asked } = await show([], { inputs: { sujet: 'work', nonLus: 'oui' } });
    expect(asked[0]).toMatchObject({ topic: 'WORK', unreadOnly: true });
  });

  it('says what will come where nothing has', async () => {
    expect((await show([])).text()).toContain('Rien ne vous a encore été notifié');
  });

  it('says how to see more where a filter hides all', async () => {
    expect((await show([], { inputs: { nonLus: 'oui' } })).text()).toContain('Aucun message ne correspond');
  });
});
