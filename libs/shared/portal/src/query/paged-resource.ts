import { computed, inject, linkedSignal, signal } from '@angular/core';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { queryResource } from './query-resource';

/** A page of a list, as every connection of the API gives it. */
export interface ConnectionPage<TNode> {
  readonly edges: readonly { readonly node: TNode }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount: number;
}

/**
 * A connection of the API read page after page: the first follows the cache, the next ones are asked for by `more()`.
 * To be made where `inject` may be called.
 */
export class PagedResource<TData, TVariables extends OperationVariables, TNode> {
  private readonly apollo = inject(Apollo);
  private readonly first = queryResource(this.query, this.variables);
  /** While another search is on its way, what was shown stays. */
  private readonly firstPage = linkedSignal<ConnectionPage<TNode> | null, ConnectionPage<TNode> | null>({
    source: () => (this.first.hasValue() ? this.connectionOf(this.first.value() as TData) : null),
    computation: (page, before) => page ?? before?.value ?? null,
  });
  private readonly nextPages = linkedSignal<unknown, readonly ConnectionPage<TNode>[]>({
    source: this.firstPage,
    computation: () => [],
  });
  private readonly lastPage = computed(() => this.nextPages().at(-1) ?? this.firstPage());
  private readonly loadingMore = signal(false);
  private readonly failedMore = linkedSignal({ source: this.firstPage, computation: () => false });

  /** What is read so far; null until the first answer. */
  readonly nodes = computed(() => {
    const page = this.firstPage();
    return page && [page, ...this.nextPages()].flatMap(({ edges }) => edges.map(({ node }) => node));
  });
  readonly totalCount = computed(() => this.firstPage()?.totalCount ?? 0);
  readonly hasNext = computed(() => this.lastPage()?.pageInfo.hasNextPage ?? false);
  readonly isLoading = this.first.isLoading;
  /** Why the first page could not be read. */
  readonly error = this.first.error;
  readonly isLoadingMore = this.loadingMore.asReadonly();
  /** The next page could not be read: what is shown stays, and `more()` tries again. */
  readonly hasFailedMore = this.failedMore.asReadonly();

  /** @param variables all of them but `after`; others start again from the first page */
  constructor(
    private readonly query: TypedDocumentNode<TData, TVariables>,
    private readonly variables: () => TVariables,
    private readonly connectionOf: (data: TData) => ConnectionPage<TNode>,
  ) {}

  /** Reads again from the start. */
  reload(): void {
    this.first.reload();
  }

  async more(): Promise<void> {
    const after = this.lastPage()?.pageInfo.endCursor;
    if (!after || this.loadingMore()) return;
    this.loadingMore.set(true);
    this.failedMore.set(false);
    try {
      await this.readAfter(after);
    } catch {
      this.failedMore.set(true);
    } finally {
      this.loadingMore.set(false);
    }
  }

  private async readAfter(after: string): Promise<void> {
    const start = this.firstPage();
    const variables = { ...this.variables(), after };
    const { data } = await firstValueFrom(
      this.apollo.query({ query: this.query, variables, fetchPolicy: 'network-only' }),
    );
    // Another search has begun meanwhile: this page belongs to the former one.
    if (data && this.firstPage() === start) {
      this.nextPages.update((pages) => [...pages, this.connectionOf(data as TData)]);
    }
  }
}
