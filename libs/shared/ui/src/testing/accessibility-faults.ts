import axe from 'axe-core';

/**
 * What axe finds wrong in a part of the page, said as `rule: elements`; nothing is good news. Colours, and what is
 * drawn for a label, need a real browser: `apps/e2e` looks at them.
 */
export async function accessibilityFaults(element: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    rules: {
      'color-contrast': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
      region: { enabled: false },
    },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
