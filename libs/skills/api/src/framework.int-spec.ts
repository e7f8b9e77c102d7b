import { auditModule } from '@jalon/audit/api';
import { decisionsModule } from '@jalon/decisions/api';
import { identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { competencesById } from './competence.loaders';
import { skillsModule } from './skills.module';

let database: TestDatabase;
let region: Staff;
beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, decisionsModule, skillsModule]);
  region = await staffOf(database, 'Région');
});
afterAll(() => database?.close());

interface Framework {
  competenceFramework: {
    code: string;
    version: string;
    name: string;
    areas: {
      code: string;
      name: string;
      competences: { id: string; name: string; shortName: string; areaName: string }[];
    }[];
  };
}
const FRAMEWORK = `query ($language: Language, $code: String) {
  competenceFramework(code: $code) {
    code version name(language: $language)
    areas { code name(language: $language)
      competences { id name(language: $language) shortName(language: $language) areaName(language: $language) } } } }`;
const framework = async (variables = {}) =>
  (await database.execute<Framework>(region.administrator, FRAMEWORK, { code: 'CRCN', ...variables })).data
    ?.competenceFramework;

describe('the competence framework', () => {
  it('is the CRCN: five areas and sixteen competences, in its order, in one statement', async () => {
    database.queries.length = 0;
    const crcn = await framework();
    expect(database.statements).toHaveLength(1);
    expect(crcn).toMatchObject({ code: 'CRCN', name: 'Cadre de référence des compétences numériques' });
    expect(crcn?.areas.map(({ competences }) => competences.map(({ id }) => id))).toEqual([
      ['crcn-1.1', 'crcn-1.2', 'crcn-1.3'],
      ['crcn-2.1', 'crcn-2.2', 'crcn-2.3', 'crcn-2.4'],
      ['crcn-3.1', 'crcn-3.2', 'crcn-3.3', 'crcn-3.4'],
      ['crcn-4.1', 'crcn-4.2', 'crcn-4.3'],
      ['crcn-5.1', 'crcn-5.2'],
    ]);
  });

  it('is named in both languages, with headers that fit a column', async () => {
    const [french, english] = [await framework(), await framework({ language: 'EN' })];
    expect(french?.areas[3]?.competences[0]).toEqual({
      id: 'crcn-4.1',
      name: 'Sécuriser l’environnement numérique',
      shortName: 'Sécuriser',
      areaName: 'Protection et sécurité',
    });
    expect(english?.areas[3]?.competences[0]).toMatchObject({ name: 'Secure the digital environment' });
    for (const { areas } of [french, english] as Framework['competenceFramework'][]) {
      const headers = areas.flatMap(({ competences }) => competences.map(({ shortName }) => shortName));
      expect(new Set(headers).size).toBe(16);
      for (const header of headers) expect(header.length).toBeLessThanOrEqual(22);
    }
  });

  it('may be an employer’s own, which no other employer is offered', async () => {
    const hospital = await staffOf(database, 'Hôpital');
    const owner = await database.connect('jalon_owner');
    await owner.query(
      `insert into framework (code, version, name_fr, name_en, employer_id) values ('SOINS', '1', 'Soins', 'Care', $1)`,
      [hospital.employerId],
    );
    const asked = (staff: Staff) => database.execute(staff.administrator, FRAMEWORK, { code: 'SOINS' });
    expect((await asked(hospital)).data).toMatchObject({ competenceFramework: { name: 'Soins', areas: [] } });
    expect((await asked(region)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

it('loads competences by id at once', async () => {
  database.queries.length = 0;
  const codes = await database.inContext(region.administrator, async (ctx) => {
    const ids = ['crcn-5.2', 'crcn-1.1', 'crcn-5.2'];
    return Promise.all(ids.map(async (id) => (await ctx.load(competencesById, id)).code));
  });
  expect(codes).toEqual(['5.2', '1.1', '5.2']);
  expect(database.statements).toHaveLength(1);
});
