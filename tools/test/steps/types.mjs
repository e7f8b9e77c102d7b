import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../../start/paths.mjs';
import { oneCheck, sum } from '../result.mjs';
import { runProgram } from '../run-program.mjs';

const ANGULAR = '@angular/compiler-cli/bundles/src/bin/ngc.js';
const TYPESCRIPT = 'typescript/bin/tsc';

/** One program for each compiler rather than one per project: the common packages are read once. */
const PROGRAMS = [
  { compiler: TYPESCRIPT, project: 'tools/test/types/server.tsconfig.json' },
  { compiler: ANGULAR, project: 'tools/test/types/portal.tsconfig.json' },
  { compiler: TYPESCRIPT, project: 'tools/test/types/tools.tsconfig.json' },
  { compiler: TYPESCRIPT, project: 'apps/api/src/demo/bar/tsconfig.json' },
  { compiler: TYPESCRIPT, project: 'apps/e2e/tsconfig.json' },
];

/** Types of the server, of the portal with its templates, of the tools, and of the browser tests. */
export async function checkTypes() {
  const present = PROGRAMS.filter(({ project }) => existsSync(join(workspace, project)));
  const results = await Promise.all(
    present.map(async ({ compiler, project }) => {
      const { ok, output } = await runProgram(compiler, ['-p', project, '--noEmit', '--pretty', 'false']);
      return oneCheck(ok, output);
    }),
  );
  return sum(results);
}
