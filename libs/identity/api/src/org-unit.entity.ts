import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A direction, department or service: a node of an employer's tree. */
@Entity('org_unit')
export class OrgUnit {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Null at the root. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text')
  name!: string;
}

/** A post of an org unit, which an agent may hold. */
@Entity('position')
export class Position {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'org_unit_id' })
  orgUnitId!: string;

  @Column('text')
  title!: string;
}
