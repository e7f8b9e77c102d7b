import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill } from '../../testing/hand';
import { sampleLine, sampleReview } from '../../testing/right-samples';
import { ReviewPage } from './review-page';

async function show(review: object, lines: readonly object[]) {
  const sent = jest.fn();
  const answer = (operation: string) => (variables: { input?: unknown }) => {
    sent(operation, variables.input);
    return { [operation]: { __typename: 'ReviewPayload', review: sampleReview(), userErrors: [] } };
  };
  const page = await renderPage(ReviewPage, {
    answers: {
      HabilitationReview: () => ({
        habilitationReview: { __typename: 'ReviewDetail', review, lines },
      }),
      DecideReviewLine: answer('decideReviewLine'),
      CloseHabilitationReview: answer('closeHabilitationReview'),
    },
    inputs: { reviewId: 'review-1' },
  });
  return { ...page, sent };
}

describe('ReviewPage', () => {
  it('shows how far it is, what was decided and by whom, and gives the report', async () => {
    const kept = sampleLine(
      { outcome: 'KEPT', decidedByName: 'Hélène Prigent', decidedAt: '2026-06-10T08:00:00Z' },
      { id: 'right-2' },
    );
    const { text, element } = await show(sampleReview({ isLate: true }), [sampleLine(), kept]);
    expect(text()).toContain('1 sur 2');
    expect(text()).toContain('reste en vigueur');
    expect(text()).toContain('Hélène Prigent');
    expect(element.querySelector('a[download]')?.getAttribute('href')).toBe(
      '/habilitations/revues/review-1/rapport.csv',
    );
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('confirms a need in one click', async () => {
    const { element, sent, settle } = await show(sampleReview(), [sampleLine()]);
    element.querySelector<HTMLButtonElement>('#keep-right-1')?.click();
    await settle();
    expect(sent).toHaveBeenCalledWith('decideReviewLine', {
      reviewId: 'review-1',
      habilitationId: 'right-1',
      outcome: 'KEPT',
      reason: null,
      validUntil: null,
    });
  });

  it('shortens with a day and a reason', async () => {
    const { element, sent, settle, text } = await show(sampleReview(), [sampleLine()]);
    const shorten = [...element.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('Écourter'),
    );
    shorten?.click();
    await settle();
    const send = async () => {
      element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settle();
    };
    await send();
    expect(text()).toContain('Donnez une date');
    expect(sent).not.toHaveBeenCalled();
    fill(element, 'until-right-1', '2026-09-30');
    fill(element, 'reason-right-1', 'Fin de mission');
    await send();
    expect(sent).toHaveBeenCalledWith(
      'decideReviewLine',
      expect.objectContaining({ outcome: 'SHORTENED', validUntil: '2026-09-30', reason: 'Fin de mission' }),
    );
  });

  it('leaves one’s own line to another, and does not close before it is decided', async () => {
    const own = sampleLine({ mayDecide: false }, { isMine: true });
    const waiting = await show(sampleReview(), [own]);
    expect(waiting.text()).toContain('C’est la vôtre');
    expect(waiting.element.querySelector('#close-review')).toBeNull();
  });

  it('closes once nothing waits', async () => {
    const done = await show(sampleReview({ reviewed: 2 }), [sampleLine({ outcome: 'KEPT' })]);
    done.element.querySelector<HTMLButtonElement>('#close-review')?.click();
    await done.settle();
    expect(done.sent).toHaveBeenCalledWith('closeHabilitationReview', { reviewId: 'review-1' });
  });
});
