import { DOCUMENT, inject, Injectable } from '@angular/core';

/**
 * What pages keep of a person in the browser's databases, forgotten when the person signs out. The server asks the
 * browser for the same (`Clear-Site-Data`), which not every browser obeys.
 */
@Injectable({ providedIn: 'root' })
export class DeviceDatabases {
  private readonly window = inject(DOCUMENT).defaultView;

  /** Never fails, and never keeps anybody from signing out. */
  async forget(): Promise<void> {
    try {
      const factory = this.window?.indexedDB;
      const databases = (await factory?.databases()) ?? [];
      await Promise.all(databases.map(({ name }) => name && factory && remove(factory, name)));
    } catch {
      // A browser without databases has nothing to forget.
    }
  }
}

function remove(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    // Open in another page, which closes it in its turn: the deletion then happens without us.
    request.onblocked = () => resolve();
  });
}
