import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { NotificationBell } from './notification-bell';

const MINUTE = 60_000;

async function show(unread: number) {
  let asked = 0;
  const page = await renderPage(NotificationBell, {
    answers: {
      UnreadNotifications: () => {
        asked += 1;
        return { myUnreadNotifications: unread + asked - 1 };
      },
    },
  });
  return { ...page, asked: () => asked };
}

describe('NotificationBell', () => {
  it('says in words how many are unread', async () => {
    const { element, find } = await show(3);
    expect(find('Notifications\u00a0: 3 non lues').getAttribute('href')).toBe('/mes-notifications');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it.each([
    [1, '1', 'Notifications\u00a0: 1 non lue'],
    [150, '99+', 'Notifications\u00a0: 99+ non lues'],
  ])('is called by the figure it shows for %d', async (unread, figure, name) => {
    const { element, find } = await show(unread);
    expect(find(name).textContent?.trim()).toBe(figure);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('shows no figure when there is none', async () => {
    const { find } = await show(0);
    expect(find('Notifications\u00a0: aucune non lue').textContent?.trim()).toBe('');
  });

  describe('asks again each minute', () => {
    /** How much later it is than it is. */
    let later = 0;
    let tick: () => void = () => undefined;
    beforeEach(() => {
      later = 0;
      const now = Date.now.bind(Date);
      jest.spyOn(Date, 'now').mockImplementation(() => now() + later);
      const repeat = globalThis.setInterval;
      jest.spyOn(globalThis, 'setInterval').mockImplementation(((work: () => void, delay: number) => {
        if (delay !== MINUTE) return repeat(work, delay);
        tick = work;
        return 0;
      }) as never);
    });
    afterEach(() => jest.restoreAllMocks());

    it('while somebody is there, and not once nobody has touched the device for a while', async () => {
      const { asked, settle } = await show(1);
      for (let minute = 1; minute <= 8; minute += 1) {
        later += MINUTE;
        tick();
        await settle();
      }
      expect(asked()).toBe(4);
      document.dispatchEvent(new Event('pointerdown'));
      await settle();
      expect(asked()).toBe(5);
    });

    it('but never on a hidden page', async () => {
      const { asked, settle } = await show(1);
      jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
      later += MINUTE;
      tick();
      await settle();
      expect(asked()).toBe(1);
    });
  });
});
