import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Metrics } from './metrics';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
}

const file = join(__dirname, '../../../../docs/operations/alerts.yml');
const { groups } = parse(readFileSync(file, 'utf8')) as { groups: { name: string; rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);

/** The names that Prometheus reads from the server and the worker, and its own. */
async function knownNames(): Promise<Set<string>> {
  const metrics = new Metrics('api', 'test');
  metrics.watchFigures(async () => ({}));
  const known = (await metrics.registry.getMetricsAsJSON()).flatMap(({ name, type }) =>
    String(type) === 'histogram' ? ['_bucket', '_sum', '_count'].map((suffix) => name + suffix) : [name],
  );
  metrics.close();
  return new Set([...known, 'up']);
}

describe('the alert rules given to operators', () => {
  it('are some, each with a bound, how grave it is and what to say', () => {
    expect(rules.length).toBeGreaterThan(8);
    for (const { alert, expr, labels, annotations } of rules) {
      expect(alert).toMatch(/^Jalon[A-Z]/);
      expect(expr).toMatch(/(==|>) [\d.]+$/);
      expect(labels.severity).toMatch(/^(page|ticket)$/);
      expect(annotations.summary).not.toBe('');
    }
  });

  it.each(rules.map(({ alert, expr }) => [alert, expr]))(
    '%s is about what is measured',
    async (_alert, expr) => {
      const known = await knownNames();
      const names = expr?.match(/\b(jalon|nodejs)_\w+|\bup\b/g) ?? [];
      expect(names).not.toHaveLength(0);
      expect(names.filter((name) => !known.has(name))).toEqual([]);
    },
  );

  it('name only figures that the worker counts', () => {
    const source = readFileSync(join(__dirname, 'figures.ts'), 'utf8');
    for (const [, what] of rules.flatMap(({ expr }) => [...expr.matchAll(/what="(\w+)"/g)])) {
      expect(source).toContain(what);
    }
  });
});
