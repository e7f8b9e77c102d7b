import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the services change, and nothing else: an act is never rewritten, it is ended and another one made. */
const updatable: Readonly<Record<string, string | null>> = {
  agent: null,
  org_unit: null,
  position: null,
  engagement: 'ends_on, end_reason',
  assignment: 'ends_on',
  habilitation: 'ended_at',
  contact: 'name, role, phone, email, hours, place',
};

/** The serving role may update the columns its services update. */
export class NarrowUpdates1763700006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(updatable)) {
      await runner.query(`revoke update on ${table} from jalon_app`);
      if (columns) await runner.query(`grant update (${columns}) on ${table} to jalon_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(updatable)) {
      if (columns) await runner.query(`revoke update (${columns}) on ${table} from jalon_app`);
      await runner.query(`grant update on ${table} to jalon_app`);
    }
  }
}
