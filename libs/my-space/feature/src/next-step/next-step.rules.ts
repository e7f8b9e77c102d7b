import { countForm } from '@jalon/shared/ui';
import type { NextStepQuery } from './next-step.generated';

/** One proposal of “Mon espace”: where it leads, and what its texts are told with. */
export interface Proposal {
  /** Key of its texts. */
  readonly key: string;
  /** Of what is left open: which sentence says how many answers are kept. */
  readonly form?: ReturnType<typeof countForm>;
  readonly link: string;
  /** What the page there should do at once. */
  readonly queryParams?: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | number | null>>;
  /** Why this rather than something else, as the server says it; otherwise the catalogue has the reason. */
  readonly reason?: string;
}

/** A proposal, or nothing to propose. */
type Rule = (waiting: NextStepQuery) => Proposal | null;

/**
 * What waits, in the order that costs people least: work of one's own left open, people who wait for an answer, then
 * what is new in the file. The public register tells this order (sheet `prochaine-action`).
 */
const rules: readonly Rule[] = [
  resumeAssessment,
  readRefusal,
  decideCertification,
  setTargets,
  readPiece,
  answerInvitation,
  openFile,
];

/** The one thing to do first. */
export function proposalOf(waiting: NextStepQuery): Proposal {
  for (const rule of rules) {
    const proposal = rule(waiting);
    if (proposal) return proposal;
  }
  return { key: 'none', link: '/aide', values: {} };
}

function resumeAssessment({ myAssessments }: NextStepQuery): Proposal | null {
  const open = myAssessments?.find(({ state }) => state === 'IN_PROGRESS' || state === 'PAUSED');
  if (!open) return null;
  return {
    key: open.kind === 'CERTIFICATION' ? 'RESUME_CERTIFICATION' : 'RESUME_ASSESSMENT',
    form: countForm(open.answered),
    link: `/mes-competences/evaluation/${open.id}`,
    queryParams: { reprendre: '1' },
    values: { answered: open.answered, remaining: open.remainingAtMost },
  };
}

/** A decision against the person, while they may still contest it. */
function readRefusal({ myCertification }: NextStepQuery): Proposal | null {
  const application = myCertification?.application;
  const decision = application?.state === 'REFUSED' ? application.decision : null;
  if (!decision || decision.appeal || decision.appealUntil < new Date().toISOString().slice(0, 10))
    return null;
  return { key: 'READ_REFUSAL', link: '/mes-certificats', values: { date: decision.appealUntil } };
}

function decideCertification({ certificationApplications }: NextStepQuery): Proposal | null {
  const first = certificationApplications?.edges[0]?.node;
  return first
    ? {
        key: 'DECIDE_CERTIFICATION',
        link: `/rh/certifications/${first.id}`,
        values: { name: first.applicantName, count: certificationApplications.totalCount },
      }
    : null;
}

function setTargets({ targetPositions }: NextStepQuery): Proposal | null {
  const missing = targetPositions?.filter(({ targets }) => targets.length === 0) ?? [];
  return missing[0]
    ? {
        key: 'SET_TARGETS',
        link: '/mon-equipe/attendus',
        values: { title: missing[0].title, count: missing.length },
      }
    : null;
}

function readPiece({ myNextAction }: NextStepQuery): Proposal | null {
  return myNextAction?.code === 'READ_PIECE'
    ? ofFile(myNextAction, `/mon-dossier/pieces/${myNextAction.pieceId}`)
    : null;
}

function answerInvitation({ myInvitations }: NextStepQuery): Proposal | null {
  const [invitation] = myInvitations ?? [];
  return invitation
    ? { key: 'INVITATION', link: '/mes-competences', values: { name: invitation.invitedByName } }
    : null;
}

function openFile({ myNextAction }: NextStepQuery): Proposal | null {
  if (!myNextAction) return null;
  return ofFile(
    myNextAction,
    myNextAction.code === 'CHECK_ACCESSES' ? '/qui-a-ouvert-mon-dossier' : '/mon-dossier',
  );
}

function ofFile(action: NonNullable<NextStepQuery['myNextAction']>, link: string): Proposal {
  const values = { number: action.pieceNumber, title: action.pieceTitle };
  return { key: action.code, link, values, reason: action.reason };
}
