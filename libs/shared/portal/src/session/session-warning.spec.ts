import { signal } from '@angular/core';
import { provideTextsForTesting, render } from '@jalon/shared/ui/testing';
import { provideGraphqlForTesting } from '../testing';
import french from '../texts/fr.json';
import { SessionClock } from './session-clock';
import { SessionEnd } from './session-end';
import type { SessionLife, SessionPhase } from './session-life';
import { SessionWarning } from './session-warning';

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const longer = {
  idleExpiresAt: '2026-11-21T11:00:00Z',
  absoluteExpiresAt: '2026-11-21T18:00:00Z',
  isShared: false,
};
const extended = {
  extendSession: {
    __typename: 'ExtendSessionPayload',
    session: { __typename: 'SessionLife', ...longer },
    userErrors: [],
  },
};

async function setUp(extend: object | (() => object) = extended) {
  const phase = signal<SessionPhase>('calm');
  const clock = {
    phase,
    life: signal<SessionLife>({
      idleEnd: new Date(2026, 10, 21, 10, 42).getTime(),
      absoluteEnd: new Date(2026, 10, 21, 18, 0).getTime(),
    }),
    start: jest.fn(() => phase.set('calm')),
  };
  const end = { show: jest.fn() };
  const { element, fixture } = await render(SessionWarning, {
    providers: [
      provideTextsForTesting({ fr: { portal: french } }),
      provideGraphqlForTesting({ ExtendSession: extend }),
      { provide: SessionClock, useValue: clock },
      { provide: SessionEnd, useValue: end },
    ],
  });
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await fixture.whenStable();
  };
  const enter = async (next: SessionPhase) => {
    clock.phase.set(next);
    await settle();
  };
  const shown = () => element.querySelector('dialog[open]');
  return { clock, end, enter, settle, shown };
}

describe('SessionWarning', () => {
  it('says nothing while there is time', async () => {
    const { shown } = await setUp();
    expect(shown()).toBeNull();
  });

  it('says at what time the session ends, and one click keeps it', async () => {
    const { clock, enter, settle, shown } = await setUp();
    await enter('idle-soon');
    expect(shown()?.textContent?.replaceAll('\u00a0', ' ')).toContain('à 10 h 42');
    shown()?.querySelector('button')?.click();
    await settle();
    expect(clock.start).toHaveBeenCalledWith(expect.objectContaining(longer));
    expect(shown()).toBeNull();
  });

  it('takes Escape for someone who is there', async () => {
    const { clock, enter, settle, shown } = await setUp();
    await enter('idle-soon');
    (shown() as HTMLDialogElement).close();
    await settle();
    expect(clock.start).toHaveBeenCalled();
  });

  it('says so when the session could not be kept', async () => {
    const { enter, settle, shown } = await setUp(() => {
      throw new Error('out of reach');
    });
    await enter('idle-soon');
    shown()?.querySelector('button')?.click();
    await settle();
    expect(shown()?.querySelector('[role="alert"]')?.textContent).toContain('n’a pas pu être prolongée');
  });

  it('says the absolute end once, since nothing puts it off', async () => {
    const { clock, enter, settle, shown } = await setUp();
    await enter('absolute-soon');
    expect(shown()?.textContent?.replaceAll('\u00a0', ' ')).toContain('se termine à 18 h');
    shown()?.querySelector('button')?.click();
    await settle();
    expect(shown()).toBeNull();
    expect(clock.start).not.toHaveBeenCalled();
  });

  it('leads to the page that says the session is over', async () => {
    const { end, enter } = await setUp();
    await enter('over');
    expect(end.show).toHaveBeenCalledTimes(1);
  });
});
