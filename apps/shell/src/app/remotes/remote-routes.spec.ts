import { TestBed } from '@angular/core/testing';
import type { Routes } from '@angular/router';
import { UnavailablePage } from '@jalon/shared/portal';
import { FEDERATION, remoteRoutes } from './remote-routes';

const remote: Routes = [{ path: 'mon-espace' }];

function load(loadRemoteModule: () => Promise<unknown>, initRemoteEntry = jest.fn()): Promise<Routes> {
  const federation = { initRemoteEntry, loadRemoteModule };
  initRemoteEntry.mockResolvedValue(federation);
  TestBed.configureTestingModule({ providers: [{ provide: FEDERATION, useValue: federation }] });
  return TestBed.runInInjectionContext(() => remoteRoutes('agent')()) as Promise<Routes>;
}

const isCalmPage = (routes: Routes) => routes[0]?.path === '**' && routes[0].component === UnavailablePage;

afterEach(() => jest.useRealTimers());

describe('remoteRoutes', () => {
  it('registers the remote when it is first needed, and gives its routes', async () => {
    const initRemoteEntry = jest.fn();
    await expect(load(() => Promise.resolve({ routes: remote }), initRemoteEntry)).resolves.toBe(remote);
    expect(initRemoteEntry).toHaveBeenCalledWith('/mfe/agent/remoteEntry.json', 'agent');
  });

  it('gives a calm page in place of a remote that is missing', async () => {
    const routes = await load(() => Promise.reject(new Error('404')));
    expect(isCalmPage(routes)).toBe(true);
  });

  it('does not wait more than five seconds for a remote that hangs', async () => {
    jest.useFakeTimers();
    const settled = jest.fn();
    const routes = load(() => new Promise(() => undefined));
    void routes.then(settled);
    await jest.advanceTimersByTimeAsync(4999);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(isCalmPage(await routes)).toBe(true);
  });
});
