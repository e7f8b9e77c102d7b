import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { contrast, isReadable, nearestReadable, surfaces, type ThemeName } from './colour.rules';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const themes = fc.constantFrom<ThemeName>('light', 'dark');

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // Published examples: WebAIM's contrast checker.
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('of %s on %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });

  it('does not depend on which is in front', () => {
    fc.assert(fc.property(colours, colours, (one, other) => contrast(one, other) === contrast(other, one)));
  });
});

describe('the nearest readable colour', () => {
  it('is readable on every surface of the theme', () => {
    fc.assert(
      fc.property(colours, themes, (colour, theme) => {
        const found = nearestReadable(colour, theme);
        return surfaces[theme].every((surface) => contrast(found, surface) >= 4.5);
      }),
    );
  });

  it('is the colour itself when that one is', () => {
    expect(nearestReadable('#1d5163', 'light')).toBe('#1d5163');
    expect(nearestReadable('#7cc4d8', 'dark')).toBe('#7cc4d8');
  });

  it('is darker by day, lighter by night', () => {
    expect(isReadable('#f2c230', 'light')).toBe(false);
    expect(contrast(nearestReadable('#f2c230', 'light'), '#faf8f3')).toBeLessThan(5);
    expect(contrast(nearestReadable('#1d2a63', 'dark'), '#18202c')).toBeLessThan(5);
  });
});

it('the surfaces are those of the design tokens', () => {
  const tokens = readFileSync(join(__dirname, '../../../shared/ui/src/styles/_tokens.scss'), 'utf8');
  const pairs = ['paper', 'surface'].map((name) =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens),
  );
  expect(pairs.map((pair) => pair?.[1])).toEqual([...surfaces.light]);
  expect(pairs.map((pair) => pair?.[2])).toEqual([...surfaces.dark]);
});
