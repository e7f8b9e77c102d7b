import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { PreferencesPage } from './preferences-page';

const preferences = {
  __typename: 'NotificationPreferences',
  language: 'FR',
  quietFrom: '19:00',
  quietTo: '08:00',
  quietWeekends: true,
  mailAddress: 'camille@armorique.exemple.fr',
  topics: [
    { __typename: 'TopicPreference', topic: 'CERTIFICATION', frequency: 'AT_ONCE', isChoosable: true },
    { __typename: 'TopicPreference', topic: 'SECURITY', frequency: 'AT_ONCE', isChoosable: false },
  ],
  legalNotices: [
    { __typename: 'LegalNotice', kind: 'x.y', topic: 'CERTIFICATION', title: 'Une décision a été prise' },
  ],
};

async function show(userErrors: readonly object[] = [], own: object = {}) {
  const sent: Record<string, unknown>[] = [];
  const page = await renderPage(PreferencesPage, {
    answers: {
      PreferencesPage: { myNotificationPreferences: { ...preferences, ...own } },
      SetNotificationPreferences: ({ input }) => {
        sent.push(input as Record<string, unknown>);
        return {
          setNotificationPreferences: {
            __typename: 'SetNotificationPreferencesPayload',
            preferences: null,
            userErrors,
          },
        };
      },
    },
  });
  const choose = async (id: string, value: string) => {
    const field = page.element.querySelector<HTMLSelectElement | HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`No field ${id}.`);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await page.settle();
  };
  return { ...page, sent, choose };
}

describe('PreferencesPage', () => {
  it('shows each topic, what the law keeps, and where mails go', async () => {
    const { element, text } = await show();
    expect(text()).toContain('camille@armorique.exemple.fr');
    expect(text()).toContain('Tout de suite\u00a0: la loi l’impose');
    expect(text()).toContain('Une décision a été prise');
    expect(element.querySelector('#topic-SECURITY')).toBeNull();
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('saves a choice at once, and undoes it', async () => {
    const { choose, find, sent, settle, text } = await show();
    await choose('topic-CERTIFICATION', 'NONE');
    expect(sent[0]?.['topics']).toContainEqual({ topic: 'CERTIFICATION', frequency: 'NONE' });
    expect(text()).toContain('Enregistré.');
    find('Annuler ce changement').click();
    await settle();
    expect(sent[1]?.['topics']).toContainEqual({ topic: 'CERTIFICATION', frequency: 'AT_ONCE' });
    expect(text()).toContain('Changement annulé.');
  });

  it('says which hours cannot be kept, and leaves them to be mended', async () => {
    const { choose, element, text } = await show([
      { __typename: 'UserError', code: 'SAME_HOURS', path: ['input', 'quietTo'] },
    ]);
    await choose('quiet-to', '19:00');
    expect(text()).toContain('Choisissez deux heures différentes');
    expect(element.querySelector<HTMLInputElement>('#quiet-to')?.value).toBe('19:00');
  });

  it('lets hours and week-ends be open', async () => {
    const { element, sent, settle } = await show();
    const [hours, weekends] = element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    hours?.click();
    await settle();
    weekends?.click();
    await settle();
    expect(sent.at(-1)).toMatchObject({ quietFrom: null, quietTo: null, quietWeekends: false });
  });

  it('says what happens without an address', async () => {
    const { text } = await show([], { mailAddress: null });
    expect(text()).toContain('Votre employeur ne connaît pas d’adresse');
  });

  it('says that nothing is saved when the server does not answer', async () => {
    const { element, settle, text } = await renderPage(PreferencesPage, {
      answers: {
        PreferencesPage: { myNotificationPreferences: preferences },
        SetNotificationPreferences: refuse('INTERNAL_SERVER_ERROR'),
      },
    });
    element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[1]?.click();
    await settle();
    expect(text()).toContain('Le changement n’est pas enregistré');
  });
});
