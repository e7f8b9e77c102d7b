import { renderPage } from '@jalon/shared/portal/testing';
import { DepartureGuide } from './departure-guide';

const show = (myDeparture: object | null, isHere = false) =>
  renderPage(DepartureGuide, {
    answers: {
      MyDepartureGuide: { myDeparture: myDeparture && { __typename: 'MyDeparture', ...myDeparture } },
    },
    inputs: { isHere },
  });

describe('DepartureGuide', () => {
  it('says nothing to who does not leave', async () => {
    expect((await show(null)).text()).toBe('');
  });

  it('leads whoever leaves without a way in to the page where one is added', async () => {
    const { text, find } = await show({ endsOn: '2026-12-31', isReady: false });
    expect(text().replaceAll('\u00a0', ' ')).toContain('31 décembre 2026');
    expect(find('Préparer mon accès').getAttribute('href')).toBe('/mon-acces');
  });

  it('gives the steps on that page', async () => {
    const { element } = await show({ endsOn: '2026-12-31', isReady: false }, true);
    expect(element.querySelectorAll('ol li')).toHaveLength(3);
    expect(element.querySelector('a')).toBeNull();
  });

  it('says that all is ready to who has a way in of their own', async () => {
    const { element, text } = await show({ endsOn: '2026-12-31', isReady: true }, true);
    expect(text()).toContain('il n’y a rien à faire');
    expect(element.querySelector('ol')).toBeNull();
  });
});
