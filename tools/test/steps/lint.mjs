import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nx } from '../../build/nx.mjs';
import { workspace } from '../../start/paths.mjs';
import { oneCheck } from '../result.mjs';

/** A file no audit trail would contain: it looks up to the identity domain, and shows pages. */
const PLANTED = join(workspace, 'libs/audit/api/src/planted-violation.ts');
const VIOLATIONS = `import { identityModule } from '@jalon/identity/api';
import { Component } from '@angular/core';

export const planted = [identityModule, Component];
`;

/** Every rule, module boundaries included. Through Nx: alone, ESLint skips the boundaries without a word. */
export async function lint() {
  const { ok, output } = await nx(['run-many', '-t', 'lint', '--parallel=2', '--output-style=stream']);
  return oneCheck(ok, output);
}

/** The boundaries hold: two planted violations are found, both. */
export async function checkBoundaries() {
  const remove = () => rmSync(PLANTED, { force: true });
  process.once('exit', remove);
  writeFileSync(PLANTED, VIOLATIONS);
  try {
    const { output } = await nx(['run', 'audit-api:lint', '--skip-nx-cache']);
    const found = output.match(/@nx\/enforce-module-boundaries$/gm)?.length ?? 0;
    return oneCheck(
      found === 2,
      `2 violations of module boundaries were planted, ${found} found:\n${output}`,
    );
  } finally {
    remove();
  }
}
