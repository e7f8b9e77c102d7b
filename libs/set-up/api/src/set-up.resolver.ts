import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { addPeople } from './grid/add-people.service';
import { AddPeopleInput, AddPeoplePayload } from './grid/grid.types';
import { planSetUp, setUp } from './state/set-up.service';
import { PlanSetUpInput, PlanSetUpPayload, SetUp } from './state/set-up.types';

/** The guided start of an employer. */
@Resolver()
export class SetUpResolver {
  @Query(() => SetUp, { description: 'Where the employer is, from what it has: nothing is ticked by hand.' })
  setUp(@Ctx() ctx: RequestContext): Promise<SetUp> {
    return setUp(ctx);
  }

  @Mutation(() => PlanSetUpPayload, { description: 'Says how many agents there are, or hides the set-up.' })
  planSetUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PlanSetUpInput) input: PlanSetUpInput,
  ): Promise<PlanSetUpPayload> {
    return planSetUp(ctx, input);
  }

  @Mutation(() => AddPeoplePayload, {
    description:
      'Registers the people of several lines, with the units and posts they name; or only checks them.',
  })
  addPeople(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddPeopleInput) input: AddPeopleInput,
  ): Promise<AddPeoplePayload> {
    return addPeople(ctx, input);
  }
}
