import type { LevelEstimate as EngineEstimate } from '@jalon/assessment/adaptive-testing';
import type { RequestContext } from '@jalon/shared/api';
import { mySharing, targetsOfAgent } from '@jalon/skills/api';
import { answeredSteps, type AttemptRow } from './attempt.rows';
import { findAttempt } from './attempt.store';
import { assessmentView } from './attempt-view';
import { type Bank, bankOf } from './bank.loader';
import { nextStep, strengthsOf } from './next-step.rules';
import { answersToReports } from './question-report.service';
import { resultSteps } from './result-steps';
import type { AssessmentResult, LevelEstimate } from './result.types';
import { AssessmentState, type StopReason } from './vocabulary';

/** The sheets of the public register that explain a result. */
const ALGORITHM_CODES = ['choix-des-questions', 'estimation-des-niveaux', 'fin-de-l-evaluation'];

/** The result of one of the signed-in person's assessments; null before its end, and for anybody else. */
export async function assessmentResult(ctx: RequestContext, id: string): Promise<AssessmentResult | null> {
  const attempt = await findAttempt(ctx, id);
  if (attempt?.state !== AssessmentState.FINISHED) return null;
  const bank = await bankOf(ctx, attempt.bankVersion);
  const expectations = await ctx.load(targetsOfAgent, ctx.signedIn.agentId);
  const expected = new Map(expectations.map(({ competenceId, level }) => [competenceId, level]));
  const sharing = await mySharing(ctx);
  const all = competenceLevels(bank, attempt, expected);
  const { competenceId, reason } = nextStep({
    kind: attempt.kind,
    competenceId: attempt.competenceId,
    competences: all.map((estimate) => ({ ...estimate, competenceId: estimate.competence?.id ?? '' })),
    maySharingHelp: !sharing.nothingExpected && (!sharing.shared || sharing.outdated),
  });
  const references = attempt.steps.flatMap(({ reportReference }) => reportReference ?? []);
  return {
    assessment: assessmentView(bank, attempt),
    ...levelsTold(bank, attempt, all),
    steps: resultSteps(bank, attempt, await answersToReports(ctx, references)),
    stopReason: attempt.stopReason as StopReason,
    questions: answeredSteps(attempt).length,
    engineVersion: attempt.engineVersion,
    bankVersion: attempt.bankVersion,
    nextCompetence: bank.competenceTypes[bank.competences.indexOf(competenceId ?? '')] ?? null,
    nextReason: reason,
    algorithmCodes: ALGORITHM_CODES,
  };
}

/** One competence was assessed, and it alone is told; otherwise areas come first, then all competences. */
function levelsTold(
  bank: Bank,
  attempt: AttemptRow,
  all: LevelEstimate[],
): Pick<AssessmentResult, 'areas' | 'competences' | 'strengths'> {
  const { competenceId } = attempt;
  if (competenceId !== null) {
    return {
      areas: [],
      competences: all.filter(({ competence }) => competence?.id === competenceId),
      strengths: [],
    };
  }
  const estimates = attempt.outcome?.areas ?? [];
  const codes = [...new Set(bank.areas)];
  const areas = estimates.map((estimate, index) => areaLevel(bank, attempt, codes[index] ?? '', estimate));
  const strengths = strengthsOf(
    estimates.map(({ ability }, index) => ({ areaCode: codes[index] ?? '', ability })),
  );
  return { areas, competences: all, strengths };
}

function competenceLevels(
  bank: Bank,
  attempt: AttemptRow,
  expected: ReadonlyMap<string, number>,
): LevelEstimate[] {
  return (attempt.outcome?.competences ?? []).map((estimate, index) => ({
    ...levelOf(estimate),
    areaCode: bank.areas[index] ?? '',
    competence: bank.competenceTypes[index] ?? null,
    answers: answeredSteps(attempt).filter(({ choice }) => choice.competence === index).length,
    expected: expected.get(bank.competences[index] ?? '') ?? null,
  }));
}

function areaLevel(
  bank: Bank,
  attempt: AttemptRow,
  areaCode: string,
  estimate: EngineEstimate,
): LevelEstimate {
  const answers = answeredSteps(attempt).filter(
    ({ choice }) => bank.areas[choice.competence] === areaCode,
  ).length;
  return { ...levelOf(estimate), areaCode, competence: null, answers, expected: null };
}

function levelOf({ level, lower, upper, probabilities }: EngineEstimate) {
  return { level, lower, upper, probabilities: [...probabilities] };
}
