/** The surfaces an accent is written on, per theme: those of the design tokens. */
export const surfaces = {
  light: ['#faf8f3', '#ffffff'],
  dark: ['#10161f', '#18202c'],
} as const;
export type ThemeName = keyof typeof surfaces;

/** What WCAG asks of text; a graphic asks for 3, which whoever passes this one passes. */
const TEXT_CONTRAST = 4.5;

const COLOUR = /^#[0-9a-f]{6}$/;

export function isColour(text: string): boolean {
  return COLOUR.test(text);
}

type Channels = readonly [number, number, number];

const channelsOf = (colour: string): Channels =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Channels;

const colourOf = (channels: Channels): string =>
  `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, as WCAG 2.2 defines it. */
export function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether a colour may be written with on every surface of a theme. */
export function isReadable(colour: string, theme: ThemeName): boolean {
  return surfaces[theme].every((surface) => contrast(colour, surface) >= TEXT_CONTRAST);
}

/** The colour nearest to it that may be: darkened in the light theme, lightened in the dark one, its hue kept. */
export function nearestReadable(colour: string, theme: ThemeName): string {
  const towards = theme === 'light' ? 0 : 255;
  const channels = channelsOf(colour);
  for (let step = 0; step <= 100; step += 1) {
    const mixed = channels.map((value) => value + ((towards - value) * step) / 100) as unknown as Channels;
    if (isReadable(colourOf(mixed), theme)) return colourOf(mixed);
  }
  return theme === 'light' ? '#000000' : '#ffffff';
}
