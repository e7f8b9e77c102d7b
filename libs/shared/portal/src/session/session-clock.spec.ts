import { TestBed } from '@angular/core/testing';
import { SessionClock } from './session-clock';

const minute = 60_000;
const start = Date.parse('2026-11-21T10:00:00Z');
const at = (offset: number) => new Date(start + offset).toISOString();
const ends = { idleExpiresAt: at(30 * minute), absoluteExpiresAt: at(480 * minute), isShared: false };

beforeEach(() => jest.useFakeTimers({ now: start }));
afterEach(() => {
  jest.useRealTimers();
  localStorage.clear();
});

describe('SessionClock', () => {
  it('says nothing when nobody is signed in', () => {
    const clock = TestBed.inject(SessionClock);
    jest.advanceTimersByTime(1000 * minute);
    expect(clock.phase()).toBe('calm');
  });

  it('passes by itself from calm to warning to over', () => {
    const clock = TestBed.inject(SessionClock);
    clock.start(ends);
    expect(clock.phase()).toBe('calm');
    jest.advanceTimersByTime(28 * minute);
    expect(clock.phase()).toBe('idle-soon');
    jest.advanceTimersByTime(2 * minute);
    expect(clock.phase()).toBe('over');
  });

  it('puts the idle end off at each answer of the server, and never beyond the absolute end', () => {
    const clock = TestBed.inject(SessionClock);
    clock.start(ends);
    jest.advanceTimersByTime(20 * minute);
    clock.serverAnswered(null);
    expect(clock.life()?.idleEnd).toBe(start + 50 * minute);
    expect(clock.life()?.absoluteEnd).toBe(start + 480 * minute);
    jest.advanceTimersByTime(20 * minute);
    expect(clock.phase()).toBe('calm');
  });

  it('counts on the server’s time when this device is late', () => {
    const clock = TestBed.inject(SessionClock);
    jest.setSystemTime(start - 10 * minute);
    clock.serverAnswered(new Date(start).toUTCString());
    clock.start(ends);
    expect(clock.life()?.idleEnd).toBe(start + 20 * minute);
    jest.advanceTimersByTime(28 * minute);
    expect(clock.phase()).toBe('idle-soon');
  });

  it('learns that another tab used the session', () => {
    const clock = TestBed.inject(SessionClock);
    clock.start(ends);
    jest.advanceTimersByTime(29 * minute);
    const used = { key: 'jalon.session-used-at', newValue: String(Date.now()) };
    window.dispatchEvent(new StorageEvent('storage', used));
    expect(clock.phase()).toBe('calm');
  });

  it('writes nothing in the browser of a shared computer', () => {
    localStorage.setItem('jalon.session-used-at', '1');
    const clock = TestBed.inject(SessionClock);
    clock.start({ ...ends, idleExpiresAt: at(5 * minute), isShared: true });
    clock.serverAnswered(null);
    expect(localStorage).toHaveLength(0);
    jest.advanceTimersByTime(4 * minute);
    expect(clock.phase()).toBe('idle-soon');
  });

  it('looks at the time when a sleeping device wakes', () => {
    const clock = TestBed.inject(SessionClock);
    clock.start(ends);
    jest.setSystemTime(start + 60 * minute);
    window.dispatchEvent(new Event('focus'));
    expect(clock.phase()).toBe('over');
  });
});
