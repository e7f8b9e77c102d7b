import type { Locator, Page } from '@playwright/test';

/** What a person would have done by hand: clicks, keys pressed, pastes. */
export interface Effort {
  clicks: number;
  keys: number;
  pastes: number;
}

/** How long a click takes an unhurried person, the look for what to click included, and a key. */
const SECONDS_A_CLICK = 4;
const SECONDS_A_KEY = 0.3;
const SECONDS_A_PASTE = 8;

/** Somebody at the keyboard, whose every gesture is counted. */
export class Hand {
  readonly effort: Effort = { clicks: 0, keys: 0, pastes: 0 };

  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.effort.clicks += 1;
    await target.click();
  }

  /** A click in the field, then every letter. */
  async type(field: Locator, text: string): Promise<void> {
    this.effort.clicks += 1;
    this.effort.keys += text.length;
    await field.fill(text);
  }

  /** Opening the list, then the line. */
  async choose(list: Locator, option: { readonly label?: string; readonly index?: number }): Promise<void> {
    this.effort.clicks += 2;
    await list.selectOption(option);
  }

  /** Copied elsewhere, pasted here. */
  async paste(field: Locator, text: string): Promise<void> {
    this.effort.clicks += 1;
    this.effort.pastes += 1;
    this.effort.keys += 2;
    await field.focus();
    await field.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** An estimate: a constant per gesture, and nothing for thinking. */
  get minutes(): number {
    const { clicks, keys, pastes } = this.effort;
    return (clicks * SECONDS_A_CLICK + keys * SECONDS_A_KEY + pastes * SECONDS_A_PASTE) / 60;
  }
}
