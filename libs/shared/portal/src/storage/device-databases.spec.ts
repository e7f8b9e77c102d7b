import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { TestBed } from '@angular/core/testing';
import { DeviceDatabases } from './device-databases';

globalThis.structuredClone ??= (value) => deserialize(serialize(value)) as typeof value;

const open = (name: string) =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('DeviceDatabases', () => {
  it('forgets every database, whatever page made it', async () => {
    (await open('one')).close();
    (await open('other')).close();
    expect(await names()).toEqual(['one', 'other']);
    await TestBed.inject(DeviceDatabases).forget();
    expect(await names()).toEqual([]);
  });

  it('does not wait for a page that keeps one open', async () => {
    const held = await open('held');
    await TestBed.inject(DeviceDatabases).forget();
    held.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await names()).toEqual([]);
  });

  it('lets sign out where the browser has no databases', async () => {
    jest.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new Error('denied'));
    await expect(TestBed.inject(DeviceDatabases).forget()).resolves.toBeUndefined();
  });
});
