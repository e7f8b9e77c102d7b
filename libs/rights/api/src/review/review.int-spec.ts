import { habilitationsInForce, HabilitationOperation } from '@jalon/identity/api';
import type { StaffMember } from '@jalon/identity/api/testing';
import { Language, type RequestContext } from '@jalon/shared/api';
import { endHabilitation } from '../habilitation/habilitation.service';
import { Office, SANCTION } from '../testing/office';
import { ReviewOutcome, ReviewScope } from '../vocabulary';
import { habilitationReview, habilitationReviews } from './review-reading.service';
import { reviewCsv } from './review.csv';
import { closeHabilitationReview, decideReviewLine, openHabilitationReview } from './review.service';
import type { DecideReviewLineInput, ReviewDetail, ReviewPayload, ReviewView } from './review.types';

const { MANAGE_HABILITATIONS } = HabilitationOperation;
const { KEPT, SHORTENED, ENDED } = ReviewOutcome;

let office: Office;
let second: StaffMember;
let holders: readonly StaffMember[];
let rights: readonly string[];
let review: ReviewView;

beforeAll(async () => {
  office = await Office.open();
  const { staff } = office;
  second = await staff.hire({ usualName: 'Le Bihan', givenNames: 'Ronan' });
  const years = { documentTypes: [], validUntil: '2035-12-31' };
  await staff.habilitate(second, { operations: [MANAGE_HABILITATIONS], ...years });
  holders = [await staff.hire(), await staff.hire(), await staff.hire(), await staff.hire()];
  const given = [];
  for (const holder of holders) given.push(await office.give(holder));
  rights = given.map(({ id }) => id);
  await office.give(holders[0] as StaffMember, {
    label: 'Conseil de discipline',
    documentTypes: [SANCTION],
    reason: 'Elle instruit les dossiers.',
  });
  review = await act(office.giver, (ctx) =>
    openHabilitationReview(ctx, { title: 'Revue de juin', scope: ReviewScope.FILES, dueOn: '2026-07-15' }),
  );
}, 120_000);
afterAll(() => office?.database.close());
beforeEach(() => office.on('2026-06-20'));

async function act(
  by: StaffMember,
  work: (ctx: RequestContext) => Promise<ReviewPayload>,
): Promise<ReviewView> {
  const { review: written, userErrors } = await office.as(by, work);
  if (!written) throw new Error(userErrors.map(({ code }) => code).join());
  return written;
}

const decide = (
  rank: number,
  decision: Omit<DecideReviewLineInput, 'reviewId' | 'habilitationId'>,
  by = office.giver,
) =>
  act(by, (ctx) =>
    decideReviewLine(ctx, { reviewId: review.id, habilitationId: rights[rank] ?? '', ...decision }),
  );

const read = async (by = office.giver): Promise<ReviewDetail> => {
  const detail = await office.as(by, (ctx) => habilitationReview(ctx, review.id));
  if (!detail) throw new Error('The review is not there.');
  return detail;
};

