import { auditModule } from '@jalon/audit/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { closeEngagement } from './engagement.service';
import { identityModule } from './identity.module';
import { type Staff, staffOf, type StaffMember } from './testing/staff';
import { AdministrativePosition, CareerEventKind } from './vocabulary';

const MY_ENGAGEMENTS = `{
  myEngagements {
    employer { shortName } jobTitle orgUnitName status administrativePosition grade workingTimeQuota
    startsOn endsOn state
  }
}`;

let database: TestDatabase;
let region: Staff;
let hospital: Staff;
let camille: StaffMember;
let camilleAtHospital: StaffMember;
let yann: StaffMember;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule]);
  region = await staffOf(database, 'Région');
  hospital = await staffOf(database, 'Hôpital');
  camille = await region.hire({ jobTitle: 'Rédactrice', startsOn: '2015-09-01' });
  camilleAtHospital = await hospital.hire({ personId: camille.personId, jobTitle: 'Assistante' });
  yann = await hospital.hire();
  await region.record(camille, {
    kind: CareerEventKind.WORKING_TIME,
    effectiveOn: '2020-09-01',
    workingTimeQuota: 60,
  });
});
afterAll(() => database?.close());

interface Answer {
  myEngagements: { employer: { shortName: string }; state: string; workingTimeQuota: number }[];
}

const ask = (actor: StaffMember | null) => database.execute<Answer>(actor, MY_ENGAGEMENTS);

it('tells every employer’s, labelled, the active one’s first', async () => {
  const { data } = await ask(camille);
  expect(data?.myEngagements).toEqual([
    {
      employer: { shortName: 'Région' },
      jobTitle: 'Rédactrice',
      orgUnitName: 'Région',
      status: 'TENURED',
      administrativePosition: 'ACTIVE',
      grade: 'Rédacteur',
      workingTimeQuota: 60,
      startsOn: '2015-09-01',
      endsOn: null,
      state: 'ACTIVE',
    },
    expect.objectContaining({
      employer: { shortName: 'Hôpital' },
      jobTitle: 'Assistante',
      workingTimeQuota: 100,
    }),
  ]);
  const there = await ask(camilleAtHospital);
  expect(there.data?.myEngagements.map(({ employer }) => employer.shortName)).toEqual(['Hôpital', 'Région']);
});

it('tells nobody else’s, and nothing to who is not signed in', async () => {
  const { data } = await ask(yann);
  expect(data?.myEngagements).toHaveLength(1);
  const { errors } = await ask(null);
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});

it('sends one statement for the locators and one per employer, each in its own transaction', async () => {
  database.queries.length = 0;
  await ask(camille);
  expect(database.statements).toHaveLength(3);
  const scopes = database.queries.filter((sql) => sql.startsWith('begin'));
  expect(scopes).toHaveLength(2);
  expect(scopes[0]).toContain(camille.employerId);
  expect(scopes[1]).toContain(camilleAtHospital.employerId);
});

it.each([
  [AdministrativePosition.SECONDMENT, 'SECONDED'],
  [AdministrativePosition.UNPAID_AVAILABILITY, 'ABSENT'],
  [AdministrativePosition.PARENTAL_LEAVE, 'ABSENT'],
])('is told in one word: %s is %s, from its day on', async (administrativePosition, state) => {
  const member = await region.hire();
  const kind = CareerEventKind.POSITION_CHANGE;
  await region.record(member, { kind, effectiveOn: '2026-06-16', administrativePosition });
  const before = await ask(member);
  expect(before.data?.myEngagements).toMatchObject([{ state: 'ACTIVE' }]);
  database.clock.set('2026-06-16');
  const after = await ask(member);
  database.clock.set('2026-06-15');
  expect(after.data?.myEngagements).toMatchObject([{ state, administrativePosition }]);
});

it('stays readable once ended, with its last situation', async () => {
  const member = await region.hire({ jobTitle: 'Directrice' });
  const { engagementId } = member;
  await database.inContext(region.administrator, (ctx) =>
    closeEngagement(ctx, { engagementId, endsOn: '2026-05-31', endReason: 'Retraite' }),
  );
  await region.record(member, { kind: CareerEventKind.TERMINATION, effectiveOn: '2026-06-01' });
  const { data } = await ask(member);
  expect(data?.myEngagements).toMatchObject([
    { state: 'ENDED', endsOn: '2026-05-31', jobTitle: 'Directrice', grade: 'Rédacteur' },
  ]);
});

it('answers more people of several employers at once than there are connections', async () => {
  const answers = await Promise.all(Array.from({ length: 25 }, () => ask(camille)));
  for (const { data } of answers) expect(data?.myEngagements).toHaveLength(2);
});
