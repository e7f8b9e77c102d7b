import { createInterface, type Interface } from 'node:readline/promises';

/** Asks one thing at the terminal; null when nobody is there to answer. */
export type Ask = (question: string) => Promise<string | null>;

/** The questions of a person at a terminal; a script, which has none, must give every option. */
export function terminalAnswers(): { readonly ask: Ask; close(): void } {
  let terminal: Interface | undefined;
  return {
    ask: async (question) => {
      if (!process.stdin.isTTY) return null;
      terminal ??= createInterface({ input: process.stdin, output: process.stdout });
      return (await terminal.question(`${question} `)).trim();
    },
    close: () => terminal?.close(),
  };
}
