import { registerEnumType } from 'type-graphql';

/** What a decision opens, once it is published and as long as it is in force. */
export enum DecisionPurpose {
  /** Managers invite people of their team to assess their competences. */
  ASSESSMENT_CAMPAIGN = 'ASSESSMENT_CAMPAIGN',
  /** A manager reads, under people’s names, the levels they communicate. */
  NOMINATIVE_MAP = 'NOMINATIVE_MAP',
  /** Agents apply for a certificate, on which a person decides. */
  CERTIFICATION = 'CERTIFICATION',
}
registerEnumType(DecisionPurpose, {
  name: 'DecisionPurpose',
  description: 'What a published decision opens.',
});

/** Comité social d’administration, territorial, d’établissement: the committee of each branch (CGFP L251-1). */
export enum SocialCommittee {
  CSA = 'CSA',
  CST = 'CST',
  CSE = 'CSE',
}
registerEnumType(SocialCommittee, { name: 'SocialCommittee' });

export enum CommitteeOpinion {
  FAVOURABLE = 'FAVOURABLE',
  UNFAVOURABLE = 'UNFAVOURABLE',
  /** It was consulted and gave none: the law takes its opinion as given. */
  NONE_GIVEN = 'NONE_GIVEN',
}
registerEnumType(CommitteeOpinion, { name: 'CommitteeOpinion' });

/** What managers may see of people of their own team. Nothing is seen that the person does not communicate. */
export enum ManagersSight {
  SHARED_LEVELS = 'SHARED_LEVELS',
  /** The dates of the certificates that prove those levels. */
  CERTIFICATE_DATES = 'CERTIFICATE_DATES',
}
registerEnumType(ManagersSight, { name: 'ManagersSight' });

export enum DecisionState {
  PUBLISHED = 'PUBLISHED',
  /** Another version took its place. */
  REPLACED = 'REPLACED',
  WITHDRAWN = 'WITHDRAWN',
  /** Its last day is past. */
  EXPIRED = 'EXPIRED',
}
registerEnumType(DecisionState, { name: 'DecisionState' });
