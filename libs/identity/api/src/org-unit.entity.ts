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

  /** The first day; null has always been. */
  @Column('date', { name: 'opens_on', nullable: true })
  opensOn!: string | null;

  /** The last day, once it is decided. */
  @Column('date', { name: 'closes_on', nullable: true })
  closesOn!: string | null;

  /** One more at each amendment. */
  @Column('int', { default: 1 })
  version!: number;
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

  /** The first day; null has always been. */
  @Column('date', { name: 'opens_on', nullable: true })
  opensOn!: string | null;

  /** The last day, once it is decided. */
  @Column('date', { name: 'closes_on', nullable: true })
  closesOn!: string | null;

  /** One more at each amendment. */
  @Column('int', { default: 1 })
  version!: number;
}
