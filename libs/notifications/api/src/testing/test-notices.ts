import type { NoticeKind } from '@jalon/shared/api';

/** Kinds of notice of the tests: one that may be muted, one that the law wants told, one that cannot wait, one of work. */
export const testNotices: readonly NoticeKind[] = [
  {
    code: 'test.published',
    topic: 'CERTIFICATION',
    isLegal: false,
    texts: {
      FR: { title: 'Un certificat vous attend', body: 'Il vaut jusqu’au {validUntil}.' },
      EN: { title: 'A certificate is waiting for you', body: 'It is valid until {validUntil}.' },
    },
  },
  {
    code: 'test.decided',
    topic: 'CERTIFICATION',
    isLegal: true,
    texts: {
      FR: {
        title: 'Une décision vous concerne',
        body: 'Une décision a été prise.',
        remedies: 'Vous pouvez la contester dans les deux mois.',
      },
      EN: {
        title: 'A decision about you',
        body: 'A decision was taken.',
        remedies: 'You may contest it within two months.',
      },
    },
  },
  {
    code: 'test.opened',
    topic: 'SECURITY',
    isLegal: true,
    isUrgent: true,
    texts: {
      FR: { title: 'Un accès est ouvert', body: 'Pour une heure.', remedies: 'Vous pouvez y mettre fin.' },
      EN: { title: 'An access is open', body: 'For an hour.', remedies: 'You may end it.' },
    },
  },
  {
    code: 'test.waiting',
    topic: 'WORK',
    isLegal: false,
    texts: {
      FR: { title: 'Demandes en attente : {count}', body: 'Elles attendent une décision.' },
      EN: { title: 'Requests waiting: {count}', body: 'They wait for a decision.' },
    },
  },
];
