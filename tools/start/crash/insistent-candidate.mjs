import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { tokenOf } from '../../bench/api/data/sessions.mjs';
import { documentIdOf } from './documents.mjs';
import { isTransient } from './transient.mjs';

/** What one answer in four is: nobody waits for an acknowledgement that long, the outbox sends it again. */
const IMPATIENCE = 0.25;

/** Somebody who answers as the page's outbox does: the same request, again and again, until it is acknowledged. */
export class InsistentCandidate {
  /** @type {{ assessmentId: string, position: number, idempotencyKey: string, savedAt: string }[]} */
  acknowledged = [];
  /** @type {string[]} */
  surprises = [];
  #cookie;
  #origin;

  /** @param {{ id: string }} agent @param {string} origin */
  constructor(agent, origin) {
    this.#cookie = `__Host-jalon=${tokenOf(agent)}`;
    this.#origin = origin;
  }

  /** Takes one assessment after the other until told to stop, and never leaves an answer unacknowledged. */
  async answerUntil(isOver) {
    while (!isOver()) {
      const input = { competenceId: null, idempotencyKey: randomUUID() };
      const { assessment } = await this.#insist('BeginAssessment', 'startAssessment', { input });
      const read = await this.#insist('Evaluation', 'assessment', { id: assessment.id });
      for (let next = read.current; next && !isOver();) next = await this.#answer(assessment.id, next);
    }
  }

  async #answer(assessmentId, { position }) {
    const input = { assessmentId, position, value: null, doNotKnow: true, idempotencyKey: randomUUID() };
    const send = () => this.#insist('SubmitAnswer', 'submitAnswer', { input });
    const sent = Math.random() < IMPATIENCE ? [send(), send()] : [send()];
    const [{ receipt, assessment, userErrors }] = await Promise.all(sent);
    if (!receipt || receipt.alreadyAnswered) this.surprises.push(JSON.stringify({ receipt, userErrors }));
    this.acknowledged.push({ assessmentId, position, idempotencyKey: input.idempotencyKey, ...receipt });
    return assessment.current;
  }

  /** Sends the same request until the server answers it; an answer that is no success is not one. */
  async #insist(operationName, field, variables) {
    const body = JSON.stringify({
      documentId: documentIdOf(operationName),
      operationName,
      variables: { ...variables, ...(operationName === 'BeginAssessment' ? {} : { language: 'FR' }) },
    });
    for (;;) {
      const answer = await this.#post(body);
      if (answer?.data?.[field]) return answer.data[field];
      if (answer?.errors && !isTransient(answer)) this.surprises.push(JSON.stringify(answer.errors));
      await pause(20 + 60 * Math.random());
    }
  }

  async #post(body) {
    const headers = { 'content-type': 'application/json', cookie: this.#cookie };
    try {
      const response = await fetch(`${this.#origin}/graphql`, { method: 'POST', headers, body });
      return await response.json();
    } catch {
      return undefined;
    }
  }
}
