import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A temporary table named like one of ours would be found first by a function that does not say otherwise: it runs
 * with its owner's rights, and must read its owner's tables.
 */
export class LookInTemporaryTablesLast1763700005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter function identity_link_engagement(uuid, uuid, uuid) set search_path = pg_catalog, public, pg_temp',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter function identity_link_engagement(uuid, uuid, uuid) set search_path = pg_catalog, public',
    );
  }
}
