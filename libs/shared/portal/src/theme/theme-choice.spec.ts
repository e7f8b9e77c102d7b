import { TestBed } from '@angular/core/testing';
import { ThemeChoice } from './theme-choice';

afterEach(() => localStorage.clear());

describe('ThemeChoice', () => {
  it('follows the device until the person chooses', () => {
    expect(TestBed.inject(ThemeChoice).theme()).toBe('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('applies a choice at once and keeps it on this device', () => {
    TestBed.inject(ThemeChoice).choose('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    TestBed.resetTestingModule();
    expect(TestBed.inject(ThemeChoice).theme()).toBe('dark');
  });

  it('goes back to the device, and leaves nothing behind', () => {
    const choice = TestBed.inject(ThemeChoice);
    choice.choose('light');
    choice.choose('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(localStorage).toHaveLength(0);
  });

  it('ignores a kept value that is no theme', () => {
    localStorage.setItem('jalon.theme', 'fluo');
    expect(TestBed.inject(ThemeChoice).theme()).toBe('system');
  });
});
