import { ownTable } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an employer's software is told what happens, with which secret, and what came of each telling. */
export class CreateWebhooks1763903001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhook_endpoint (
        employer_id uuid not null,
        id uuid not null,
        url text not null check (length(url) <= 500),
        events text[] not null check (cardinality(events) > 0),
        is_active boolean not null default true,
        created_by_person_id uuid not null,
        created_at timestamptz not null,
        removed_at timestamptz,
        primary key (employer_id, id)
      )`);
    await ownTable(runner, 'webhook_endpoint', 'employer', {
      app: 'select, insert, update (is_active, removed_at)',
    });
    await runner.query(`
      create table webhook_secret (
        employer_id uuid not null,
        endpoint_id uuid not null,
        version int not null,
        wrapped_secret bytea not null,
        employer_key_version int not null,
        made_at timestamptz not null,
        ends_at timestamptz,
        primary key (employer_id, endpoint_id, version),
        foreign key (employer_id, endpoint_id) references webhook_endpoint (employer_id, id)
      )`);
    await ownTable(runner, 'webhook_secret', 'employer', {
      app: 'select, insert, update (ends_at)',
    });
    await runner.query(`
      create table webhook_delivery (
        employer_id uuid not null,
        id uuid not null,
        endpoint_id uuid not null,
        event_id uuid not null,
        event_type text not null,
        object_id uuid not null,
        occurred_at timestamptz not null,
        state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED')),
        attempts smallint not null default 0,
        status_code smallint,
        duration_ms int,
        error_code text,
        last_attempt_at timestamptz,
        next_attempt_at timestamptz,
        delivered_at timestamptz,
        primary key (employer_id, id),
        unique (employer_id, endpoint_id, event_id),
        foreign key (employer_id, endpoint_id) references webhook_endpoint (employer_id, id),
        check ((delivered_at is not null) = (state = 'DELIVERED'))
      )`);
    await runner.query(
      'create index webhook_delivery_latest on webhook_delivery (employer_id, endpoint_id, occurred_at desc, id desc)',
    );
    await runner.query('create index webhook_delivery_old on webhook_delivery (employer_id, occurred_at)');
    await ownTable(runner, 'webhook_delivery', 'employer', {
      app: `select, insert, update (state, attempts, status_code, duration_ms, error_code, last_attempt_at,
        next_attempt_at, delivered_at)`,
      worker: 'select, delete',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table webhook_delivery, webhook_secret, webhook_endpoint');
  }
}
