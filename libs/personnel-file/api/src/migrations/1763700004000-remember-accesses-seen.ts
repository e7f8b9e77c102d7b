import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the holder last looked at who opens their file: what others did since is news. */
export class RememberAccessesSeen1763700004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table personnel_file add accesses_seen_at timestamptz');
    await runner.query('grant update (accesses_seen_at) on personnel_file to jalon_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table personnel_file drop accesses_seen_at');
  }
}
