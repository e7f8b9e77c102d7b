import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** What somebody exercises of another's rights: a part, or all of it while they are absent; always dated. */
export class DelegateHabilitations1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table delegation (
        employer_id uuid not null references employer,
        id uuid not null,
        kind text not null check (kind in ('DELEGATION', 'INTERIM')),
        principal_person_id uuid not null references person,
        delegate_person_id uuid not null references person,
        habilitation_ids uuid[] check (cardinality(habilitation_ids) > 0),
        operations text[] check (cardinality(operations) > 0),
        document_types text[] not null,
        population_org_unit_id uuid,
        valid_from date not null,
        valid_until date not null,
        legal_basis text not null,
        reason text not null,
        given_by_person_id uuid not null references person,
        given_at timestamptz not null,
        ended_at timestamptz,
        ended_by_person_id uuid references person,
        end_told_on date,
        primary key (employer_id, id),
        foreign key (employer_id, population_org_unit_id) references org_unit,
        check (principal_person_id <> delegate_person_id),
        check (valid_until >= valid_from and valid_until <= valid_from + interval '1 year'),
        check ((ended_at is null) = (ended_by_person_id is null)),
        check (kind = 'INTERIM' or (habilitation_ids is not null and given_by_person_id = principal_person_id)),
        check (kind = 'DELEGATION' or given_by_person_id not in (principal_person_id, delegate_person_id))
      )`);
    const comments = {
      habilitation_ids: 'null: all those the principal holds',
      operations: 'null: all those of the habilitations',
      population_org_unit_id: 'null: the population of the habilitations',
      end_told_on: 'when its two people were told that it had come to its end',
    };
    for (const [column, comment] of Object.entries(comments)) {
      await runner.query(`comment on column delegation.${column} is '${comment}'`);
    }
    await runner.query('create index delegation_delegate on delegation (employer_id, delegate_person_id)');
    await runner.query('create index delegation_principal on delegation (employer_id, principal_person_id)');
    await ownTable(runner, 'delegation', 'employer', {
      app: 'select, insert, update (ended_at, ended_by_person_id, end_told_on)',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table delegation');
  }
}
