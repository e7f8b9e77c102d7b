import { TestBed } from '@angular/core/testing';
import { provideGraphqlForTesting, refuse } from '@jalon/shared/portal/testing';
import { provideTextsForTesting } from '@jalon/shared/ui/testing';
import { AnswerSender } from './answer-sender';

const answer = { assessmentId: 'attempt', position: 7, value: { text: '3' }, idempotencyKey: 'once' };
const receipt = {
  __typename: 'AnswerReceipt',
  position: 7,
  savedAt: '2026-11-22T09:50:00Z',
  alreadyAnswered: false,
};

function send(submitAnswer: object | (() => never)) {
  TestBed.configureTestingModule({
    providers: [
      provideTextsForTesting(),
      provideGraphqlForTesting({
        SubmitAnswer: typeof submitAnswer === 'function' ? submitAnswer : { submitAnswer },
      }),
    ],
  });
  return TestBed.inject(AnswerSender).send(answer);
}

const payload = (changes: object) => ({
  __typename: 'SubmitAnswerPayload',
  receipt: null,
  assessment: null,
  userErrors: [],
  ...changes,
});

describe('AnswerSender', () => {
  it('believes a receipt', async () => {
    expect(await send(payload({ receipt }))).toMatchObject({ kind: 'kept', receipt: { position: 7 } });
  });

  it('reports what the person must mend, in the words of the server', async () => {
    const userErrors = [{ __typename: 'UserError', code: 'NUMBER_UNREADABLE', message: 'Un nombre.' }];
    expect(await send(payload({ userErrors }))).toEqual({
      kind: 'refused',
      code: 'NUMBER_UNREADABLE',
      message: 'Un nombre.',
    });
  });

  it.each(['NOT_FOUND', 'FORBIDDEN'])('does not insist after %s', async (code) => {
    expect(await send(refuse(code))).toEqual({ kind: 'refused', code, message: null });
  });

  it.each(['UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR'])('will try again after %s', async (code) => {
    expect(await send(refuse(code))).toEqual({ kind: 'unsure' });
  });

  it('does not take an answer without receipt for a success', async () => {
    expect(await send(payload({}))).toEqual({ kind: 'unsure' });
  });

  it('will try again when nothing came back', async () => {
    const cut = () => {
      throw new Error('out of reach');
    };
    expect(await send(cut)).toEqual({ kind: 'unsure' });
  });
});
