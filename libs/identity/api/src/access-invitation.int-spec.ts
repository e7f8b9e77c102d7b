import { auditModule } from '@jalon/audit/api';
import type { Actor } from '@jalon/shared/api';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import { acceptInvitation, invitationDigest, inviteAgent } from './access-invitation.service';
import { identityModule } from './identity.module';
import { signInModule } from './sign-in.module';
import { linkExternalIdentity } from './sign-in-link.service';
import { type Staff, staffOf } from './testing';

let database: TestDatabase;
let region: Staff;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, signInModule]);
  region = await staffOf(database, 'Région');
});
afterAll(() => database.close());

async function invite(person: Actor): Promise<string> {
  const { url } = await database.inContext(region.administrator, (ctx) => inviteAgent(ctx, person));
  return invitationDigest(url.slice(url.lastIndexOf('/') + 1));
}

const accept = (digest: string, subject: string) =>
  acceptInvitation(database.services(), {
    digest,
    provider: 'any',
    identity: {
      issuer: 'https://id.example',
      provider: '',
      subject,
      assurance: null,
      isStrong: false,
      idToken: 'none',
    },
  });

describe('the link of a first access', () => {
  it('is spent by one identity, however many prove theirs at once', async () => {
    const digest = await invite(await region.hire());
    // Warms the pool, or the acceptances would run in turn.
    await Promise.all(
      Array.from({ length: 6 }, () => database.services().dataSource.query('select pg_sleep(0.05)')),
    );
    const settled = await Promise.allSettled(
      ['a', 'b', 'c', 'd', 'e'].map((one) => accept(digest, `race-${one}`)),
    );
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const owner = await database.connect('jalon_owner');
    const linked = await owner.query(`select subject from external_identity where subject like 'race-%'`);
    expect(linked).toHaveLength(1);
  });

  it('stops working when another one is made', async () => {
    const agent = await region.hire();
    const [former, latter] = [await invite(agent), await invite(agent)];
    await expect(accept(former, 'second-letter')).rejects.toThrow('INVITATION_EXPIREE');
    await expect(accept(latter, 'second-letter')).resolves.toMatchObject({ personId: agent.personId });
  });

  it('adds no second identity to somebody who signs in already, nor moves theirs', async () => {
    const agent = await region.hire();
    await database.inContext(region.administrator, (ctx) =>
      linkExternalIdentity(ctx, { ...agent, issuer: 'https://id.example', provider: '', subject: 'known' }),
    );
    const digest = await invite(agent);
    await expect(accept(digest, 'another')).rejects.toThrow('ACCES_DEJA_OUVERT');
    await expect(accept(digest, 'known')).resolves.toMatchObject({ agentId: agent.agentId });
  });

  it('is made for an agent of the employer, and for nobody else', async () => {
    const elsewhere = await staffOf(database, 'Hôpital');
    const foreign = await elsewhere.hire();
    await expect(invite(foreign)).rejects.toThrow('this agent is not this person');
  });

  it('leaves a trace of its making and of its use, by the person it opens', async () => {
    const agent = await region.hire();
    await accept(await invite(agent), 'traced');
    const acts = await database.inContext(region.administrator, (ctx) =>
      ctx.db.query(
        `select action, actor_person_id = $2 as own from audit_event
          where employer_id = $1 and object_id = $3 and action like 'identity.%nvit%' order by at, action`,
        [region.employerId, agent.personId, agent.agentId],
      ),
    );
    expect(acts).toEqual([
      { action: 'identity.acceptInvitation', own: true },
      { action: 'identity.inviteAgent', own: false },
    ]);
  });
});
