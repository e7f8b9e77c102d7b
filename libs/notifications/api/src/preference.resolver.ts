import { Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { legalNotices, myNotificationPreferences, setNotificationPreferences } from './preference.service';
import {
  LegalNotice,
  NotificationPreferences,
  SetNotificationPreferencesInput,
  SetNotificationPreferencesPayload,
} from './preference.types';
import { noticeTitle } from './speak';

/** How I want to be told. */
@Resolver(() => NotificationPreferences)
export class PreferenceResolver {
  @Query(() => NotificationPreferences, { description: 'How I want to be told, by every employer I have.' })
  myNotificationPreferences(@Ctx() ctx: RequestContext): Promise<NotificationPreferences> {
    return myNotificationPreferences(ctx);
  }

  @Mutation(() => SetNotificationPreferencesPayload, { description: 'Changes how I want to be told.' })
  setNotificationPreferences(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetNotificationPreferencesInput) input: SetNotificationPreferencesInput,
  ): Promise<SetNotificationPreferencesPayload> {
    return setNotificationPreferences(ctx, input);
  }

  @FieldResolver(() => [LegalNotice], { description: 'What the law wants told: nobody mutes it.' })
  legalNotices(): LegalNotice[] {
    return legalNotices();
  }
}

@Resolver(() => LegalNotice)
export class LegalNoticeResolver {
  @FieldResolver(() => String)
  title(
    @Root() { kind }: LegalNotice,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return noticeTitle(language, kind);
  }
}
