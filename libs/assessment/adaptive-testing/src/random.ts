/** FNV-1a: 32 bits that stand for a text. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * A uniform number in (0, 1), the same for the same seed and label, whatever was drawn before: the mixing of
 * MurmurHash3, portable 32-bit integer arithmetic only.
 *
 * @param seed any 32-bit integer.
 * @param label see {@link hashOf}.
 */
export function uniform(seed: number, label: number): number {
  return (mix(mix(seed ^ 0x9e3779b9) ^ label) + 0.5) / 4294967296;
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A standard Gumbel number: adding one to each log-weight and taking the greatest draws in proportion to the weights. */
export function gumbel(seed: number, label: number): number {
  return -Math.log(-Math.log(uniform(seed, label)));
}

/** A standard normal number (Box–Muller). */
export function normal(seed: number, label: string): number {
  return (
    Math.sqrt(-2 * Math.log(uniform(seed, hashOf(`${label}/radius`)))) *
    Math.cos(2 * Math.PI * uniform(seed, hashOf(`${label}/angle`)))
  );
}
