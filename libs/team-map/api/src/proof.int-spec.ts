import { certificationModules, certify, forgetThePaper } from '@jalon/certification/api/testing';
import { publishTestDecisions } from '@jalon/decisions/api/testing';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { shareMyLevels } from '@jalon/skills/api';
import { assess, requireLevels } from '@jalon/skills/api/testing';
import { teamMapModule } from './team-map.module';
import { type Cell, mapOf, notCommunicated } from './testing/map-queries';

let database: TestDatabase;
let region: Staff;
let maelle: StaffMember;
beforeAll(async () => {
  database = await testDatabase([...certificationModules, teamMapModule]);
  await forgetThePaper(database);
  region = await staffOf(database, 'Région');
  await database.inContext(region.administrator, publishTestDecisions);
  maelle = await region.hire();
});
afterAll(() => database?.close());

let posts = 0;
/** Somebody of the manager's team, of whom 1.1 is expected. */
async function member(): Promise<StaffMember> {
  const jobTitle = `Poste ${++posts}`;
  const person = await region.hire({ manager: maelle, jobTitle });
  await requireLevels(database, maelle, jobTitle, { 'crcn-1.1': 3 });
  return person;
}
const share = (agent: Actor) => database.inContext(agent, shareMyLevels);
const cellsOf = async (agent: Actor): Promise<Record<string, Cell>> => {
  const { people } = await mapOf(database, maelle);
  const cells = people.find(({ agentId }) => agentId === agent.agentId)?.cells ?? [];
  return Object.fromEntries(cells.map((cell) => [cell.competenceId, cell]));
};

describe('proof', () => {
  const at = (competenceId: string, level: number, validUntil: string) => ({
    competenceId,
    level,
    validUntil,
  });

  it.each<[string, string, ReturnType<typeof at> & { revoked?: boolean }]>([
    ['a certificate in force of that level', 'CERTIFIED', at('crcn-1.1', 4, '2026-06-15')],
    ['one of a higher level', 'CERTIFIED', at('crcn-1.1', 6, '2027-01-01')],
    ['one of a lower level', 'ASSESSED', at('crcn-1.1', 3, '2027-01-01')],
    ['one of another competence', 'ASSESSED', at('crcn-1.2', 8, '2027-01-01')],
    ['one whose time has passed', 'EXPIRED', at('crcn-1.1', 4, '2026-06-14')],
    ['one revoked', 'ASSESSED', { ...at('crcn-1.1', 4, '2027-01-01'), revoked: true }],
  ])('of a level 4, by %s, is %s', async (_, proof, certificate) => {
    const luc = await member();
    await assess(database, luc, { 'crcn-1.1': 4 });
    await share(luc);
    await certify(database, luc, certificate);
    const dates =
      proof === 'ASSESSED'
        ? { certifiedOn: null, certifiedUntil: null }
        : { certifiedOn: '2020-01-02', certifiedUntil: certificate.validUntil };
    expect(await cellsOf(luc)).toMatchObject({ 'crcn-1.1': { level: 4, proof, ...dates } });
  });

  it('is that of the certificate in force when another has expired, and nothing of one replaced', async () => {
    const luc = await member();
    await assess(database, luc, { 'crcn-1.1': 4 });
    await share(luc);
    const replaced = await certify(database, luc, at('crcn-1.1', 5, '2027-01-01'));
    await certify(database, luc, { ...at('crcn-1.1', 2, '2027-01-01'), replaces: replaced });
    expect(await cellsOf(luc)).toMatchObject({ 'crcn-1.1': { proof: 'ASSESSED' } });
    await certify(database, luc, at('crcn-1.1', 4, '2025-01-01'));
    expect(await cellsOf(luc)).toMatchObject({
      'crcn-1.1': { proof: 'EXPIRED', certifiedUntil: '2025-01-01' },
    });
    await certify(database, luc, at('crcn-1.1', 4, '2027-01-01'));
    expect(await cellsOf(luc)).toMatchObject({
      'crcn-1.1': { proof: 'CERTIFIED', certifiedUntil: '2027-01-01' },
    });
  });

  it('is not told of what is not communicated', async () => {
    const luc = await member();
    await certify(database, luc, at('crcn-1.1', 8, '2027-01-01'));
    expect(await cellsOf(luc)).toEqual({ 'crcn-1.1': notCommunicated('crcn-1.1', 3) });
  });
});
