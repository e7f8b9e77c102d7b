import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { listHabilitations } from './open-habilitations';
import { OpenHabilitationConnection, type OpenHabilitationView } from './open-habilitations.types';

@Resolver()
export class OpenHabilitationResolver {
  @Query(() => OpenHabilitationConnection, {
    description: 'The rights of the employer that are not over, the first to end first.',
  })
  openHabilitations(
    @Ctx() ctx: RequestContext,
    @Arg('endingSoon', () => Boolean, { defaultValue: false }) endingSoon: boolean,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<OpenHabilitationView>> {
    return listHabilitations(ctx, { endingSoon, first, after });
  }
}
