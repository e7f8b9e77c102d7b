/**
 * `npm test`: every check, in order; a failure does not stop the next. `-- --only=unit,lint` runs some.
 * Closes with `N passed, N failed`.
 */
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { closingLine, oneCheck, sum } from './result.mjs';
import { STEPS } from './steps.mjs';

/** @returns {typeof STEPS} */
function chosenSteps() {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  const names = only?.split(',') ?? STEPS.map(({ name }) => name);
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step ${unknown.join(', ')}: choose among ${STEPS.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  return STEPS.filter(({ name }) => names.includes(name));
}

/** @param {typeof STEPS[number]} step */
async function runStep({ title, run }) {
  const start = Date.now();
  const result = await run().catch((error) => oneCheck(false, error.stack));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${title} (${seconds} s): ${closingLine(result)}`);
  new Set(result.messages).forEach((message) => console.log(`\n${stripVTControlCharacters(message)}\n`));
  return result;
}

const results = [];
for (const step of chosenSteps()) {
  results.push(await runStep(step));
}
const total = sum(results);
console.log(`\n${closingLine(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
