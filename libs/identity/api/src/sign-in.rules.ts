/** Control characters and backslashes: browsers drop the former and read the latter as slashes. */
// eslint-disable-next-line no-control-regex
const TREACHEROUS = /[\u0000-\u001f\u007f\\]/;
const LONGEST_PATH = 1_000;
const HERE = 'http://here.invalid';

/** The path to return to after signing in, or the home page: never an address outside this portal. */
export function localPath(wish: string | undefined): string {
  if (
    !wish?.startsWith('/') ||
    wish.startsWith('//') ||
    wish.length > LONGEST_PATH ||
    TREACHEROUS.test(wish)
  ) {
    return '/';
  }
  const url = URL.canParse(wish, HERE) ? new URL(wish, HERE) : undefined;
  const leads = url?.origin === HERE && !url.pathname.startsWith('//') && !url.pathname.startsWith('/auth/');
  return leads ? `${url.pathname}${url.search}${url.hash}` : '/';
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** A name by which people recognise their own device: `Firefox, Windows`. Nothing finer is kept. */
export function deviceLabel(userAgent: string | undefined): string {
  const nameIn = (names: typeof browsers) => names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return [nameIn(browsers), nameIn(systems)].filter(Boolean).join(', ');
}
