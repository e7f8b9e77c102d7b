import { oneCheck } from '../result.mjs';
import { runProgram } from '../run-program.mjs';

/** Every file is written as prettier writes it. */
export async function checkFormat() {
  const { ok, output } = await runProgram('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
  return oneCheck(ok, `${output}\nnpm run format writes them.`);
}
