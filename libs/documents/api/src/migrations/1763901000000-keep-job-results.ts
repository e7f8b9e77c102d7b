import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** What a job made for the person who asked for it, kept a few days. */
export class KeepJobResults1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_result (
        employer_id uuid not null references employer,
        job_id uuid not null,
        person_id uuid not null references person,
        file_name text not null,
        stored_file_id uuid not null,
        kept_until timestamptz not null,
        created_at timestamptz not null,
        primary key (employer_id, job_id),
        foreign key (employer_id, stored_file_id) references stored_file
      )`);
    await runner.query('create index job_result_kept_until on job_result (employer_id, kept_until)');
    await ownTable(runner, 'job_result', 'employer', { app: 'select, insert', worker: 'select, delete' });
    await runner.query('grant select, delete on stored_file to jalon_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke select, delete on stored_file from jalon_worker');
    await runner.query('drop table job_result');
  }
}
