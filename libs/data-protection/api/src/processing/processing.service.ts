import { recordAuditEvent } from '@jalon/audit/api';
import {
  agentNamesByPersonId,
  Contact,
  ContactSubject,
  Employer,
  habilitationsInForce,
} from '@jalon/identity/api';
import {
  type Language,
  notFound,
  optionalTextErrors,
  refused,
  type RequestContext,
  type UserError,
} from '@jalon/shared/api';
import { authorize } from '../policy';
import { type ActivityCode, activitySheet, isActivity, processingActivities } from './activities';
import { ProcessingRecord } from './processing-record.entity';
import type {
  CompleteProcessingEntryInput,
  ProcessingActivity,
  ProcessingEntry,
  ProcessingEntryPayload,
} from './processing.types';

/** What Jalon does with people's data with the active employer: told to whoever it concerns. */
export async function readActivities(ctx: RequestContext, language: Language): Promise<ProcessingActivity[]> {
  authorize(ctx, 'readPublicRegister', null as never);
  const employers = await readEmployersPart(ctx);
  return processingActivities.map((code) => toActivity(language, code, employers));
}

/** The register as the officer keeps it. */
export async function readRegister(ctx: RequestContext, language: Language): Promise<ProcessingEntry[]> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  const employers = await readEmployersPart(ctx);
  return Promise.all(processingActivities.map((code) => toEntry(ctx, language, code, employers)));
}

/** One activity of it; null when the product has none of that code. */
export async function readEntry(
  ctx: RequestContext,
  language: Language,
  code: string,
): Promise<ProcessingEntry | null> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  return isActivity(code) ? toEntry(ctx, language, code, await readEmployersPart(ctx)) : null;
}

/** Writes the employer’s part of an activity. What is left out is emptied. */
export async function completeEntry(
  ctx: RequestContext,
  input: CompleteProcessingEntryInput,
  language: Language,
): Promise<ProcessingEntryPayload> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  if (!isActivity(input.code)) throw notFound();
  const userErrors = entryErrors(input, ctx.today());
  if (userErrors.length > 0) return { entry: null, userErrors };
  await writeRecord(ctx, input);
  const object = { objectType: 'employer', objectId: ctx.employerId };
  await recordAuditEvent(ctx, 'data-protection.completeRegister', object, { activity: input.code });
  return { entry: await readEntry(ctx, language, input.code), userErrors };
}

const LONGEST_LINE = 300;

function entryErrors(input: CompleteProcessingEntryInput, today: string): UserError[] {
  const { controller, contact, dpiaReference, remarks, reviewedOn, nextReviewOn } = input;
  return [
    ...optionalTextErrors('controller', controller, LONGEST_LINE),
    ...optionalTextErrors('contact', contact, LONGEST_LINE),
    ...optionalTextErrors('dpiaReference', dpiaReference, LONGEST_LINE),
    ...optionalTextErrors('remarks', remarks),
    ...(reviewedOn && reviewedOn > today
      ? [refused('DATE_FUTURE', 'reviewedOn', 'A review that was done has a date that is past.')]
      : []),
    ...(nextReviewOn && reviewedOn && nextReviewOn <= reviewedOn
      ? [refused('DATE_ORDER', 'nextReviewOn', 'The next review comes after the last one.')]
      : []),
  ];
}

/** Written anew each time; its key is not the serving role’s to change, as a library’s own upsert would. */
async function writeRecord(ctx: RequestContext, input: CompleteProcessingEntryInput): Promise<void> {
  const said = (text: string | null | undefined) => text?.trim() || null;
  await ctx.db.query(
    `insert into processing_record (employer_id, activity, controller, contact, dpia_reference, remarks, reviewed_on,
                                    next_review_on, updated_at, updated_by_person_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (employer_id, activity) do update
       set controller = excluded.controller, contact = excluded.contact, dpia_reference = excluded.dpia_reference,
           remarks = excluded.remarks, reviewed_on = excluded.reviewed_on, next_review_on = excluded.next_review_on,
           updated_at = excluded.updated_at, updated_by_person_id = excluded.updated_by_person_id`,
    [
      ctx.employerId,
      input.code,
      said(input.controller),
      said(input.contact),
      said(input.dpiaReference),
      said(input.remarks),
      input.reviewedOn ?? null,
      input.nextReviewOn ?? null,
      ctx.now(),
      ctx.signedIn.personId,
    ],
  );
}

/** What the register takes from the employer’s own tables. */
interface EmployersPart {
  readonly employer: Employer | null;
  readonly officer: Contact | null;
  readonly records: ReadonlyMap<string, ProcessingRecord>;
}

async function readEmployersPart(ctx: RequestContext): Promise<EmployersPart> {
  const { employerId } = ctx;
  const records = await ctx.db.findBy(ProcessingRecord, { employerId });
  return {
    employer: await ctx.db.findOneBy(Employer, { id: employerId }),
    officer: await ctx.db.findOneBy(Contact, { employerId, subject: ContactSubject.DATA_PROTECTION }),
    records: new Map(records.map((record) => [record.activity, record])),
  };
}

function toActivity(
  language: Language,
  code: ActivityCode,
  { employer, officer, records }: EmployersPart,
): ProcessingActivity {
  const record = records.get(code);
  return {
    code,
    ...activitySheet(language, code),
    controller: record?.controller ?? (employer ? `${employer.name} (SIRET ${employer.siret})` : ''),
    contact: record?.contact ?? null,
    officer: officer && [officer.name, officer.role, officer.phone, officer.email].filter(Boolean).join(', '),
    reviewedOn: record?.reviewedOn ?? null,
  };
}

async function toEntry(
  ctx: RequestContext,
  language: Language,
  code: ActivityCode,
  employers: EmployersPart,
): Promise<ProcessingEntry> {
  const record = employers.records.get(code);
  return {
    code,
    activity: toActivity(language, code, employers),
    ownController: record?.controller ?? null,
    dpiaReference: record?.dpiaReference ?? null,
    remarks: record?.remarks ?? null,
    nextReviewOn: record?.nextReviewOn ?? null,
    reviewIsDue: !record?.reviewedOn || (record.nextReviewOn !== null && record.nextReviewOn < ctx.today()),
    updatedAt: record?.updatedAt ?? null,
    updatedByName: record ? await ctx.load(agentNamesByPersonId, record.updatedByPersonId) : null,
  };
}
