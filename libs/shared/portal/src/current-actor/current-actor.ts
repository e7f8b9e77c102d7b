import { computed, inject, Injectable, signal } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { FullPage } from '../navigation/full-page';
import { SessionClock } from '../session/session-clock';
import {
  type Audience,
  CurrentActorDocument,
  type CurrentActorQuery,
  type EmployerModule,
  type HabilitationOperation,
  SwitchEmployerDocument,
} from './current-actor.generated';

/** The signed-in person, as the server knows them. */
export type Me = NonNullable<CurrentActorQuery['me']>;

/** Whether we know who is there: not yet, yes (perhaps nobody), or the server did not answer. */
export type ActorState = 'loading' | 'known' | 'unavailable';

/** Who is signed in, with which employer, and for which audiences. Loaded once, when the portal starts. */
@Injectable({ providedIn: 'root' })
export class CurrentActor {
  private readonly apollo = inject(Apollo);
  private readonly clock = inject(SessionClock);
  private readonly fullPage = inject(FullPage);
  private readonly person = signal<Me | null>(null);
  private readonly loadState = signal<ActorState>('loading');
  private loading: Promise<void> | undefined;

  /** The signed-in person; null for an anonymous visitor, and until we know. */
  readonly me = this.person.asReadonly();

  /** Whether we know who is there. */
  readonly state = this.loadState.asReadonly();

  /** Whether the person has several employers, hence a switch always in view. */
  readonly hasSeveralEmployers = computed(() => (this.me()?.employers.length ?? 0) > 1);

  /** Asks the server once; later calls wait for the same answer. Never fails: see `state`. */
  load(): Promise<void> {
    this.loading ??= this.ask();
    return this.loading;
  }

  /** Asks again, after the server could not be reached. */
  reload(): Promise<void> {
    this.loading = undefined;
    this.loadState.set('loading');
    return this.load();
  }

  has(audience: Audience): boolean {
    return this.me()?.audiences.includes(audience) ?? false;
  }

  /** Whether a habilitation of the person allows one of these operations; over whom is the server's matter. */
  mayOneOf(operations: readonly HabilitationOperation[]): boolean {
    return this.me()?.operations.some((operation) => operations.includes(operation)) ?? false;
  }

  /** Whether the active employer has opened this part of Jalon. */
  hasOpened(module: EmployerModule): boolean {
    return this.me()?.modules.includes(module) ?? false;
  }

  /** Nobody is signed in any more: nothing of the person stays in memory. */
  async forget(): Promise<void> {
    this.person.set(null);
    this.clock.stop();
    await this.apollo.client.clearStore();
  }

  /**
   * Changes the session's active employer, then starts the portal anew on the person's home: nothing read with one
   * employer may stay on a screen labelled with another.
   */
  async switchEmployer(employerId: string): Promise<void> {
    const { data } = await firstValueFrom(
      this.apollo.mutate({ mutation: SwitchEmployerDocument, variables: { input: { employerId } } }),
    );
    if (data?.switchEmployer.userErrors.length === 0) {
      this.fullPage.open('/mon-espace');
    }
  }

  private async ask(): Promise<void> {
    try {
      const query = this.apollo.query({ query: CurrentActorDocument, fetchPolicy: 'network-only' });
      const me = (await firstValueFrom(query)).data?.me ?? null;
      this.person.set(me);
      if (me) {
        this.clock.start(me.session);
      }
      this.loadState.set('known');
    } catch {
      // The page says it and offers to try again; the console of a visitor needs no stack.
      this.loadState.set('unavailable');
    }
  }
}
