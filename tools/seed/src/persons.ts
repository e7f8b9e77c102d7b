/** Who is who across the employers, which are made side by side: the second employer waits for the first. */
export class Persons {
  private readonly known = new Map<string, PromiseWithResolvers<string>>();

  /** The person registered under that key, once they are. */
  of(key: string): Promise<string> {
    return this.entry(key).promise;
  }

  tell(key: string, personId: string): void {
    this.entry(key).resolve(personId);
  }

  /** An employer could not be made: nobody waits for its people any longer. */
  abandon(reason: unknown): void {
    for (const { promise, reject } of this.known.values()) {
      promise.catch(() => undefined);
      reject(reason);
    }
  }

  private entry(key: string): PromiseWithResolvers<string> {
    let entry = this.known.get(key);
    if (!entry) {
      entry = Promise.withResolvers<string>();
      this.known.set(key, entry);
    }
    return entry;
  }
}
