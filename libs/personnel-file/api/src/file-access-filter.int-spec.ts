import type { Actor } from '@jalon/shared/api';
import { openRegion, type Region } from './testing/region';

let region: Region;
let first: string;

beforeAll(async () => {
  region = await openRegion();
  const { camille, nadia, portal } = region;
  first = await portal.pieceId(camille, 1);
  await portal.filePiece(camille, first);
  await portal.filePiece(nadia, first);
  await portal.filePiece(nadia, await portal.pieceId(camille, 2));
});
afterAll(() => region?.database.close());

interface Answer {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: { readonly mine: boolean; readonly pieceNumber: number | null };
  }[];
}

async function accesses(actor: Actor, args: string): Promise<Answer> {
  const query = `{ myFileAccesses(${args}) { totalCount edges { node { mine pieceNumber } } } }`;
  const { data } = await region.database.execute<{ myFileAccesses: Answer }>(actor, query);
  return data?.myFileAccesses as Answer;
}

async function nextActionOf(actor: Actor): Promise<unknown> {
  const query = '{ myNextAction { code } }';
  const { data } = await region.database.execute<{ myNextAction: { code: string } }>(actor, query);
  return data?.myNextAction.code;
}

describe('myFileAccesses', () => {
  it('tells others’ readings from one’s own, in the list and in the count', async () => {
    const all = await accesses(region.camille, 'first: 100');
    const others = await accesses(region.camille, 'first: 100, by: OTHERS');
    const mine = await accesses(region.camille, 'first: 100, by: MINE');
    expect(others.edges.every(({ node }) => !node.mine)).toBe(true);
    expect(mine.edges.every(({ node }) => node.mine)).toBe(true);
    expect(others.totalCount + mine.totalCount).toBe(all.totalCount);
    expect(Math.min(others.totalCount, mine.totalCount)).toBeGreaterThan(0);
  });

  it('keeps to one piece when asked, and finds nothing under what is not an id', async () => {
    const { edges } = await accesses(region.camille, `pieceId: "${first}"`);
    expect(new Set(edges.map(({ node }) => node.pieceNumber))).toEqual(new Set([1]));
    await expect(accesses(region.camille, 'pieceId: "nothing"')).resolves.toMatchObject({ totalCount: 0 });
  });

  it('stays news after a glance, and no more once the list was looked at', async () => {
    const agent = await region.hireWithFile();
    await region.portal.agentFile(region.nadia, agent.agentId);
    await expect(nextActionOf(agent)).resolves.toBe('CHECK_ACCESSES');
    await accesses(agent, 'first: 3, by: OTHERS, glance: true');
    await accesses(agent, 'by: MINE');
    await expect(nextActionOf(agent)).resolves.toBe('CHECK_ACCESSES');
    await accesses(agent, 'by: OTHERS');
    await expect(nextActionOf(agent)).resolves.toBe('OPEN_FILE');
  });
});
