/** A uniform number in (0, 1), the same for the same seed and label, whatever was drawn before. */
export function uniform(seed: number, label: string): number {
  // FNV-1a over the label, then the finaliser of MurmurHash3: portable 32-bit integer arithmetic only.
  let hash = Math.imul(seed ^ 0x811c9dc5, 0x01000193);
  for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 4294967296;
}

/** A standard Gumbel number: adding one to each log-weight and taking the greatest draws in proportion to the weights. */
export function gumbel(seed: number, label: string): number {
  return -Math.log(-Math.log(uniform(seed, label)));
}

/** A standard normal number (Box–Muller). */
export function normal(seed: number, label: string): number {
  return (
    Math.sqrt(-2 * Math.log(uniform(seed, `${label}/radius`))) *
    Math.cos(2 * Math.PI * uniform(seed, `${label}/angle`))
  );
}
