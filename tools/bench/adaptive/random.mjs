/** Uniform numbers in [0, 1) from a seed (mulberry32): 32-bit integers only, so the same everywhere. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number (Box–Muller, one a call). */
export function normal(random) {
  const radius = Math.sqrt(-2 * Math.log(Math.max(random(), Number.EPSILON)));
  return radius * Math.cos(2 * Math.PI * random());
}

function mix(value) {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A uniform number for a person and an item, whatever the order of questions. */
export function coin(seed, person, item) {
  const ofPerson = mix(mix(seed ^ 0x9e3779b9) ^ Math.imul(person + 1, 0x27d4eb2f));
  return mix(ofPerson ^ Math.imul(item + 1, 0x165667b1)) / 2 ** 32;
}
