import { Component } from '@angular/core';
import { render } from '../testing';
import { Menu } from './menu';
import { MenuItem } from './menu-item';

@Component({
  imports: [Menu, MenuItem],
  template: `
    <jalon-menu label="changer d’employeur">
      <span jalonMenuButton>Région</span>
      <button jalonMenuItem [checked]="true" (chosen)="chosen = 'Région'">Région</button>
      <button jalonMenuItem [checked]="false" (chosen)="chosen = 'Hôpital'">Hôpital</button>
      <a jalonMenuItem href="#sessions">Mes sessions</a>
    </jalon-menu>
    <button id="elsewhere">Ailleurs</button>
  `,
})
class Host {
  chosen = '';
}

async function setUp() {
  const { element, fixture } = await render(Host);
  const button = element.querySelector('button') as HTMLButtonElement;
  const list = element.querySelector('[role="menu"]') as HTMLElement;
  const press = async (target: Element | null, key: string, keyCode: number) => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const open = () => press(button, 'ArrowDown', 40);
  return { element, fixture, button, list, press, open };
}

const focusedText = () => document.activeElement?.textContent?.trim();

describe('Menu', () => {
  it('is a closed menu button that says what is chosen, then what it is for', async () => {
    const { button, list } = await setUp();
    expect(button.getAttribute('aria-haspopup')).toBe('menu');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(button.textContent?.replace(/\s+/g, ' ').trim()).toBe('Région, changer d’employeur');
    expect(list.hidden).toBe(true);
  });

  it('tells exclusive choices from plain ones', async () => {
    const { element } = await setUp();
    const roles = [...element.querySelectorAll('[jalonMenuItem]')].map((item) => [
      item.getAttribute('role'),
      item.getAttribute('aria-checked'),
    ]);
    expect(roles).toEqual([
      ['menuitemradio', 'true'],
      ['menuitemradio', 'false'],
      ['menuitem', null],
    ]);
  });

  it('opens on its first choice with the down arrow, on its last with the up arrow', async () => {
    const { button, press, open, list } = await setUp();
    await open();
    expect(list.hidden).toBe(false);
    expect(focusedText()).toBe('Région');
    await press(list, 'Escape', 27);
    await press(button, 'ArrowUp', 38);
    expect(focusedText()).toBe('Mes sessions');
  });

  it('moves with the arrows and goes round, and with Home and End', async () => {
    const { list, open, press } = await setUp();
    await open();
    await press(list, 'ArrowDown', 40);
    expect(focusedText()).toBe('Hôpital');
    await press(list, 'End', 35);
    expect(focusedText()).toBe('Mes sessions');
    await press(list, 'ArrowDown', 40);
    expect(focusedText()).toBe('Région');
  });

  it('closes on Escape and gives the focus back', async () => {
    const { button, list, open, press } = await setUp();
    await open();
    await press(document.activeElement, 'Escape', 27);
    expect(list.hidden).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  it('chooses, closes and gives the focus back', async () => {
    const { element, fixture, button, list, open } = await setUp();
    await open();
    element.querySelectorAll<HTMLElement>('[jalonMenuItem]')[1]?.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.chosen).toBe('Hôpital');
    expect(list.hidden).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  it('closes when the focus or a click goes elsewhere, and does not pull it back', async () => {
    const { element, fixture, list, open } = await setUp();
    await open();
    const elsewhere = element.querySelector<HTMLElement>('#elsewhere');
    elsewhere?.focus();
    await fixture.whenStable();
    expect(list.hidden).toBe(true);
    expect(document.activeElement).toBe(elsewhere);

    await open();
    elsewhere?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await fixture.whenStable();
    expect(list.hidden).toBe(true);
  });
});
