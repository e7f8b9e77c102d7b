import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a type of document may reveal: the habilitation must name the sensitive ones, code by code. */
export enum PieceSensitivity {
  STANDARD = 'STANDARD',
  HEALTH = 'HEALTH',
  FAMILY = 'FAMILY',
  DISCIPLINE = 'DISCIPLINE',
  UNION = 'UNION',
  CRIMINAL_RECORD = 'CRIMINAL_RECORD',
}
registerEnumType(PieceSensitivity, { name: 'PieceSensitivity' });

/** A line of the legal nomenclature (arrêté of 21 December 2012, NOR RDFF1239419A, annex). */
@ObjectType({ simpleResolvers: true })
@Entity('document_type')
export class DocumentType {
  /** Heading and rank: `04.1-08`. */
  @Field(() => String)
  @PrimaryColumn('text')
  code!: string;

  @Field(() => String)
  @Column('text', { name: 'heading_code' })
  headingCode!: string;

  @Column('text')
  heading!: string;

  @Field(() => String)
  @Column('text', { name: 'heading_label' })
  headingLabel!: string;

  @Column('text')
  identifier!: string;

  @Field(() => String)
  @Column('text')
  label!: string;

  /** For instance `END+1Y`: see {@link retentionInWords}. */
  @Column('text', { name: 'current_retention' })
  currentRetention!: string;

  @Column('text', { name: 'final_fate' })
  finalFate!: 'ARCHIVE' | 'DESTROY';

  @Column('text')
  sensitivity!: PieceSensitivity;

  /** False for what the product refuses to keep. */
  @Column('boolean')
  enabled!: boolean;

  /** True when the law of today no longer produces such documents: only old ones are filed under it. */
  @Column('boolean')
  legacy!: boolean;
}
