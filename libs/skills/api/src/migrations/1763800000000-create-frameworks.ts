import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';
import { referenceRows } from '../reference.rules';

/** Competence frameworks: those everyone shares, filled from the published reference, and employers' own. */
export class CreateFrameworks1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await fillTables(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table competence, competence_area, framework');
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table framework (
      code text primary key,
      version text not null,
      name_fr text not null,
      name_en text not null,
      legal_basis text,
      employer_id uuid references employer
    )`);
  await runner.query(`comment on column framework.employer_id is 'null: offered to every employer'`);
  await ownTable(runner, 'framework', 'platform', { app: 'select' });
  await runner.query(`
    create table competence_area (
      framework_code text not null references framework,
      code text not null,
      rank int not null,
      name_fr text not null,
      name_en text not null,
      primary key (framework_code, code)
    )`);
  await ownTable(runner, 'competence_area', 'platform', { app: 'select' });
  // A column header is at most 22 characters long, or it would wrap on the map.
  await runner.query(`
    create table competence (
      id text primary key,
      framework_code text not null,
      area_code text not null,
      code text not null,
      rank int not null,
      name_fr text not null,
      name_en text not null,
      short_name_fr text not null check (length(short_name_fr) <= 22),
      short_name_en text not null check (length(short_name_en) <= 22),
      unique (framework_code, code),
      foreign key (framework_code, area_code) references competence_area
    )`);
  await ownTable(runner, 'competence', 'platform', { app: 'select' });
}

async function fillTables(runner: QueryRunner): Promise<void> {
  const { frameworks, areas, competences } = referenceRows();
  await runner.query(
    `insert into framework (code, version, name_fr, name_en, legal_basis)
     select "code", "version", "nameFr", "nameEn", "legalBasis"
       from jsonb_to_recordset($1::jsonb) as rows("code" text, "version" text, "nameFr" text, "nameEn" text,
            "legalBasis" text)`,
    [JSON.stringify(frameworks)],
  );
  await runner.query(
    `insert into competence_area (framework_code, code, rank, name_fr, name_en)
     select "frameworkCode", "code", "rank", "nameFr", "nameEn"
       from jsonb_to_recordset($1::jsonb) as rows("frameworkCode" text, "code" text, "rank" int, "nameFr" text,
            "nameEn" text)`,
    [JSON.stringify(areas)],
  );
  await runner.query(
    `insert into competence (id, framework_code, area_code, code, rank, name_fr, name_en, short_name_fr, short_name_en)
     select "id", "frameworkCode", "areaCode", "code", "rank", "nameFr", "nameEn", "shortNameFr", "shortNameEn"
       from jsonb_to_recordset($1::jsonb) as rows("id" text, "frameworkCode" text, "areaCode" text, "code" text,
            "rank" int, "nameFr" text, "nameEn" text, "shortNameFr" text, "shortNameEn" text)`,
    [JSON.stringify(competences)],
  );
}
