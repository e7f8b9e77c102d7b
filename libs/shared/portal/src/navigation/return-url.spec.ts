import { safeReturnUrl } from './return-url';

describe('safeReturnUrl', () => {
  it('keeps an address of the portal', () => {
    expect(safeReturnUrl('/mon-dossier?piece=43')).toBe('/mon-dossier?piece=43');
  });

  it.each([
    undefined,
    null,
    '',
    'https://ailleurs.example',
    '//ailleurs.example',
    '/\\ailleurs.example',
    'javascript:0',
  ])('leads %p to the person’s own space', (value) => {
    expect(safeReturnUrl(value)).toBe('/mon-espace');
  });
});
