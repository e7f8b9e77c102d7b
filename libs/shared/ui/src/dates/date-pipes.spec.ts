import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { render } from '../testing';
import { JalonDatePipe, JalonDateTimePipe, JalonTimePipe, JalonWeekdayPipe } from './date-pipes';

@Component({
  imports: [JalonDatePipe, JalonDateTimePipe, JalonTimePipe, JalonWeekdayPipe],
  template: `{{ day | jalonDate }}|{{ moment | jalonDateTime }}|{{ moment | jalonTime }}|{{
      moment | jalonWeekday
    }}|{{ nothing | jalonDate }}`,
})
class Host {
  readonly day = '2026-03-03';
  readonly moment = new Date(2026, 2, 3, 10, 42);
  readonly nothing: string | null = null;
}

const textOf = (element: HTMLElement) => element.textContent?.replaceAll('\u00a0', ' ');

describe('date pipes', () => {
  it('write the same dates anew when the language changes', async () => {
    const { element, fixture } = await render(Host);
    expect(textOf(element)).toBe('3 mars 2026|3 mars 2026 à 10 h 42|10 h 42|Mardi 3 mars|');
    TestBed.inject(TranslocoService).setActiveLang('en');
    await fixture.whenStable();
    expect(textOf(element)).toBe('3 March 2026|3 March 2026 at 10:42|10:42|Tuesday 3 March|');
  });
});
