import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { documentIdOf } from '../../start/crash/documents.mjs';
import { tokenOf } from '../api/data/sessions.mjs';

const WARM_UP = 5_000;
/** Between two acts of one person: they read, or think. Shorter than people are, so as to ask more. */
const THINKS = { least: 400, most: 1_200 };
/** Questions answered between two looks at the file. */
const ANSWERS = 6;

/** @typedef {{ act: 'read' | 'begin' | 'answer', milliseconds: number, failed: string | null }} Answer */

/** Somebody who opens their file, answers some questions, and comes back to their file. */
export class VirtualUser {
  /** Once everybody has come. @type {Answer[]} */
  answers = [];
  #cookie;
  #origin;
  #countsFrom = 0;

  /** @param {{ id: string }} agent @param {string} origin */
  constructor(agent, origin) {
    this.#cookie = `__Host-jalon=${tokenOf(agent)}`;
    this.#origin = origin;
  }

  /** @param {number} start @param {number} duration in milliseconds */
  async live(start, duration) {
    this.#countsFrom = start + WARM_UP;
    const end = this.#countsFrom + duration;
    await pause(Math.random() * WARM_UP);
    let assessment = await this.#begin();
    while (Date.now() < end) {
      await this.#ask('read', 'MyFile', {});
      for (let i = 0; i < ANSWERS && Date.now() < end; i++) {
        await this.#think();
        assessment = await this.#answer(assessment);
      }
      await this.#think();
    }
  }

  #think() {
    return pause(THINKS.least + Math.random() * (THINKS.most - THINKS.least));
  }

  async #begin() {
    const input = { competenceId: null, idempotencyKey: randomUUID() };
    const begun = await this.#ask('begin', 'BeginAssessment', { input });
    const id = begun?.startAssessment?.assessment?.id;
    const read = await this.#ask('begin', 'Evaluation', { id, language: 'FR' });
    return { id, position: read?.assessment?.current?.position };
  }

  /** The next question, in another assessment when this one is over. */
  async #answer({ id: assessmentId, position }) {
    if (!position) return this.#begin();
    const input = { assessmentId, position, value: null, doNotKnow: true, idempotencyKey: randomUUID() };
    const sent = await this.#ask('answer', 'SubmitAnswer', { input, language: 'FR' });
    return { id: assessmentId, position: sent?.submitAnswer?.assessment?.current?.position };
  }

  async #ask(act, operationName, variables) {
    const body = JSON.stringify({ documentId: documentIdOf(operationName), operationName, variables });
    const start = performance.now();
    const { data, failed } = await this.#post(body);
    if (Date.now() >= this.#countsFrom) {
      this.answers.push({ act, milliseconds: performance.now() - start, failed });
    }
    return data;
  }

  async #post(body) {
    const headers = { 'content-type': 'application/json', cookie: this.#cookie };
    try {
      const response = await fetch(`${this.#origin}/graphql`, { method: 'POST', headers, body });
      const { data, errors } = await response.json();
      const refused = Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? []);
      const failed = errors?.[0]?.extensions?.code ?? refused[0]?.code ?? null;
      return { data, failed: response.ok ? failed : `${response.status}` };
    } catch (error) {
      return { data: null, failed: error.cause?.code ?? error.name };
    }
  }
}
