import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How whoever did it signs, when it was in somebody else's name. */
export class SignLetterActs1764009000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table letter_act add column signed_by text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table letter_act drop column signed_by');
  }
}
