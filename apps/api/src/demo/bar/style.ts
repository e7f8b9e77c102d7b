/** Kept in the bar's shadow; the colours are the portal's own, so that it follows its theme. */
export const style = `
:host { position: sticky; inset-block-end: 0; z-index: 50; display: block; font: 0.875rem/1.3 var(--font, system-ui, sans-serif); color: var(--ink, #17233b); }
nav { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.5rem; padding: 0.375rem 0.75rem; background: var(--surface, #fff); border-block-start: 2px solid var(--brand, #1d5163); }
.label { font-weight: 600; }
ul { display: flex; flex-wrap: wrap; gap: 0.25rem 0.375rem; margin: 0; padding: 0; list-style: none; }
a, button { display: inline-flex; align-items: center; min-height: 1.75rem; padding: 0.125rem 0.625rem; font: inherit; color: var(--brand, #1d5163); background: none; border: 1px solid var(--line-strong, #8a8473); border-radius: 1rem; text-decoration: none; cursor: pointer; }
a:hover, button:hover { background: var(--brand-soft, #e3eef1); }
a[aria-current] { color: var(--on-brand, #fff); background: var(--brand, #1d5163); border-color: var(--brand, #1d5163); }
:focus-visible { outline: 3px solid var(--brand, #1d5163); outline-offset: 2px; }
.plain { border-color: transparent; text-decoration: underline; }
.end { display: flex; gap: 0.25rem; margin-inline-start: auto; }
.collapsed { display: inline-flex; padding: 0; margin: 0.375rem; background: none; border: 0; }
.collapsed button { background: var(--surface, #fff); box-shadow: 0 1px 4px rgb(0 0 0 / 0.2); }
@media (max-width: 40rem) { .end { margin-inline-start: 0; } nav { font-size: 0.8125rem; } }
@media print { :host { display: none; } }
`;
