import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** The trace: acts, and readings of personnel files. Opaque ids only, written once, never changed. */
export class CreateTrace1763700001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_event (
        employer_id uuid not null,
        id uuid not null,
        at timestamptz not null,
        actor_person_id uuid not null,
        action text not null,
        object_type text not null,
        object_id uuid not null,
        detail jsonb not null default '{}',
        primary key (employer_id, id)
      )`);
    await runner.query('create index audit_event_at on audit_event (employer_id, at)');
    await ownTable(runner, 'audit_event', 'employer', { app: 'select, insert', worker: 'select' });
    // Arrêté du 21 décembre 2012, art. 2: traces of consultation are kept three years; the worker purges them.
    await runner.query(`
      create table file_access_log (
        employer_id uuid not null,
        id uuid not null,
        at timestamptz not null,
        agent_id uuid not null,
        file_id uuid not null,
        piece_id uuid,
        actor_person_id uuid not null,
        actor_role text not null check (actor_role in ('HOLDER', 'HR_OFFICER')),
        operation text not null,
        habilitation_id uuid,
        primary key (employer_id, id),
        check ((actor_role = 'HOLDER') = (habilitation_id is null))
      )`);
    await runner.query(
      'create index file_access_log_of_agent on file_access_log (employer_id, agent_id, at desc, id desc)',
    );
    await runner.query('create index file_access_log_at on file_access_log (employer_id, at)');
    await runner.query(
      'create index file_access_log_piece on file_access_log (employer_id, piece_id, actor_person_id) where piece_id is not null',
    );
    await ownTable(runner, 'file_access_log', 'employer', {
      app: 'select, insert',
      worker: 'select, delete',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table file_access_log, audit_event');
  }
}
