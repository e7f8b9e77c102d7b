import { ownFunction, ownTable } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { jobFunctions } from './job-functions';

/** Jobs that people follow, the tasks that may be asked for, and the only ways to the queue. */
export class CreateJobs1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_task (
        name text primary key,
        max_attempts smallint not null check (max_attempts > 0)
      )`);
    await ownTable(runner, 'job_task', 'system');
    await runner.query(`
      create table followed_job (
        employer_id uuid not null,
        id uuid not null,
        task text not null,
        asked_by_person_id uuid,
        state text not null default 'QUEUED'
          check (state in ('QUEUED', 'RUNNING', 'WAITING_RETRY', 'DONE', 'DEAD', 'CANCELLED')),
        done int not null default 0,
        total int,
        attempts smallint not null default 0,
        reason text,
        asked_at timestamptz not null,
        started_at timestamptz,
        ended_at timestamptz,
        result_until timestamptz,
        queue_job_id bigint not null,
        primary key (employer_id, id),
        check ((ended_at is not null) = (state in ('DONE', 'DEAD', 'CANCELLED')))
      )`);
    await runner.query(
      'create index followed_job_of_person on followed_job (employer_id, asked_by_person_id, asked_at desc)',
    );
    await runner.query(
      'create index followed_job_in_queue on followed_job (employer_id, queue_job_id) where ended_at is null',
    );
    await ownTable(runner, 'followed_job', 'employer', {
      app: 'select, update (result_until)',
      worker: 'select, delete, update (state, done, total, attempts, reason, started_at, ended_at)',
    });
    for (const { signature, roles, sql } of jobFunctions) {
      await runner.query(sql);
      await ownFunction(runner, signature, ...roles);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of jobFunctions) await runner.query(`drop function ${signature}`);
    await runner.query('drop table followed_job, job_task');
  }
}
