import type { MigrationInterface, QueryRunner } from 'typeorm';
import { identityFunctions } from './1764004500100-name-identities';
import { provenSessionFunctions } from './proven-session-functions';
import { HOLDS_A_ROLE } from './second-role-functions';

/** A session opened under a second role ends with it; whoever only holds one elsewhere has left all the same. */
export class ReadSessionsOfSecondRoles1764009000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(READING.replace(OF_THE_TOKEN, `${OF_THE_TOKEN} and ${HOLDS_A_ROLE}`));
    await runner.query(LEFT.replace(OF_THE_PERSON, `${OF_THE_PERSON} and valid_until is null`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(READING);
    await runner.query(LEFT);
  }
}

const OF_THE_TOKEN = 'where session.id = p_id';

const OF_THE_PERSON = 'from engagement_locator where person_id = p_person';

const [READING = '', LEFT = ''] = ['identity_read_session(', 'identity_has_left('].map((name) =>
  [...provenSessionFunctions, ...identityFunctions]
    .find(({ signature }) => signature.startsWith(name))
    ?.sql.replace('create function', 'create or replace function'),
);
