import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = readFileSync(join(__dirname, '_tokens.scss'), 'utf8');

/** The two colours of each token: light, then dark. */
const tokens = new Map(
  [...source.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark] as const,
  ]),
);

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string, theme: 0 | 1): number {
  const [one, other] = [front, back].map((name) => luminance(tokens.get(name)?.[theme] ?? '#000000'));
  const [lighter, darker] = [Math.max(one ?? 0, other ?? 0), Math.min(one ?? 0, other ?? 0)];
  return (lighter + 0.05) / (darker + 0.05);
}

const texts = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['brand', 'paper'],
  ['brand', 'surface'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['brand-strong', 'brand-soft'],
  ['next', 'surface'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['ink', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['on-level-1', 'level-1'],
  ['on-level-2', 'level-2'],
  ['on-level-3', 'level-3'],
  ['on-level-4', 'level-4'],
  ['on-gap-far-under', 'gap-far-under'],
  ['on-gap-under', 'gap-under'],
  ['on-gap-over', 'gap-over'],
  ['on-gap-far-over', 'gap-far-over'],
] as const;

const borders = [
  ['line-strong', 'surface'],
  ['line-strong', 'paper'],
  ['brand', 'paper'],
  ['next', 'surface'],
  ['bad', 'surface'],
] as const;

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('contrasts of the %s theme', (_name, theme) => {
  it.each(texts)('text: %s on %s is at least 4.5', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(borders)('borders of fields and focus: %s on %s is at least 3', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});
