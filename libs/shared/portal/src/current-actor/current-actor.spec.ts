import { TestBed } from '@angular/core/testing';
import { FullPage } from '../navigation/full-page';
import { SessionClock } from '../session/session-clock';
import { camille, provideGraphqlForTesting } from '../testing';
import { CurrentActor } from './current-actor';

const open = jest.fn();

function setUp(answers: Parameters<typeof provideGraphqlForTesting>[0]) {
  open.mockReset();
  TestBed.configureTestingModule({
    providers: [provideGraphqlForTesting(answers), { provide: FullPage, useValue: { open } }],
  });
  return TestBed.inject(CurrentActor);
}

describe('CurrentActor', () => {
  it('is asked once, however many pages wait for it', async () => {
    const ask = jest.fn(() => ({ me: camille }));
    const actor = setUp({ CurrentActor: ask });
    expect(actor.state()).toBe('loading');
    await Promise.all([actor.load(), actor.load()]);
    await actor.load();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(actor.me()?.displayName).toBe('Camille Le Goff');
    expect(actor.hasSeveralEmployers()).toBe(true);
    expect(actor.has('AGENT')).toBe(true);
    expect(actor.has('HR')).toBe(false);
  });

  it('knows that nobody is signed in', async () => {
    const actor = setUp({ CurrentActor: { me: null } });
    await actor.load();
    expect(actor.state()).toBe('known');
    expect(actor.me()).toBeNull();
  });

  it('does not take a silent server for an anonymous visitor, and can ask again', async () => {
    const ask = jest
      .fn()
      .mockImplementationOnce(() => {
        throw new Error('out of reach');
      })
      .mockReturnValue({ me: camille });
    const actor = setUp({ CurrentActor: ask });
    await actor.load();
    expect(actor.state()).toBe('unavailable');
    await actor.reload();
    expect(actor.state()).toBe('known');
    expect(actor.me()?.givenName).toBe('Camille');
  });

  it('starts the portal anew with another employer, so that nothing of the first stays', async () => {
    const switched = jest.fn(() => ({ switchEmployer: { __typename: 'Payload', userErrors: [] } }));
    const actor = setUp({ CurrentActor: { me: camille }, SwitchEmployer: switched });
    await actor.switchEmployer('hospital');
    expect(switched).toHaveBeenCalledWith({ input: { employerId: 'hospital' } });
    expect(open).toHaveBeenCalledWith('/mon-espace');
  });

  it('stays where it is when the server refuses the switch', async () => {
    const userErrors = [{ __typename: 'UserError', code: 'NO_ENGAGEMENT', message: '' }];
    const actor = setUp({ SwitchEmployer: { switchEmployer: { __typename: 'Payload', userErrors } } });
    await actor.switchEmployer('elsewhere');
    expect(open).not.toHaveBeenCalled();
  });

  it('forgets everything of the person when the session is over', async () => {
    const actor = setUp({ CurrentActor: { me: camille } });
    await actor.load();
    const clock = TestBed.inject(SessionClock);
    expect(clock.life()).toBeDefined();
    await actor.forget();
    expect(actor.me()).toBeNull();
    expect(clock.life()).toBeUndefined();
  });
});
