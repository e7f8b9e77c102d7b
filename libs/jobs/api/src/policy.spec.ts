import { type Actor, RequestContext } from '@jalon/shared/api';
import { authorize } from './policy';

const actor: Actor = {
  personId: 'alice',
  employerId: 'region',
  agentId: 'agent',
  sessionId: 'session',
  signedInAt: new Date(0),
  assurance: null,
};
const ctx = new RequestContext({} as never, actor);

describe('following a job', () => {
  it('is for whoever asked for it', () => {
    expect(authorize.may(ctx, 'follow', { askedByPersonId: 'alice' })).toBe(true);
  });

  it.each(['bob', null])('is for nobody else (asked by %s)', (askedByPersonId) => {
    expect(authorize.may(ctx, 'follow', { askedByPersonId })).toBe(false);
  });
});
