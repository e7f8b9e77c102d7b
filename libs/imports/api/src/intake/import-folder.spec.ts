import { mkdtemp, readdir, readFile, rm, utimes, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportFolder } from './import-folder';

const now = new Date('2026-11-22T06:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
let root: string;
let ids: number;
const newId = () => `00000000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;

beforeEach(async () => {
  ids = 0;
  root = await mkdtemp(join(tmpdir(), 'jalon-imports-'));
  await mkdir(join(root, '123'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(name: string, seconds = 60, text = 'matricule;nom\n'): Promise<void> {
  const path = join(root, '123', name);
  await writeFile(path, text);
  await utimes(path, ago(seconds), ago(seconds));
}
const names = async (folder = '.') => (await readdir(join(root, '123', folder))).sort();

describe('the folder of an employer', () => {
  it('claims the tables that are still, and leaves the others', async () => {
    await put('agents.csv');
    await put('agents.xlsx');
    await put('en-train.csv', 3);
    await put('notes.pdf');
    await put('.cache.csv');
    const claimed = await new ImportFolder(root, '123').claim(newId, now);
    expect(claimed.map(({ fileName }) => fileName).sort()).toEqual(['agents.csv', 'agents.xlsx']);
    expect(await names()).toEqual(['.cache.csv', 'en-cours', 'en-train.csv', 'notes.pdf']);
  });

  it('gives again what was claimed before a crash, by the same id', async () => {
    await put('agents.csv');
    const folder = new ImportFolder(root, '123');
    const [first] = await folder.claim(newId, now);
    await put('autres.csv');
    const again = await folder.claim(newId, now);
    expect(again.map(({ id }) => id)).toContain(first?.id);
    expect(again).toHaveLength(2);
  });

  it('is claimed once by two workers at the same time', async () => {
    await put('agents.csv');
    const folder = new ImportFolder(root, '123');
    await Promise.all([folder.claim(newId, now), folder.claim(newId, now)]);
    expect(await folder.claimed()).toHaveLength(1);
  });

  it('settles a file once, and leaves what became of it beside', async () => {
    await put('agents.csv');
    const folder = new ImportFolder(root, '123');
    const [file] = await folder.claim(newId, now);
    await folder.settle(file?.id ?? '', 'refuses');
    await folder.settle(file?.id ?? '', 'refuses');
    await folder.leave('refuses', 'agents-motif.txt', pieces('Fichier ', 'vide'));
    expect(await names('refuses')).toEqual([`${file?.id}~agents.csv`, 'agents-motif.txt']);
    expect(await readFile(join(root, '123', 'refuses', 'agents-motif.txt'), 'utf8')).toBe('Fichier vide');
    expect(await folder.claimed()).toEqual([]);
  });

  it('is empty for an employer that has none', async () => {
    expect(await new ImportFolder(root, '456').claim(newId, now)).toEqual([]);
  });
});

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}
