import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An employer's logo, a small PNG; nobody's data, shown to its people only. */
@Entity('employer_logo')
export class EmployerLogo {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Column('bytea')
  bytes!: Buffer;

  /** In pixels. */
  @Column('int')
  width!: number;

  @Column('int')
  height!: number;

  @Column('timestamptz', { name: 'set_at' })
  setAt!: Date;
}
