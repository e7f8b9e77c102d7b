/** Where to go back to after signing in: an address of the portal itself, or its home. */
export function safeReturnUrl(value: string | null | undefined): string {
  // "//host" and "/\host" lead elsewhere although they begin with a slash.
  const isOurs = value !== null && value !== undefined && /^\/(?![/\\])/.test(value);
  return isOurs ? value : '/mon-espace';
}
