import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message of an officer awaits an answer only when they say so: those written until now awaited none. */
export class SayWhichMessagesAwaitAnAnswer1764001500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table work_item_event
        add column awaits_reply boolean not null default false,
        add constraint work_item_event_awaits_reply check (not awaits_reply or kind = 'ANSWERED')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table work_item_event drop column awaits_reply');
  }
}
