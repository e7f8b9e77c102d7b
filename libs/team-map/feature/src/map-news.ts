import { Injectable } from '@angular/core';
import type { TeamMap } from './team-map';

/**
 * Whether the map changed since it was last looked at. The server answers 304, without a body, when it did not. What was
 * read stays in memory, as long as the page: nothing of the team is kept by the browser.
 */
@Injectable()
export class MapNews {
  private known: { readonly address: string; readonly tag: string } | null = null;

  /** The map at this address; null when it is the one already known, or when the server cannot be reached. */
  async since(address: string): Promise<TeamMap | null> {
    const tag = this.known?.address === address ? this.known.tag : null;
    try {
      const response = await fetch(address, tag ? { headers: { 'if-none-match': tag } } : {});
      return response.ok ? await this.read(address, response) : null;
    } catch {
      // What is shown stays, and the connection notice says that the server is out of reach.
      return null;
    }
  }

  private async read(address: string, response: Response): Promise<TeamMap> {
    const newTag = response.headers.get('etag');
    this.known = newTag ? { address, tag: newTag } : null;
    const { teamMap } = (await response.json()) as { teamMap: TeamMap };
    return teamMap;
  }
}
