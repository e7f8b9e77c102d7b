import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpinionState, WorkItemEventKind, WorkItemOutcome } from '../vocabulary';

/** Dates, codes and counts that the texts of a kind wait for. */
export type WorkItemParameters = Readonly<Record<string, string | number>>;

/** Something that waits for somebody, put here by the domain it belongs to. */
@Entity('work_item')
export class WorkItem {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Code of a declared kind. */
  @Column('text')
  kind!: string;

  /** The domain's own object: one item per kind and object. */
  @Column('uuid', { name: 'object_id' })
  objectId!: string;

  /** Whom it concerns, and so who may see it; null when it concerns nobody or everybody. */
  @Column('uuid', { name: 'agent_id', nullable: true })
  agentId!: string | null;

  /** Who asked, and follows it; null when nobody did. */
  @Column('uuid', { name: 'requester_person_id', nullable: true })
  requesterPersonId!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  /** The law or the regulation sets the due date. */
  @Column('boolean', { name: 'is_legal' })
  isLegal!: boolean;

  /** Page of the portal where the work is done. */
  @Column('text')
  path!: string;

  /** Page of the portal where whoever asked reads it in full; null when there is none but the list's own. */
  @Column('text', { name: 'request_path', nullable: true })
  requestPath!: string | null;

  @Column('jsonb')
  parameters!: WorkItemParameters;

  @Column('uuid', { name: 'assignee_person_id', nullable: true })
  assigneePersonId!: string | null;

  @Column('timestamptz', { name: 'taken_at', nullable: true })
  takenAt!: Date | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: WorkItemOutcome | null;

  /** Whether whoever asked was heard; never what they said, which is kept apart from the request. */
  @Column('text', { name: 'opinion_state', nullable: true })
  opinionState!: OpinionState | null;
}

/** A step of an item: who did it and when. Written once. */
@Entity('work_item_event')
export class WorkItemEvent {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('text')
  kind!: WorkItemEventKind;

  @Column('timestamptz')
  at!: Date;

  /** Null when the program did it by itself. */
  @Column('uuid', { name: 'actor_person_id', nullable: true })
  actorPersonId!: string | null;

  /** In whose place, when it was by delegation. */
  @Column('uuid', { name: 'principal_person_id', nullable: true })
  principalPersonId!: string | null;

  /** To whom it was handed over. */
  @Column('uuid', { name: 'to_person_id', nullable: true })
  toPersonId!: string | null;

  /** What one side wrote to the other. */
  @Column('text', { nullable: true })
  text!: string | null;

  /** Whoever wrote it expects an answer of whoever asked. */
  @Column('boolean', { name: 'awaits_reply' })
  awaitsReply!: boolean;

  @Column('text', { nullable: true })
  outcome!: WorkItemOutcome | null;

  /** The new due date, when it changed. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;
}
