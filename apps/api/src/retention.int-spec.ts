import { type ApiModule, RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { staffOf } from '@jalon/identity/api/testing';
import { jobHoldings } from '@jalon/jobs/api';
import { notificationHoldings } from '@jalon/notifications/api';
import { modules } from './modules';

let database: TestDatabase;
let staff: ReturnType<typeof staffOf> | undefined;
beforeAll(async () => {
  database = await testDatabase(modules);
}, 60_000);
afterAll(() => database?.close());

const declared: readonly ApiModule[] = modules;
const holdings = [...declared.flatMap((one) => one.holdings ?? []), ...jobHoldings, ...notificationHoldings];

describe('what each domain says it keeps', () => {
  it('is named once, in both languages', () => {
    const codes = holdings.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(codes.length).toBeGreaterThan(8);
    for (const { texts } of holdings) {
      expect([...Object.values(texts.FR), ...Object.values(texts.EN)].every((text) => text.trim())).toBe(
        true,
      );
    }
  });

  it.each(holdings.map((holding) => [holding.code, holding] as const))(
    '%s is counted with the serving role, inside the employer',
    async (_, holding) => {
      const { administrator } = await (staff ??= staffOf(database));
      const ctx = new RequestContext(database.services(), administrator);
      const counts = await ctx.settle(() => holding.count(ctx));
      expect(counts.due).toBe(0);
      expect(counts.count === null || counts.count >= 0).toBe(true);
      expect(counts.oldestOn === null || /^\d{4}-\d{2}-\d{2}$/.test(counts.oldestOn)).toBe(true);
    },
  );
});
