import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** Copies of files that people asked for: what was asked, and what came of it. The copy itself is a job's result. */
export class BundleFiles1763908000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file_bundle (
        employer_id uuid not null references employer,
        id uuid not null,
        agent_id uuid not null,
        asked_by_person_id uuid not null references person,
        asked_at timestamptz not null,
        piece_ids uuid[],
        language text not null check (language in ('FR', 'EN')),
        piece_count int,
        faults jsonb not null default '[]',
        primary key (employer_id, id),
        foreign key (employer_id, agent_id) references agent
      )`);
    await runner.query(
      'create index file_bundle_of_asker on file_bundle (employer_id, asked_by_person_id, agent_id, asked_at desc)',
    );
    await ownTable(runner, 'file_bundle', 'employer', {
      app: 'select, insert, update (piece_count, faults)',
      worker: 'select, delete',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table file_bundle');
  }
}
