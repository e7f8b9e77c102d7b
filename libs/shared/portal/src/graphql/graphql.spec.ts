import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { parse } from 'graphql';
import { firstValueFrom } from 'rxjs';
import { CurrentActorDocument, SwitchEmployerDocument } from '../current-actor/current-actor.generated';
import { SessionClock } from '../session/session-clock';
import { SessionEnd } from '../session/session-end';
import { Connection } from './connection';
import { provideGraphql } from './provide-graphql';

const show = jest.fn();

function setUp() {
  show.mockReset();
  TestBed.configureTestingModule({
    providers: [
      provideGraphql(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: SessionEnd, useValue: { show } },
    ],
  });
  const apollo = TestBed.inject(Apollo);
  const query = () =>
    firstValueFrom(apollo.query({ query: CurrentActorDocument, fetchPolicy: 'network-only' }));
  return {
    apollo,
    query,
    server: TestBed.inject(HttpTestingController),
    connection: TestBed.inject(Connection),
  };
}

describe('the GraphQL client', () => {
  it('sends the identifier of a document and its variables, never its text', async () => {
    const { apollo, server } = setUp();
    const variables = { input: { employerId: 'region' } };
    const mutation = firstValueFrom(apollo.mutate({ mutation: SwitchEmployerDocument, variables }));
    const { request, flush } = grab(server);
    expect(request.method).toBe('POST');
    expect(request.body).toEqual({
      documentId: SwitchEmployerDocument.documentId,
      operationName: 'SwitchEmployer',
      variables,
    });
    expect(request.headers.get('apollo-require-preflight')).toBe('true');
    flush({ data: { switchEmployer: { __typename: 'SwitchEmployerPayload', userErrors: [] } } });
    expect((await mutation).data?.switchEmployer.userErrors).toEqual([]);
  });

  it('refuses a document the build did not see', async () => {
    const { apollo } = setUp();
    const query = parse('query Unseen { me { personId } }') as TypedDocumentNode;
    await expect(firstValueFrom(apollo.query({ query }))).rejects.toThrow('npm run schema');
  });

  it('ends the session when the server no longer knows it, even under an HTTP error', async () => {
    const { query, server, connection } = setUp();
    const answer = query();
    const errors = [{ message: 'Sign in to continue.', extensions: { code: 'UNAUTHENTICATED' } }];
    grab(server).flush({ errors }, { status: 401, statusText: 'Unauthorized' });
    await expect(answer).rejects.toThrow('Sign in');
    expect(show).toHaveBeenCalledTimes(1);
    expect(connection.isLost()).toBe(false);
  });

  it('does not take another refusal for the end of the session', async () => {
    const { query, server } = setUp();
    const answer = query();
    grab(server).flush({ errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] });
    await expect(answer).rejects.toThrow('No.');
    expect(show).not.toHaveBeenCalled();
  });

  it('knows when the server is out of reach, and when it is back', async () => {
    const { query, server, connection } = setUp();
    const lost = query();
    server.expectOne('/graphql').error(new ProgressEvent('error'));
    await expect(lost).rejects.toBeDefined();
    expect(connection.isLost()).toBe(true);

    const found = query();
    grab(server).flush({ data: { me: null } });
    await found;
    expect(connection.isLost()).toBe(false);
  });

  it('tells the session clock the time the server answered at', async () => {
    const { query, server } = setUp();
    const answered = jest.spyOn(TestBed.inject(SessionClock), 'serverAnswered');
    const answer = query();
    grab(server).flush({ data: { me: null } }, { headers: { date: 'Sat, 21 Nov 2026 10:00:00 GMT' } });
    await answer;
    expect(answered).toHaveBeenCalledWith('Sat, 21 Nov 2026 10:00:00 GMT');
  });
});

function grab(server: HttpTestingController) {
  const call = server.expectOne('/graphql');
  return { request: call.request, flush: call.flush.bind(call) };
}
