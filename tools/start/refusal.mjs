/**
 * What the person at the terminal can cure: shown as one sentence that says what to do, never as a stack trace.
 */
export class Refusal extends Error {}