describe('a review', () => {
  it('has a line for each habilitation of its scope in force, is told, and waits in the worklist', async () => {
    expect(review).toMatchObject({ total: 5, reviewed: 0, isLate: false, mayDecide: true });
    await expect(office.told(second)).resolves.toContain('reviewOpened');
    const waiting = await office.as(office.giver, (ctx) =>
      ctx.db.query<{ kind: string }[]>('select kind, due_on::text from work_item where object_id = $1', [
        review.id,
      ]),
    );
    expect(waiting).toEqual([{ kind: 'rights.review', due_on: '2026-07-15' }]);
  });

  it('of nothing is not opened', async () => {
    const elsewhere = await Office.open();
    const input = { title: 'Revue', scope: ReviewScope.SENSITIVE, dueOn: '2026-07-15' };
    const opened = elsewhere.as(elsewhere.giver, (ctx) => openHabilitationReview(ctx, input));
    await expect(opened).resolves.toMatchObject({ userErrors: [{ code: 'NOTHING_TO_REVIEW' }] });
    await elsewhere.database.close();
  });

  it('is opened by whoever gives rights, and read by the officer besides', async () => {
    const input = { title: 'Revue', scope: ReviewScope.EVERYTHING, dueOn: '2026-07-15' };
    const open = office.as(office.officer, (ctx) => openHabilitationReview(ctx, input));
    await expect(open).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(office.as(office.officer, habilitationReviews)).resolves.toMatchObject([
      { mayDecide: false },
    ]);
    const colleague = office.as(holders[0] as StaffMember, habilitationReviews);
    await expect(colleague).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a line', () => {
  it('is confirmed by a named human, and may still be decided otherwise', async () => {
    await expect(decide(0, { outcome: KEPT })).resolves.toMatchObject({ reviewed: 1 });
    const line = (await read()).lines.find(({ habilitation }) => habilitation.id === rights[0]);
    expect(line).toMatchObject({ outcome: KEPT, decidedByName: 'Hélène Prigent', mayDecide: true });
  });

  it('is shortened: another follows it until the new day', async () => {
    const reason = 'La mission finit en septembre.';
    await expect(decide(1, { outcome: SHORTENED, reason, validUntil: '2027-06-14' })).rejects.toThrow(
      'NOT_SHORTER',
    );
    await decide(1, { outcome: SHORTENED, reason, validUntil: '2026-09-30' });
    const [now] = await office.as(holders[1] as StaffMember, habilitationsInForce);
    expect(now).toMatchObject({ validUntil: '2026-09-30' });
    const line = (await read()).lines.find(({ habilitation }) => habilitation.id === rights[1]);
    expect(line).toMatchObject({ outcome: SHORTENED, shortenedUntil: '2026-09-30', mayDecide: false });
    await expect(decide(1, { outcome: KEPT })).rejects.toThrow('DECIDED');
  });

  it('is ended, for a reason', async () => {
    await expect(decide(2, { outcome: ENDED })).rejects.toThrow('REQUIRED');
    await decide(2, { outcome: ENDED, reason: 'A changé de service.' });
    await expect(office.as(holders[2] as StaffMember, habilitationsInForce)).resolves.toEqual([]);
    await expect(office.told(holders[2] as StaffMember)).resolves.toEqual(['granted', 'ended']);
  });

  it('is never decided by its holder, nor by who does not give rights', async () => {
    const own = await act(second, (ctx) =>
      openHabilitationReview(ctx, {
        title: 'Administration',
        scope: ReviewScope.ADMINISTRATION,
        dueOn: '2026-07-15',
      }),
    );
    const mine = await office.as(second, habilitationsInForce);
    const input = { reviewId: own.id, habilitationId: mine[0]?.id ?? '', outcome: KEPT };
    await expect(act(second, (ctx) => decideReviewLine(ctx, input))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(act(office.giver, (ctx) => decideReviewLine(ctx, input))).resolves.toMatchObject({
      reviewed: 1,
    });
    await expect(decide(3, { outcome: KEPT }, office.officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('that is over meanwhile waits for nobody', async () => {
    const before = (await read()).review.reviewed;
    await office.as(second, (ctx) =>
      endHabilitation(ctx, { habilitationId: rights[3] ?? '', reason: 'Départ' }),
    );
    const detail = await read();
    expect(detail.review.reviewed).toBe(before + 1);
    const line = detail.lines.find(({ habilitation }) => habilitation.id === rights[3]);
    expect(line).toMatchObject({ outcome: null, isOverMeanwhile: true, mayDecide: false });
  });
});

describe('at the due date', () => {
  it('what nobody reviewed is told, again a week later, and is never ended', async () => {
    const count = async () => (await office.told(second)).filter((kind) => kind === 'reviewOverdue').length;
    const morning = async (day: string) => {
      office.on(day);
      await office.morning();
    };
    await morning('2026-07-15');
    await expect(count()).resolves.toBe(0);
    await morning('2026-07-16');
    await morning('2026-07-17');
    // Two reviews are late: that of files, and that of the administration.
    await expect(count()).resolves.toBe(2);
    await morning('2026-07-23');
    await expect(count()).resolves.toBe(4);
    await expect(office.as(holders[0] as StaffMember, habilitationsInForce)).resolves.toHaveLength(2);
    expect((await read()).review).toMatchObject({ isLate: true });
  });
});

describe('closing', () => {
  const close = () => act(office.giver, (ctx) => closeHabilitationReview(ctx, { reviewId: review.id }));

  it('waits for every line; then the report tells them all, and the worklist has it no more', async () => {
    await expect(close()).rejects.toThrow('LINES_WAIT');
    const left = (await read()).lines.find(({ outcome, isOverMeanwhile }) => !outcome && !isOverMeanwhile);
    await act(office.giver, (ctx) =>
      decideReviewLine(ctx, {
        reviewId: review.id,
        habilitationId: left?.habilitation.id ?? '',
        outcome: KEPT,
      }),
    );
    await expect(close()).resolves.toMatchObject({ closedOn: '2026-06-20', closedByName: 'Hélène Prigent' });
    await expect(decide(0, { outcome: ENDED, reason: 'Trop tard' })).rejects.toThrow('CLOSED');
    const waiting = await office.as(office.giver, (ctx) =>
      ctx.db.query('select from work_item where object_id = $1 and settled_at is null', [review.id]),
    );
    expect(waiting).toEqual([]);
    const csv = reviewCsv(Language.FR, await read()).split('\r\n');
    expect(csv).toHaveLength(7);
    const said = ['confirmée', 'écourtée', 'terminée', 'finie entre-temps'];
    for (const word of said) expect(csv.join()).toContain(word);
  });
});
