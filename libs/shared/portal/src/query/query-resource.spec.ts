import { Component, signal } from '@angular/core';
import { ApolloLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { gql, provideApollo } from 'apollo-angular';
import { delay, of } from 'rxjs';
import { renderPage } from '../testing';
import { CurrentActorDocument } from '../current-actor/current-actor.generated';
import { PagedResource, type ConnectionPage } from './paged-resource';
import { queryResource } from './query-resource';

describe('queryResource', () => {
  @Component({ template: '' })
  class Host {
    readonly result = queryResource(CurrentActorDocument, () => ({}));
  }

  it('gives the data of the operation', async () => {
    const { fixture } = await renderPage(Host, { answers: { CurrentActor: { me: null } } });
    expect(fixture.componentInstance.result.value()).toEqual({ me: null });
  });

  it('asks nothing while there is nothing to ask', async () => {
    const answer = jest.fn().mockReturnValue({ me: null });
    @Component({ template: '' })
    class Waiting {
      readonly result = queryResource(CurrentActorDocument, () => null);
    }
    const { fixture } = await renderPage(Waiting, { answers: { CurrentActor: answer } });
    expect(answer).not.toHaveBeenCalled();
    expect(fixture.componentInstance.result.hasValue()).toBe(false);
  });

  it('reports a failed operation as its error, and reload() tries again', async () => {
    const answer = jest
      .fn()
      .mockImplementationOnce(() => {
        throw new Error('out of reach');
      })
      .mockReturnValue({ me: null });
    const { fixture, settle } = await renderPage(Host, { answers: { CurrentActor: answer } });
    const { result } = fixture.componentInstance;
    expect(result.error()).toBeDefined();
    result.reload();
    await settle();
    expect(result.error()).toBeUndefined();
    expect(result.value()).toEqual({ me: null });
  });
});

interface List {
  readonly list: ConnectionPage<string>;
}
const ListDocument = gql`
  query List($search: String!, $after: String) {
    list(search: $search, after: $after) {
      edges {
        node
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
` as TypedDocumentNode<List, { search: string; after?: string | null }>;

describe('PagedResource', () => {
  const page = (name: string, endCursor: string | null) => ({
    list: {
      __typename: 'Connection',
      edges: [{ __typename: 'Edge', node: name }],
      pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
      totalCount: 2,
    },
  });

  @Component({ template: '' })
  class Host {
    readonly search = signal('a');
    readonly list = new PagedResource(
      ListDocument,
      () => ({ search: this.search() }),
      ({ list }) => list,
    );
  }

  async function show(answer: (variables: Record<string, unknown>) => object) {
    const { fixture, settle } = await renderPage(Host, { answers: { List: answer } });
    return { list: fixture.componentInstance.list, search: fixture.componentInstance.search, settle };
  }

  it('adds each page after the former ones, and knows the last', async () => {
    const { list, settle } = await show(({ after }) =>
      page(after ? 'second' : 'first', after ? null : 'next'),
    );
    expect(list.nodes()).toEqual(['first']);
    expect(list.hasNext()).toBe(true);
    await list.more();
    await settle();
    expect(list.nodes()).toEqual(['first', 'second']);
    expect(list.hasNext()).toBe(false);
  });

  it('drops a page that comes once another search has begun', async () => {
    const slow = new ApolloLink(({ variables: { after = '', search } }) =>
      of({ data: page(`${search}${after}`, 'next') }).pipe(delay(after ? 40 : 0)),
    );
    const apollo = provideApollo(() => ({ link: slow, cache: new InMemoryCache() }));
    const { fixture, settle } = await renderPage(Host, { providers: [apollo] });
    const { list, search } = fixture.componentInstance;
    expect(list.nodes()).toEqual(['a']);
    const more = list.more();
    search.set('b');
    await settle();
    expect(list.nodes()).toEqual(['b']);
    await more;
    expect(list.nodes()).toEqual(['b']);
  });

  it('keeps what it shows while another search is on its way', async () => {
    const { list, search } = await show(({ search: text }) => page(String(text), null));
    expect(list.nodes()).toEqual(['a']);
    search.set('b');
    expect(list.nodes()).toEqual(['a']);
  });
});
