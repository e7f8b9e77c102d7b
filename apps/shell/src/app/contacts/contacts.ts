import { computed, inject, Injectable } from '@angular/core';
import { CurrentActor, queryResource } from '@jalon/shared/portal';
import { ContactsDocument } from './contacts.generated';

/** The people the active employer names, one per subject. Nobody for a visitor, who has no employer yet. */
@Injectable({ providedIn: 'root' })
export class Contacts {
  private readonly actor = inject(CurrentActor);

  /** The question to the server: waiting, failed, answered. */
  readonly query = queryResource(ContactsDocument, () => (this.actor.me() ? {} : null));

  /** The people; empty until the server answers. */
  readonly all = computed(() => (this.query.hasValue() ? this.query.value().contacts : []));
}
