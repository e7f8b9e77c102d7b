import { mutation, query, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const LETTER = 'id agentName matricule state title history { act actorName }';
const MAIL = 'id agentName matricule state reason topic';
const PREFERENCES = `{ language: FR, quietFrom: "19:00", quietTo: "08:00", quietWeekends: true,
  topics: [{ topic: WORK, frequency: DAILY }] }`;

const deliver = (id: string) =>
  mutation(
    'deliverLetters(input: { letterIds: [$id], way: HANDED_OVER, on: "2026-06-15" })',
    `letters { ${LETTER} }`,
    id,
  );
const undo = (id: string) =>
  mutation('undoLetterDelivery(input: { letterIds: [$id] })', `letters { ${LETTER} }`, id);
const resend = (id: string) => mutation('resendMail(input: { mailId: $id })', `mail { ${MAIL} }`, id);
const settle = (id: string) =>
  mutation('settleMail(input: { mailId: $id, isSettled: true })', `mail { ${MAIL} }`, id);
const paper = (id: string): Sending => ({ method: 'GET', path: `/files/letters/${id}` });
const papers = (id: string): Sending => ({ method: 'GET', path: `/files/letters?ids=${id}` });
const change = (operation: string) => ({ document: `mutation { ${operation} { userErrors { code } } }` });

/** The requests of what people are told, by the first two cells of their lines. */
export const notificationsRequests: Requests = {
  'Query.myNotifications | oneself': () =>
    query('myNotifications { totalCount edges { node { id title body path } } }'),
  'Query.myUnreadNotifications | oneself': () => query('myUnreadNotifications'),
  'Query.myNotificationPreferences | oneself': () =>
    query(
      'myNotificationPreferences { language mailAddress topics { topic frequency } legalNotices { title } }',
    ),
  "Mutation.markNotifications | the holder's notice": ({ holdersNoticeId }) =>
    mutation('markNotifications(input: { ids: [$id], isRead: true })', 'unread changed', holdersNoticeId),
  'Mutation.markAllNotificationsRead | oneself': () => change('markAllNotificationsRead(input: {})'),
  'Mutation.undoMarkAllNotificationsRead | oneself': () =>
    change('undoMarkAllNotificationsRead(input: { markedAt: "2026-06-15T08:00:00Z" })'),
  'Mutation.setNotificationPreferences | oneself': () =>
    change(`setNotificationPreferences(input: ${PREFERENCES})`),
  'Query.letters | of everyone': () => query(`letters { totalCount edges { node { ${LETTER} } } }`),
  'Query.letterOverview | of everyone': () => query('letterOverview { toHandOver failedMails }'),
  'Query.failedMails | of everyone': () => query(`failedMails { totalCount edges { node { ${MAIL} } } }`),
  "Mutation.deliverLetters | the holder's letter": async ({ holdersLetter }) =>
    deliver(await holdersLetter()),
  'Mutation.deliverLetters | an id nobody has': () => deliver(UNKNOWN),
  "Mutation.undoLetterDelivery | the holder's letter": async ({ holdersDeliveredLetter }) =>
    undo(await holdersDeliveredLetter()),
  'Mutation.undoLetterDelivery | an id nobody has': () => undo(UNKNOWN),
  "Mutation.resendMail | the holder's mail": async ({ holdersFailedMail }) =>
    resend(await holdersFailedMail()),
  'Mutation.resendMail | an id nobody has': () => resend(UNKNOWN),
  "Mutation.settleMail | the holder's mail": async ({ holdersFailedMail }) =>
    settle(await holdersFailedMail()),
  'Mutation.settleMail | an id nobody has': () => settle(UNKNOWN),
  "GET /files/letters/:id | the holder's letter": async ({ holdersLetter }) => paper(await holdersLetter()),
  'GET /files/letters/:id | an id nobody has': () => paper(UNKNOWN),
  "GET /files/letters | the holder's letter": async ({ holdersLetter }) => papers(await holdersLetter()),
  'GET /files/letters | an id nobody has': () => papers(UNKNOWN),
};
