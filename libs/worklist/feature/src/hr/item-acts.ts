import { inject, Injectable } from '@angular/core';
import { Apollo, errorCode } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import {
  HandOverWorkItemsDocument,
  ReleaseWorkItemsDocument,
  TakeWorkItemsDocument,
  type TakeWorkItemsMutation,
} from '../item/item.generated';

type Payload = TakeWorkItemsMutation['takeWorkItems'];

/** What an act on whose hands items are in did. */
export interface HandsOutcome {
  /** What stood in the way of all of it, null when nothing did. */
  readonly error: string | null;
  readonly done: number;
  readonly left: Payload['left'];
}

/** Takes, gives up and hands over. */
@Injectable()
export class ItemActs {
  private readonly apollo = inject(Apollo);

  take(ids: readonly string[]): Promise<HandsOutcome> {
    return this.attempt(async () => {
      const variables = { input: { ids: [...ids] } };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: TakeWorkItemsDocument, variables }),
      );
      return data?.takeWorkItems;
    });
  }

  release(ids: readonly string[]): Promise<HandsOutcome> {
    return this.attempt(async () => {
      const variables = { input: { ids: [...ids] } };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: ReleaseWorkItemsDocument, variables }),
      );
      return data?.releaseWorkItems;
    });
  }

  handOver(ids: readonly string[], toPersonId: string): Promise<HandsOutcome> {
    return this.attempt(async () => {
      const variables = { input: { ids: [...ids], toPersonId } };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: HandOverWorkItemsDocument, variables }),
      );
      return data?.handOverWorkItems;
    });
  }

  private async attempt(send: () => Promise<Payload | null | undefined>): Promise<HandsOutcome> {
    try {
      const payload = await send();
      const error = payload ? (payload.userErrors[0]?.code ?? null) : 'NOT_DONE';
      return { error, done: payload?.items.length ?? 0, left: payload?.left ?? [] };
    } catch (error) {
      const code = errorCode(error);
      const known = code === 'FORBIDDEN' || code === 'NOT_FOUND' ? code : 'NOT_DONE';
      return { error: known, done: 0, left: [] };
    }
  }
}
