import { HabilitationOperation } from '@jalon/identity/api';
import { RequestContext } from '@jalon/shared/api';
import { authorize } from './policy';

const ctx = new RequestContext({} as never, {
  personId: 'alice',
  employerId: 'region',
  agentId: 'agent',
  sessionId: 'session',
  signedInAt: new Date(0),
  assurance: null,
});
const mayManage = (...operations: HabilitationOperation[]) =>
  authorize.may(ctx, 'manage', { habilitations: [{ id: 'habilitation', operations }] });

describe('managing integrations', () => {
  it('is for whoever is habilitated to', () => {
    expect(mayManage(HabilitationOperation.MANAGE_INTEGRATIONS)).toBe(true);
  });

  it('is not for whoever is habilitated to anything else', () => {
    const others = Object.values(HabilitationOperation).filter(
      (operation) => operation !== HabilitationOperation.MANAGE_INTEGRATIONS,
    );
    expect(mayManage(...others)).toBe(false);
    expect(mayManage()).toBe(false);
  });
});
