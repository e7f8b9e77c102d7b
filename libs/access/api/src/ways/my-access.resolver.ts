import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { myAccess, removePasskey, removePassword, renamePasskey, setPassword } from './my-access.service';
import {
  MyAccess,
  MyAccessPayload,
  RemovePasskeyInput,
  RenamePasskeyInput,
  SetPasswordInput,
} from './my-access.types';

/** One's own passkeys and password; passkeys are added by a route, since the browser keeps what their making needs. */
@Resolver()
export class MyAccessResolver {
  @Query(() => Boolean, {
    description: 'Whether people may sign in with a code, a passkey or a password here: public.',
  })
  localSignIn(@Ctx() ctx: RequestContext): boolean {
    return ctx.services.signIn?.local !== undefined;
  }

  @Query(() => MyAccess, { description: 'The signed-in person’s passkeys and password.' })
  myAccess(@Ctx() ctx: RequestContext): Promise<MyAccess> {
    return myAccess(ctx);
  }

  @Mutation(() => MyAccessPayload)
  renamePasskey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RenamePasskeyInput) input: RenamePasskeyInput,
  ): Promise<MyAccessPayload> {
    return renamePasskey(ctx, input);
  }

  @Mutation(() => MyAccessPayload, { description: 'Removes one of my passkeys; the last way in stays.' })
  removePasskey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemovePasskeyInput) input: RemovePasskeyInput,
  ): Promise<MyAccessPayload> {
    return removePasskey(ctx, input);
  }

  @Mutation(() => MyAccessPayload, { description: 'Takes a password, or changes mine.' })
  setPassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetPasswordInput) input: SetPasswordInput,
  ): Promise<MyAccessPayload> {
    return setPassword(ctx, input);
  }

  @Mutation(() => MyAccessPayload, { description: 'Removes my password; the last way in stays.' })
  removePassword(@Ctx() ctx: RequestContext): Promise<MyAccessPayload> {
    return removePassword(ctx);
  }
}
