import { refuse } from '@jalon/shared/portal/testing';
import { Act } from './act';

describe('Act', () => {
  it('is done when the API objects to nothing', async () => {
    const act = new Act();
    await expect(act.attempt(() => Promise.resolve([]))).resolves.toBe(true);
    expect(act.faults('somewhere')).toEqual([]);
  });

  it('says that nothing was done when the server does not answer, or answers nothing', async () => {
    const act = new Act();
    await expect(act.attempt(() => Promise.reject(new Error('network')))).resolves.toBe(false);
    expect(act.faults('somewhere')).toEqual([{ fieldId: 'somewhere', code: 'NOT_DONE' }]);
    await act.attempt(() => Promise.resolve(undefined));
    expect(act.faults('somewhere')).toEqual([{ fieldId: 'somewhere', code: 'NOT_DONE' }]);
  });

  it('keeps the code of a refusal', async () => {
    const act = new Act();
    await act.attempt(async () => refuse('FORBIDDEN')());
    expect(act.faults('somewhere')).toEqual([{ fieldId: 'somewhere', code: 'FORBIDDEN' }]);
  });

  it('puts each objection at the field of its input, once', async () => {
    const act = new Act();
    await act.attempt(() =>
      Promise.resolve([
        { code: 'REQUIRED', path: ['input', 'trainingOffer', 'title'] },
        { code: 'TOO_LONG', path: ['input', 'trainingOffer', 'title'] },
        { code: 'OTHER', path: ['input'] },
      ]),
    );
    expect(act.faults('top', { title: 'offer-title' })).toEqual([
      { fieldId: 'offer-title', code: 'REQUIRED' },
      { fieldId: 'top', code: 'OTHER' },
    ]);
  });

  it('sends once while the answer is on its way', async () => {
    const act = new Act();
    const send = jest.fn(() => Promise.resolve([]));
    const first = act.attempt(send);
    expect(act.busy()).toBe(true);
    await expect(act.attempt(send)).resolves.toBe(false);
    await expect(first).resolves.toBe(true);
    expect(send).toHaveBeenCalledTimes(1);
    expect(act.busy()).toBe(false);
  });
});
