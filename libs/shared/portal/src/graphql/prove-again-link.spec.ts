import { TestBed } from '@angular/core/testing';
import { ApolloLink, execute, gql, type OperationVariables } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { firstValueFrom, of } from 'rxjs';
import { IdentityProof } from '../proof/identity-proof';
import { proveAgainLink } from './prove-again-link';

const act = gql`
  mutation Act($reason: String!) {
    act(reason: $reason)
  }
`;
const question = gql`
  query Question {
    question
  }
`;
const refusal = { errors: [{ message: 'no', extensions: { code: 'FRESH_SIGN_IN_REQUIRED' } }] };
const done = { data: { act: true } };

function setUp(isProven: boolean, answers: object[]) {
  const ask = jest.fn(() => Promise.resolve(isProven));
  TestBed.configureTestingModule({ providers: [{ provide: IdentityProof, useValue: { ask } }] });
  const sent: OperationVariables[] = [];
  const server = new ApolloLink(({ variables }) => {
    sent.push(variables);
    return of(answers[sent.length - 1] ?? done);
  });
  const link = TestBed.runInInjectionContext(() => ApolloLink.from([proveAgainLink(), server]));
  const send = (query: DocumentNode, variables = {}) =>
    firstValueFrom(execute(link, { query, variables }, { client: {} as never }) as never);
  return { ask, sent, send };
}

describe('proveAgainLink', () => {
  it('sends the same act again once the person has proved who they are', async () => {
    const { ask, sent, send } = setUp(true, [refusal, done]);
    await expect(send(act, { reason: 'typed by hand' })).resolves.toEqual(done);
    expect(sent).toEqual([{ reason: 'typed by hand' }, { reason: 'typed by hand' }]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('gives the refusal back to the page when the person does not', async () => {
    const { sent, send } = setUp(false, [refusal]);
    await expect(send(act, { reason: 'typed' })).resolves.toEqual(refusal);
    expect(sent).toHaveLength(1);
  });

  it('asks nothing for an act that is done, or refused for another reason', async () => {
    const forbidden = { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] };
    const { ask, send } = setUp(true, [done, forbidden]);
    await send(act, { reason: '' });
    await expect(send(act, { reason: '' })).resolves.toEqual(forbidden);
    expect(ask).not.toHaveBeenCalled();
  });

  it('never interrupts somebody who only reads', async () => {
    const { ask, send } = setUp(true, [refusal]);
    await expect(send(question)).resolves.toEqual(refusal);
    expect(ask).not.toHaveBeenCalled();
  });
});
