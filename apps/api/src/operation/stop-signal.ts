/** What a program does when it is told to end, in order. */
export interface Ending {
  /** Its readiness falls at once; then a proxy has this long to see it before anything is refused. */
  readonly drainFor: number;
  /** Beyond, the program ends whatever is left. */
  readonly within: number;
  readonly announce: () => void;
  readonly close: () => Promise<void>;
  /** Tells why it did not end by itself. */
  readonly overdue: () => void;
}

/**
 * Runs an ending once, whoever asks for it, and ends the program. A second signal does not wait.
 *
 * @returns the ending itself, for a launcher that is gone
 */
export function endOnSignal(
  ending: Ending,
  exit: (code: number) => void = process.exit,
): () => Promise<void> {
  let isEnding = false;
  const end = async () => {
    if (isEnding) return exit(1);
    isEnding = true;
    ending.announce();
    setTimeout(() => {
      ending.overdue();
      exit(1);
    }, ending.drainFor + ending.within).unref();
    if (ending.drainFor > 0) await new Promise((resolve) => setTimeout(resolve, ending.drainFor));
    await ending.close();
    exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
  return end;
}
