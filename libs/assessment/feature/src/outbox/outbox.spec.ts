import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CurrentActor, Lock } from '@jalon/shared/portal';
import { emptyDevice } from '../testing/device-database';
import { AnswerSender, type SendOutcome } from './answer-sender';
import { AnswerStore } from './answer-store';
import { Outbox } from './outbox';
import type { PendingAnswer } from './pending-answer';
import { personKey } from './person-key';

const answer: PendingAnswer = {
  assessmentId: 'attempt',
  position: 7,
  value: { choices: ['b'] },
  idempotencyKey: 'once',
};
const kept: SendOutcome = {
  kind: 'kept',
  receipt: {
    position: 7,
    savedAt: '2026-11-22T10:42:00Z',
    alreadyAnswered: false,
  } as Extract<SendOutcome, { kind: 'kept' }>['receipt'],
};
const unsure: SendOutcome = { kind: 'unsure' };

/** A page that has just been loaded: nothing in memory, whatever the device kept. */
function loadPage(personId: string, ...outcomes: SendOutcome[]) {
  return loadOn({ personId, session: { isShared: false } }, outcomes);
}

function loadOn(me: { personId: string; session: { isShared: boolean } }, outcomes: SendOutcome[]) {
  const { personId } = me;
  const sent: PendingAnswer[] = [];
  const keptBefore: boolean[] = [];
  const send = async (one: PendingAnswer) => {
    keptBefore.push((await onDevice(personId)).length > 0);
    sent.push(one);
    return outcomes.shift() ?? unsure;
  };
  TestBed.resetTestingModule().configureTestingModule({
    providers: [
      { provide: AnswerSender, useValue: { send } },
      { provide: CurrentActor, useValue: { load: () => Promise.resolve(), me: signal(me) } },
    ],
  });
  return { outbox: TestBed.inject(Outbox), sent, keptBefore };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

async function onDevice(personId: string): Promise<readonly PendingAnswer[]> {
  const store = await AnswerStore.open((await personKey(personId)) ?? '');
  const pending = await store.pending();
  store.close();
  return pending;
}

afterEach(emptyDevice);

describe('Outbox', () => {
  it('writes nothing on a computer that others use, and is emptied before they leave it', async () => {
    const me = { personId: 'alice', session: { isShared: true } };
    const { outbox, sent } = loadOn(me, [unsure, kept]);
    const submit = jest.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation();
    await outbox.add(answer);
    await settled();
    expect(await onDevice('alice')).toEqual([]);
    expect(outbox.isKeptOnDevice()).toBe(false);
    await expect(TestBed.inject(Lock).leave()).resolves.toBe(0);
    expect(sent).toEqual([answer, answer]);
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('tells whoever leaves a shared computer that an answer is not sent', async () => {
    const me = { personId: 'alice', session: { isShared: true } };
    const { outbox } = loadOn(me, [unsure, unsure]);
    await outbox.add(answer);
    await settled();
    await expect(TestBed.inject(Lock).leave()).resolves.toBe(1);
  });

  it('writes an answer on the device before it is sent, and forgets it once acknowledged', async () => {
    const { outbox, sent, keptBefore } = loadPage('alice', kept);
    const delivered = jest.fn();
    outbox.deliveries.subscribe(delivered);
    await outbox.add(answer);
    await settled();
    expect(sent).toEqual([answer]);
    expect(keptBefore).toEqual([true]);
    expect(delivered).toHaveBeenCalledWith({ answer, outcome: kept });
    expect(outbox.pending()).toEqual([]);
    expect(await onDevice('alice')).toEqual([]);
  });

  it('keeps what could not be sent, says so, and sends it again after a reload with the same key', async () => {
    const cut = loadPage('alice', unsure);
    await cut.outbox.add(answer);
    await settled();
    expect(cut.outbox.isStuck()).toBe(true);
    expect(cut.outbox.pending()).toEqual([answer]);

    const reloaded = loadPage('alice', kept);
    await reloaded.outbox.open();
    await settled();
    expect(reloaded.sent).toEqual([answer]);
    expect(reloaded.outbox.pending()).toEqual([]);
    expect(await onDevice('alice')).toEqual([]);
  });

  it('tries again as soon as the network is back', async () => {
    const { outbox, sent } = loadPage('alice', unsure, kept);
    await outbox.add(answer);
    await settled();
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(sent).toHaveLength(2);
    expect(outbox.isStuck()).toBe(false);
  });

  it('tries again by itself, after a while', async () => {
    const { outbox, sent } = loadPage('alice', unsure, kept);
    await outbox.add(answer);
    await settled();
    expect(sent).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(sent).toHaveLength(2);
    expect(outbox.pending()).toEqual([]);
  });

  it('never sends somebody else’s answer, and forgets it', async () => {
    const alice = loadPage('alice', unsure);
    await alice.outbox.add(answer);
    await settled();
    const bruno = loadPage('bruno', kept);
    await bruno.outbox.open();
    await settled();
    expect(bruno.sent).toEqual([]);
    expect(await onDevice('alice')).toEqual([]);
  });

  it('stops insisting on an answer the server refuses for good, and says why', async () => {
    const refused: SendOutcome = { kind: 'refused', code: 'NOT_IN_PROGRESS', message: 'Finie.' };
    const { outbox, sent } = loadPage('alice', refused);
    const delivered = jest.fn();
    outbox.deliveries.subscribe(delivered);
    await outbox.add(answer);
    await settled();
    expect(sent).toHaveLength(1);
    expect(delivered).toHaveBeenCalledWith({ answer, outcome: refused });
    expect(outbox.pending()).toEqual([]);
  });

  it('does without a device that keeps nothing, and says that the page must stay open', async () => {
    jest.spyOn(AnswerStore, 'open').mockRejectedValueOnce(new Error('denied'));
    const { outbox, sent } = loadPage('alice', unsure, kept);
    await outbox.add(answer);
    await settled();
    expect(outbox.isKeptOnDevice()).toBe(false);
    await outbox.deliver();
    expect(sent).toHaveLength(2);
    expect(outbox.pending()).toEqual([]);
  });
});
