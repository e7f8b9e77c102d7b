import { certificate, certificates } from './certificate-list.service';
import { Town } from './testing/town';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 120_000);
afterAll(() => town?.database.close());

const page = (search: string | null, after: string | null = null, first = 2) =>
  town.as(town.officer, (ctx) => certificates(ctx, { search, first, after }));

describe('the list of certificates', () => {
  it('is read page by page, the newest first, in one statement each', async () => {
    const numbers = [];
    for (const usualName of ['Tanguy', 'Le Goff', 'Morvan']) {
      numbers.unshift((await town.certified({ usualName, givenNames: 'Anne' })).certificate.number);
    }
    town.database.queries.length = 0;
    const first = await page(null);
    expect(town.database.statements).toHaveLength(1);
    const second = await page(null, first.pageInfo.endCursor);
    expect([...first.edges, ...second.edges].map(({ node }) => node.number)).toEqual(numbers);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      3,
      true,
      false,
    ]);
  });

  it('is searched by the words of a name, without accents, or by a number', async () => {
    const { certificate: nguyen } = await town.certified({ usualName: 'Nguyễn', givenNames: 'Łucja' });
    for (const search of ['nguyen', 'LUCJA nguyen', nguyen.number]) {
      const { edges } = await page(search);
      expect(edges.map(({ node }) => node.holderName)).toEqual(['Łucja Nguyễn']);
    }
    expect((await page('le goff')).totalCount).toBe(1);
    expect((await page('%')).totalCount).toBe(0);
    expect((await page('\u0000nobody')).totalCount).toBe(0);
  });

  it('refuses a cursor of its own making, and a page too long', async () => {
    await expect(page(null, 'nonsense')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(page(null, null, 1000)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is of an officer: a holder reads their own, one by one', async () => {
    const { agent, certificate: own } = await town.certified();
    await expect(
      town.as(agent, (ctx) => certificates(ctx, { search: null, first: 2, after: null })),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(town.as(agent, (ctx) => certificate(ctx, own.id))).resolves.toMatchObject({
      number: own.number,
    });
    const colleague = await town.staff.hire();
    await expect(town.as(colleague, (ctx) => certificate(ctx, own.id))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
