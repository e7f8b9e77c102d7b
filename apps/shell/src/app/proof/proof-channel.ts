/**
 * By which the window where the person proved who they are tells the page that waits. Signing in leads through another
 * site, after which a window has no opener any more: a channel of our own origin is what is left. It carries nothing.
 */
const NAME = 'jalon.identity-proved';

/** Tells the pages that wait. */
export function tellProved(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(true);
  channel.close();
}

/** Listens until the returned function is called. */
export function onProved(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = () => listener();
  return () => channel.close();
}
