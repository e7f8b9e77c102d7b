import { habilitationsInForce, openHabilitations } from '@jalon/identity/api';
import { daysAfter, type RequestContext } from '@jalon/shared/api';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { SOON_DAYS } from '../habilitations/open-habilitations';
import { authorize } from '../policy';
import { processingActivities } from '../processing/activities';
import { REMINDER_DAYS } from '../requests/rights-request.rules';

/** What waits for an officer, in figures. */
@ObjectType({ simpleResolvers: true })
export class DataProtectionSummary {
  @Field(() => Int, { description: 'Requests past their legal deadline.' })
  lateRequests!: number;

  @Field(() => Int, { description: 'Requests due within a week.' })
  dueSoonRequests!: number;

  @Field(() => Int, { description: 'Requests that nobody has taken.' })
  untakenRequests!: number;

  @Field(() => Int)
  openRequests!: number;

  @Field(() => Int, { description: 'Activities never reviewed, or whose review is past.' })
  activitiesToReview!: number;

  @Field(() => Int, { description: 'Habilitations that end within sixty days.' })
  endingHabilitations!: number;
}

type Counts = Omit<DataProtectionSummary, 'activitiesToReview' | 'endingHabilitations'> & {
  readonly reviewed: number;
};

@Resolver()
export class SummaryResolver {
  @Query(() => DataProtectionSummary, { description: 'What waits for the data-protection officer.' })
  dataProtectionSummary(@Ctx() ctx: RequestContext): Promise<DataProtectionSummary> {
    return summarise(ctx);
  }
}

async function summarise(ctx: RequestContext): Promise<DataProtectionSummary> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  const today = ctx.today();
  const [{ reviewed, ...requests }] = await ctx.db.query<[Counts]>(COUNTS, [
    ctx.employerId,
    today,
    daysAfter(today, REMINDER_DAYS),
    processingActivities,
  ]);
  const { totalCount } = await openHabilitations(ctx, { endsBy: daysAfter(today, SOON_DAYS), first: 1 });
  return {
    ...requests,
    activitiesToReview: processingActivities.length - reviewed,
    endingHabilitations: totalCount,
  };
}

const COUNTS = `
  select count(*) filter (where due_on < $2)::int as "lateRequests",
         count(*) filter (where due_on between $2 and $3)::int as "dueSoonRequests",
         count(*) filter (where status = 'RECEIVED' and owner_person_id is null)::int as "untakenRequests",
         count(*)::int as "openRequests",
         (select count(*)::int from processing_record
           where employer_id = $1 and activity = any ($4::text[]) and reviewed_on is not null
             and (next_review_on is null or next_review_on >= $2)) as reviewed
    from rights_request
   where employer_id = $1 and closed_on is null`;
