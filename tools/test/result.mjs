/**
 * What a step found.
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} messages what is wrong, in the words of the tool that found it
 */

/** A step that is one check. @param {boolean} ok @param {string} output what the tool wrote @returns {Result} */
export function oneCheck(ok, output) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, messages: ok ? [] : [output.trim()] };
}

/** @param {readonly Result[]} results @returns {Result} */
export function sum(results) {
  const total = (key) => results.reduce((count, result) => count + result[key], 0);
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    messages: results.flatMap(({ messages }) => messages),
  };
}

/** The line a run closes with. @param {Result} result */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
