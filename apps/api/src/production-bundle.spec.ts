import { join } from 'node:path';
import { build } from 'esbuild';

const workspace = join(__dirname, '../../..');
const DEMO_SOURCES = /^apps\/api\/src\/(demo|explorer|testing)\/|^tools\/seed\//;
const DEMO_PACKAGES = /^(oidc-provider|graphiql|react|react-dom|jose|smtp-server|postal-mime)($|\/)/;

/** What a program is made of: its sources, and the packages it imports. */
async function madeOf(entry: string): Promise<{ sources: string[]; packages: string[]; text: string }> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: workspace,
    entryPoints: [`apps/api/src/${entry}.ts`],
    tsconfig: join(workspace, 'apps/api/tsconfig.json'),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return {
    sources: Object.keys(metafile.inputs),
    packages: imports.filter(({ external }) => external).map(({ path }) => path),
    text: outputFiles.map(({ text }) => text).join(),
  };
}

describe.each(['main', 'migrate', 'worker', 'backup', 'restore', 'employer'])(
  'the production program %s',
  (entry) => {
    it('holds no line of the demonstration, nor its packages', async () => {
      const { sources, packages, text } = await madeOf(entry);
      expect(sources.filter((source) => DEMO_SOURCES.test(source))).toEqual([]);
      expect(packages.filter((name) => DEMO_PACKAGES.test(name))).toEqual([]);
      expect(text).not.toMatch(/camille\.legoff|Voir comme|demo-bar|graphiql/);
    });
  },
);

it('the demonstration holds them all, so that the test above knows what to look for', async () => {
  const { sources, packages, text } = await madeOf('main.demo');
  expect(sources.some((source) => DEMO_SOURCES.test(source))).toBe(true);
  expect(packages).toContain('oidc-provider');
  expect(text).toContain('camille.legoff');
});
