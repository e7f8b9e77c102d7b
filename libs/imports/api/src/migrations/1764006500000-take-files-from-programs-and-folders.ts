import { ownTable } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of people that programs and folders send, and who answers for them. */
export class TakeFilesFromProgramsAndFolders1764006500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_intake (
        employer_id uuid not null references employer,
        person_id uuid not null references person,
        applies_alone boolean not null,
        takes_folder boolean not null,
        set_at timestamptz not null,
        primary key (employer_id)
      )`);
    await ownTable(runner, 'import_intake', 'employer', {
      app: 'select, insert, delete, update (person_id, applies_alone, takes_folder, set_at)',
      worker: 'select',
    });
    await runner.query(`
      create table import_arrival (
        employer_id uuid not null references employer,
        id uuid not null,
        origin text not null check (origin in ('FOLDER', 'PROGRAM')),
        file_name text not null,
        api_key_id uuid,
        stored_file_id uuid,
        arrived_at timestamptz not null,
        settled_at timestamptz,
        refusal text,
        primary key (employer_id, id),
        foreign key (employer_id, stored_file_id) references stored_file,
        check ((origin = 'PROGRAM') = (api_key_id is not null)),
        check (refusal is null or settled_at is not null)
      )`);
    await ownTable(runner, 'import_arrival', 'employer', {
      app: 'select, insert, update (settled_at, refusal)',
      worker: 'select, insert, delete',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_arrival, import_intake');
  }
}
