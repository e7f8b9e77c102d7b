/** What the person at the terminal can cure: shown as one sentence that says what to do, never as a stack trace. */
export class Refusal extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

/** Ends a program that cannot go on: a refusal is told in its own words, anything else keeps its stack. */
export function endWith(error: unknown): never {
  process.stderr.write(
    `${error instanceof Refusal || !(error instanceof Error) ? messageOf(error) : error.stack}\n`,
  );
  process.exit(1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
