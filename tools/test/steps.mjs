import { browserTests } from './steps/browser.mjs';
import { buildAll, checkSchema } from './steps/built.mjs';
import { checkFormat } from './steps/format.mjs';
import { integrationTests, startTests, unitTests } from './steps/jest.mjs';
import { checkBoundaries, lint } from './steps/lint.mjs';
import { checkTypes } from './steps/types.mjs';

/** Everything `npm test` checks, in order: what fails fast first. */
export const STEPS = [
  { name: 'format', title: 'Format', run: checkFormat },
  { name: 'lint', title: 'Lint', run: lint },
  { name: 'boundaries', title: 'Module boundaries, with planted violations', run: checkBoundaries },
  { name: 'types', title: 'Types', run: checkTypes },
  { name: 'unit', title: 'Unit tests', run: unitTests },
  { name: 'integration', title: 'Integration tests on PostgreSQL', run: integrationTests },
  { name: 'schema', title: 'Schema and typed documents are current', run: checkSchema },
  { name: 'build', title: 'Server and portal build', run: buildAll },
  { name: 'start', title: 'Start, crash and recovery', run: startTests },
  { name: 'browser', title: 'Browser tests', run: browserTests },
];
