import type {
  DecisionPurpose,
  DraftFieldsFragment,
  ManagersSight,
  SaveDecisionDraftInput,
} from '../../decision/decision.generated';
import type { ReadDecision } from '../../decision/decision-text';

export const PURPOSES: readonly DecisionPurpose[] = [
  'ASSESSMENT_CAMPAIGN',
  'NOMINATIVE_MAP',
  'CERTIFICATION',
];
export const SIGHTS: readonly ManagersSight[] = ['SHARED_LEVELS', 'CERTIFICATE_DATES'];

/** What may be made compulsory: Jalon shows nothing that people do not communicate, and enrols nobody. */
export const MAY_BE_COMPULSORY: readonly DecisionPurpose[] = ['ASSESSMENT_CAMPAIGN'];

/** The fields of the form, by the name of the input that each fills in: where an error leads. */
export const FIELDS = {
  title: 'draft-title',
  text: 'draft-text',
  opinion: 'draft-opinion',
  opinionOn: 'draft-opinion-on',
  decidedOn: 'draft-decided-on',
  purposes: 'draft-purposes',
  compulsoryPurposes: 'draft-compulsory',
  managersSee: 'draft-sights',
  managersSeeWords: 'draft-words',
  startsOn: 'draft-starts-on',
  endsOn: 'draft-ends-on',
  dpiaReference: 'draft-dpia',
  dpiaExemption: 'draft-exemption',
  signatoryName: 'draft-signatory',
  signatoryQuality: 'draft-quality',
  onBehalfOf: 'draft-behalf',
} as const;

/** What is in the form: empty words where nothing is written. */
export interface Writing {
  readonly title: string;
  readonly text: string;
  readonly opinion: string;
  readonly opinionOn: string;
  readonly decidedOn: string;
  readonly purposes: readonly DecisionPurpose[];
  readonly compulsoryPurposes: readonly DecisionPurpose[];
  readonly managersSee: readonly ManagersSight[];
  readonly managersSeeWords: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dpiaReference: string;
  readonly dpiaExemption: string;
  readonly signatoryName: string;
  readonly signatoryQuality: string;
  readonly onBehalfOf: string;
}

/** A draft as the form takes it. */
export function toWriting(draft: DraftFieldsFragment): Writing {
  return {
    title: draft.title ?? '',
    text: draft.text ?? '',
    opinion: draft.opinion ?? '',
    opinionOn: draft.opinionOn ?? '',
    decidedOn: draft.decidedOn ?? '',
    purposes: draft.purposes.map(({ purpose }) => purpose),
    compulsoryPurposes: draft.purposes.flatMap((one) => (one.isVoluntary ? [] : [one.purpose])),
    managersSee: draft.managersSee,
    managersSeeWords: draft.managersSeeWords ?? '',
    startsOn: draft.startsOn ?? '',
    endsOn: draft.endsOn ?? '',
    dpiaReference: draft.dpiaReference ?? '',
    dpiaExemption: draft.dpiaExemption ?? '',
    signatoryName: draft.signatoryName ?? '',
    signatoryQuality: draft.signatoryQuality ?? '',
    onBehalfOf: draft.onBehalfOf ?? '',
  };
}

const opinions = ['FAVOURABLE', 'UNFAVOURABLE', 'NONE_GIVEN'] as const;

/** What the form sends: nothing where nothing is written. */
export function toInput(id: string, writing: Writing): SaveDecisionDraftInput {
  return {
    id,
    title: writing.title || null,
    text: writing.text || null,
    opinion: opinions.find((one) => one === writing.opinion) ?? null,
    opinionOn: writing.opinionOn || null,
    decidedOn: writing.decidedOn || null,
    purposes: writing.purposes,
    compulsoryPurposes: writing.compulsoryPurposes.filter((one) => writing.purposes.includes(one)),
    managersSee: writing.managersSee,
    managersSeeWords: writing.managersSeeWords || null,
    startsOn: writing.startsOn || null,
    endsOn: writing.endsOn || null,
    dpiaReference: writing.dpiaReference || null,
    dpiaExemption: writing.dpiaExemption || null,
    signatoryName: writing.signatoryName || null,
    signatoryQuality: writing.signatoryQuality || null,
    onBehalfOf: writing.onBehalfOf || null,
  };
}

/** A draft that lacks nothing as people will read it; null while something is missing. */
export function toRead(draft: DraftFieldsFragment): ReadDecision | null {
  const { title, text, opinion, opinionOn, decidedOn, startsOn, endsOn, signatoryName, signatoryQuality } =
    draft;
  const isWhole = title && text && opinion && opinionOn && decidedOn && startsOn && endsOn;
  if (!isWhole || !signatoryName || !signatoryQuality) return null;
  const { committee, purposes, managersSee, managersSeeWords, dpiaReference, dpiaExemption, onBehalfOf } =
    draft;
  return {
    title,
    text,
    committee,
    opinion,
    opinionOn,
    decidedOn,
    effectiveOn: startsOn,
    endsOn,
    purposes,
    managersSee,
    managersSeeWords,
    dpiaReference,
    dpiaExemption,
    signatoryName,
    signatoryQuality,
    onBehalfOf,
  };
}
