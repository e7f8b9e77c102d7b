import { TestBed } from '@angular/core/testing';
import { DeviceDatabases } from '../storage/device-databases';
import { Lock } from './lock';

const forget = jest.fn(() => Promise.resolve());
const submit = jest.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation();

beforeEach(() => {
  jest.clearAllMocks();
  TestBed.configureTestingModule({ providers: [{ provide: DeviceDatabases, useValue: { forget } }] });
  document.body.innerHTML = '<p>Camille Le Goff</p>';
});
afterEach(() => jest.useRealTimers());

describe('Lock', () => {
  it('sends what waits, then empties the browser and the page, and ends the session', async () => {
    localStorage.setItem('jalon.theme', 'dark');
    sessionStorage.setItem('anything', 'kept');
    const order: string[] = [];
    const lock = TestBed.inject(Lock);
    lock.beforeLeaving(async () => Number(order.push('sent') && 0));
    submit.mockImplementationOnce(() => void order.push('left'));
    await expect(lock.leave()).resolves.toBe(0);
    expect(order).toEqual(['sent', 'left']);
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
    expect(forget).toHaveBeenCalledTimes(1);
    expect(document.body.textContent).toBe('');
    expect(document.querySelector('form')?.getAttribute('action')).toBe('/auth/sign-out?shared=1');
  });

  it('stays, and says how many things are not sent', async () => {
    const lock = TestBed.inject(Lock);
    lock.beforeLeaving(() => Promise.resolve(2));
    lock.beforeLeaving(() => Promise.reject(new Error('out of reach')));
    await expect(lock.leave()).resolves.toBe(3);
    expect(submit).not.toHaveBeenCalled();
    expect(document.body.textContent).toBe('Camille Le Goff');
    await lock.leaveAnyway();
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever', async () => {
    jest.useFakeTimers();
    const lock = TestBed.inject(Lock);
    lock.beforeLeaving(() => new Promise(() => undefined));
    const leaving = lock.leave();
    await jest.advanceTimersByTimeAsync(5_000);
    await expect(leaving).resolves.toBe(1);
  });
});
