import { computed, inject, type Signal } from '@angular/core';
import { CurrentActor } from '@jalon/shared/portal';
import { activeLanguage, formatDate } from '@jalon/shared/ui';
import type { MergeValues } from './merge.rules';

/** What an answer is about. */
export interface AnsweredMatter {
  /** What was asked, in words. */
  readonly request: string;
  /** When it was asked: a day or an instant. */
  readonly askedOn: string | null;
  readonly dueOn: string | null;
}

/** What the fields of a template are filled with, for the reader. To be made where `inject` may be called. */
export function mergeValues(matter: () => AnsweredMatter): Signal<MergeValues> {
  const actor = inject(CurrentActor);
  const language = activeLanguage();
  return computed(() => {
    const { request, askedOn, dueOn } = matter();
    const me = actor.me();
    return {
      date: askedOn === null ? '' : formatDate(askedOn, language()),
      échéance: dueOn === null ? '' : formatDate(dueOn, language()),
      demande: request,
      employeur: me?.activeEmployer?.name ?? '',
      signature: me?.displayName ?? '',
    };
  });
}
