interface Cookie {
  readonly value: string;
  readonly path: string;
}

interface Sending {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser without a screen: it keeps cookies by path, follows redirections when told, and says where a POST comes from. */
export class ScriptedBrowser {
  readonly cookies = new Map<string, Cookie>();
  /** The `Set-Cookie` headers received, whole. */
  readonly received: string[] = [];
  /** Addresses gone through by the last {@link follow}. */
  readonly trail: URL[] = [];

  constructor(readonly origin: string) {}

  async send(path: string | URL, { method = 'GET', body, headers = {} }: Sending = {}): Promise<Response> {
    const url = new URL(path, this.origin);
    const answer = await fetch(url, {
      method,
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      headers: {
        ...(method === 'POST' ? { origin: this.origin } : {}),
        cookie: this.cookiesFor(url),
        ...headers,
      },
    });
    if (url.origin === this.origin) answer.headers.getSetCookie().forEach((cookie) => this.keep(cookie));
    return answer;
  }

  /** Goes on until something other than a redirection is answered. */
  async follow(path: string | URL, sending?: Sending): Promise<Response> {
    this.trail.length = 0;
    let url = new URL(path, this.origin);
    let answer = await this.send(url, sending);
    this.trail.push(url);
    while (answer.status >= 300 && answer.status < 400) {
      url = new URL(answer.headers.get('location') ?? '', url);
      answer = await this.send(url);
      this.trail.push(url);
    }
    return answer;
  }

  /** Where the last {@link follow} ended, as a path and its search. */
  get place(): string {
    const last = this.trail.at(-1);
    return last ? `${last.pathname}${last.search}` : '';
  }

  async graphql<T>(
    query: string,
    variables?: object,
  ): Promise<{ status: number; data: T; errors?: { extensions: { code: string } }[] }> {
    const body = JSON.stringify({ query, variables });
    const answer = await this.send('/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    return { status: answer.status, ...((await answer.json()) as { data: T }) };
  }

  private cookiesFor(url: URL): string {
    if (url.origin !== this.origin) return '';
    const sent = [...this.cookies].filter(([, { path }]) => url.pathname.startsWith(path));
    return sent.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  private keep(cookie: string): void {
    this.received.push(cookie);
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}
