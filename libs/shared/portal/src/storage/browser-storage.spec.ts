import { TestBed } from '@angular/core/testing';
import { BrowserStorage } from './browser-storage';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('BrowserStorage', () => {
  it('keeps and forgets', () => {
    const storage = TestBed.inject(BrowserStorage);
    storage.write('key', 'value');
    expect(storage.read('key')).toBe('value');
    storage.write('key', null);
    expect(storage.read('key')).toBeNull();
  });

  it('keeps nothing in a browser that others use, and forgets what was there', () => {
    const storage = TestBed.inject(BrowserStorage);
    storage.write('before', 'value');
    sessionStorage.setItem('before', 'value');
    storage.keepNothing();
    storage.write('key', 'value');
    expect(storage.read('key')).toBe('value');
    storage.write('key', null);
    expect(storage.read('key')).toBeNull();
    storage.write('key', 'value');
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('does without storage where the browser refuses it', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const storage = TestBed.inject(BrowserStorage);
    expect(() => storage.write('key', 'value')).not.toThrow();
    expect(storage.read('key')).toBeNull();
  });
});
