/**
 * The launcher opens the port itself to show its progress, then hands it over: we say when we are prepared, and
 * listen when told. Started by hand there is no launcher, and nothing to wait for.
 */
export async function waitForTurn(): Promise<void> {
  if (!process.send) return;
  const turn = new Promise<void>((resolve) => {
    process.on('message', (message) => {
      if (message === 'listen' || (message as { listen?: unknown } | null)?.listen === true) resolve();
    });
  });
  process.send({ ready: true });
  await turn;
}

export function announceListening(): void {
  process.send?.({ listening: true });
}

/** How long a clean end may take: the database may have been killed too, and never answer. */
const END_WITHIN = 2_000;

/** Without its launcher, killed perhaps, the server ends too, whatever it was waiting for. */
export function endWithLauncher(end: () => Promise<void>): void {
  if (!process.send) return;
  const endSoon = () => {
    setTimeout(() => process.exit(1), END_WITHIN).unref();
    void end();
  };
  process.once('disconnect', endSoon);
  // It may have gone before we came to listen.
  if (!process.connected) endSoon();
}
