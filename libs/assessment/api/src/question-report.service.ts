import { recordAuditEvent } from '@jalon/audit/api';
import { habilitationsInForce } from '@jalon/identity/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { openWorkItem, settleWorkItem } from '@jalon/worklist/api';
import { ServedItem } from './attempt.entity';
import { lockAttempt } from './attempt.store';
import { authorize } from './policy';
import { QuestionReport } from './question-report.entity';
import { LOCK_REPORT, REPORT_ANSWERS, REPORTS } from './question-report.sql';
import type {
  AnswerQuestionReportInput,
  AnswerQuestionReportPayload,
  QuestionReportView,
  ReportQuestionInput,
  ReportQuestionPayload,
} from './question-report.types';
import { reportWork } from './question-report.work';
import { type RefusalCode, refusal } from './refusal';

const LONGEST_TEXT = 1000;

/**
 * Tells the active employer that something is wrong with a question, without telling who says so: the reference is kept
 * beside the person's own question, and nowhere else. A question reported twice keeps its first report.
 */
export async function reportQuestion(
  ctx: RequestContext,
  { assessmentId, position, text }: ReportQuestionInput,
): Promise<ReportQuestionPayload> {
  const attempt = await lockAttempt(ctx, assessmentId);
  const step = attempt.steps.find((one) => one.position === position);
  if (!step) throw notFound();
  if (step.reportReference) return { reference: step.reportReference, userErrors: [] };
  const fault = textFault(text);
  if (fault) return { reference: null, ...refusal(fault, 'text') };
  const reference = referenceOf(ctx.newId());
  const id = ctx.newId();
  await ctx.db.insert(QuestionReport, {
    employerId: ctx.employerId,
    id,
    reference,
    itemId: step.itemId,
    itemVersion: step.itemVersion,
    text: text.trim(),
    reportedAt: ctx.now(),
  });
  await openWorkItem(ctx, {
    kind: reportWork.code,
    objectId: id,
    path: '/rh/questions-signalees',
    parameters: { reference },
    isAnonymous: true,
  });
  const key = { personId: ctx.signedIn.personId, attemptId: attempt.id, position };
  await ctx.db.update(ServedItem, key, { reportReference: reference });
  return { reference, userErrors: [] };
}

/** What was reported to the active employer, the oldest first; only what waits for an answer when `open`. */
export async function questionReports(ctx: RequestContext, open: boolean): Promise<QuestionReportView[]> {
  authorize(ctx, 'manageReports', { habilitations: await habilitationsInForce(ctx) });
  return ctx.db.query<QuestionReportView[]>(REPORTS, [ctx.employerId, open]);
}

export async function answerQuestionReport(
  ctx: RequestContext,
  { reference, answer }: AnswerQuestionReportInput,
): Promise<AnswerQuestionReportPayload> {
  authorize(ctx, 'manageReports', { habilitations: await habilitationsInForce(ctx) });
  const [report] = await ctx.db.query<(QuestionReportView & { id: string })[]>(LOCK_REPORT, [
    ctx.employerId,
    reference,
  ]);
  if (!report) throw notFound();
  const fault = report.answer === null ? textFault(answer) : 'ALREADY_ANSWERED';
  if (fault) return { report: null, ...refusal(fault, 'answer') };
  const answered = { answer: answer.trim(), answeredAt: ctx.now() };
  await ctx.db.update(
    QuestionReport,
    { employerId: ctx.employerId, reference },
    { ...answered, answeredByPersonId: ctx.signedIn.personId },
  );
  await settleWorkItem(ctx, { kind: reportWork.code, objectId: report.id, outcome: 'DONE' });
  await recordAuditEvent(
    ctx,
    'assessment.answerQuestionReport',
    { objectType: 'question_report', objectId: report.id },
    { reference, itemId: report.itemId },
  );
  return { report: { ...report, ...answered }, userErrors: [] };
}

/** What the active employer answered to the reports of these references. */
export async function answersToReports(
  ctx: RequestContext,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (references.length === 0) return new Map();
  const rows = await ctx.db.query<{ reference: string; answer: string }[]>(REPORT_ANSWERS, [
    ctx.employerId,
    references,
  ]);
  return new Map(rows.map(({ reference, answer }) => [reference, answer]));
}

function textFault(text: string): RefusalCode | null {
  if (text.trim() === '') return 'TEXT_EMPTY';
  return text.length > LONGEST_TEXT ? 'TEXT_TOO_LONG' : null;
}

/** Letters and figures nobody mistakes for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short reference to say on the telephone, drawn from the random end of an id: `Q-7K3F-92AB`. */
function referenceOf(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-15)}`);
  let text = '';
  for (let length = 0; length < 8; length++, rest /= BigInt(ALPHABET.length)) {
    text += ALPHABET[Number(rest % BigInt(ALPHABET.length))];
  }
  return `Q-${text.slice(0, 4)}-${text.slice(4)}`;
}
