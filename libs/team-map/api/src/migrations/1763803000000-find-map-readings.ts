import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The map asks, in its own statement, whether its reader has looked at it within the hour. */
export class FindMapReadings1763803000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index audit_event_map_read on audit_event (employer_id, actor_person_id, at)
        where action = 'team-map.read'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_event_map_read');
  }
}
