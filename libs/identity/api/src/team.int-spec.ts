import { auditModule } from '@jalon/audit/api';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { agentNamesByPersonId } from './agent.loaders';
import { assignAgent } from './assignment.service';
import { setContact } from './contact.service';
import { closeEngagement } from './engagement.service';
import { identityModule } from './identity.module';
import { type Staff, staffOf, type StaffMember } from './testing/staff';
import { AdministrativePosition, CareerEventKind, ContactSubject } from './vocabulary';

let database: TestDatabase;
let region: Staff;
let maelle: StaffMember;
let camille: StaffMember;
let outsider: StaffMember;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule]);
  region = await staffOf(database, 'Région');
  const hospital = await staffOf(database, 'Hôpital');
  maelle = await region.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
  camille = await region.hire({ usualName: 'Le Goff', givenNames: 'Camille', manager: maelle });
  outsider = await hospital.hire();
});
afterAll(() => database?.close());

const TEAM = '{ myTeam { id displayName jobTitle orgUnitName workingTimeQuota state } }';
interface Team {
  myTeam: { id: string; displayName: string; state: string }[];
}
const teamOf = async (actor: Actor) => (await database.execute<Team>(actor, TEAM)).data?.myTeam;

describe('my team', () => {
  it('is the people assigned to me today, by name, in one statement', async () => {
    await region.hire({ usualName: 'Étienne', givenNames: 'Luc', manager: maelle });
    const absent = await region.hire({ usualName: 'Abgrall', givenNames: 'Per', manager: maelle });
    await region.record(absent, {
      kind: CareerEventKind.POSITION_CHANGE,
      effectiveOn: '2026-01-01',
      administrativePosition: AdministrativePosition.PARENTAL_LEAVE,
    });
    database.queries.length = 0;
    await expect(teamOf(maelle)).resolves.toMatchObject([
      { displayName: 'Per Abgrall', state: 'ABSENT' },
      { displayName: 'Luc Étienne', state: 'ACTIVE' },
      {
        displayName: 'Camille Le Goff',
        jobTitle: 'Gestionnaire',
        orgUnitName: 'Région',
        workingTimeQuota: 100,
      },
    ]);
    expect(database.statements).toHaveLength(1);
  });

  it('is without those who left, those who moved, and those to come', async () => {
    const [leaving, moving] = [
      await region.hire({ manager: maelle }),
      await region.hire({ manager: maelle }),
    ];
    const coming = await region.hire({ manager: maelle, startsOn: '2026-06-16' });
    const ids = async () => (await teamOf(maelle))?.map(({ id }) => id);
    expect(await ids()).toEqual(expect.arrayContaining([leaving.agentId, moving.agentId]));
    await database.inContext(region.administrator, async (ctx) => {
      await closeEngagement(ctx, {
        engagementId: leaving.engagementId,
        endsOn: '2026-06-14',
        endReason: 'Mutation',
      });
      await assignAgent(ctx, {
        engagementId: moving.engagementId,
        orgUnitId: region.rootUnitId,
        startsOn: '2026-06-15',
      });
    });
    for (const { agentId } of [leaving, moving, coming]) expect(await ids()).not.toContain(agentId);
  });

  it('is empty for who manages nobody, and asks for a sign-in', async () => {
    await expect(teamOf(camille)).resolves.toEqual([]);
    await expect(teamOf(outsider)).resolves.toEqual([]);
    const { errors } = await database.execute(null, TEAM);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('contacts', () => {
  const CONTACTS = '{ contacts { subject name role phone email hours place } }';
  const contact = {
    subject: ContactSubject.CAREER,
    name: 'N. Ben Amor',
    role: 'RH',
    phone: '02 99 00 00 00',
    hours: '9 h',
  };

  it('are those of the active employer, in one statement', async () => {
    await database.inContext(region.administrator, (ctx) => setContact(ctx, contact));
    database.queries.length = 0;
    const { data } = await database.execute(camille, CONTACTS);
    expect(data).toEqual({ contacts: [{ ...contact, email: null, place: null }] });
    expect(database.statements).toHaveLength(1);
    await expect(database.execute(outsider, CONTACTS)).resolves.toEqual({ data: { contacts: [] } });
  });
});

describe('names by person', () => {
  it('are read at once, those of the active employer only', async () => {
    database.queries.length = 0;
    const people = [maelle, outsider, camille].map(({ personId }) => personId);
    const names = await database.inContext(camille, (ctx) =>
      Promise.all(people.map((id) => ctx.load(agentNamesByPersonId, id))),
    );
    expect(names).toEqual(['Maëlle Riou', null, 'Camille Le Goff']);
    // The second looks, among those whom other employers lend, for who is no agent here.
    expect(database.statements).toHaveLength(2);
  });
});
