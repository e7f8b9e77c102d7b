import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { importIntake, setImportIntake, stopImportIntake } from './intake.service';
import { ImportIntakePayload, ImportIntakeView, SetImportIntakeInput } from './intake.types';

/** Tables of people that programs and folders send. */
@Resolver()
export class ImportIntakeResolver {
  @Query(() => ImportIntakeView)
  importIntake(@Ctx() ctx: RequestContext): Promise<ImportIntakeView> {
    return importIntake(ctx);
  }

  @Mutation(() => ImportIntakePayload, { description: 'Whoever calls answers for them from now on.' })
  async setImportIntake(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetImportIntakeInput) input: SetImportIntakeInput,
  ): Promise<ImportIntakePayload> {
    return { intake: await setImportIntake(ctx, input), userErrors: [] };
  }

  @Mutation(() => ImportIntakePayload, { description: 'Nothing of theirs is taken any more.' })
  async stopImportIntake(@Ctx() ctx: RequestContext): Promise<ImportIntakePayload> {
    return { intake: await stopImportIntake(ctx), userErrors: [] };
  }
}
