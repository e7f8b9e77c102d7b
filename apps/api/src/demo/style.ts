import { fontFaces } from './fonts';

/** The look of the demonstration's own pages: the portal's tokens, and little else. */
export const style = `
${fontFaces}
:root {
  color-scheme: light dark;
  --ink: light-dark(#17233b, #e9edf4);
  --ink-soft: light-dark(#4b5870, #a9b4c8);
  --paper: light-dark(#faf8f3, #10161f);
  --surface: light-dark(#ffffff, #18202c);
  --line: light-dark(#e0dbcf, #2a3444);
  --line-strong: light-dark(#8a8473, #71809b);
  --brand: light-dark(#1d5163, #7cc4d8);
  --brand-soft: light-dark(#e3eef1, #17323c);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
header { display: flex; gap: 0.75rem; align-items: center; padding: 1rem 1.5rem; background: var(--surface); border-bottom: 1px solid var(--line); }
.brand { font: 600 1.375rem/1 'Source Serif 4', Georgia, serif; color: var(--ink); text-decoration: none; }
.tag { font-size: 0.875rem; padding: 0.125rem 0.625rem; border-radius: 1rem; background: var(--brand-soft); color: var(--brand); }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem 6rem; }
h1 { font: 600 2rem/1.2 'Source Serif 4', Georgia, serif; margin: 0 0 0.5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; }
p { max-width: 68ch; }
.lead, .role { color: var(--ink-soft); }
ul, ol { list-style: none; margin: 0; padding: 0; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
.card { display: flex; flex-direction: column; width: 100%; height: 100%; padding: 1.25rem; text-align: start; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; text-decoration: none; cursor: pointer; }
.card strong { font-size: 1.125rem; }
.card .title { color: var(--brand); font-weight: 600; }
.card span { display: block; }
.card .sentence { margin-top: 0.5rem; }
.card:hover, .row:hover { border-color: var(--line-strong); }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
input { font: inherit; width: 100%; max-width: 32rem; padding: 0.625rem 0.75rem; color: inherit; background: var(--surface); border: 1px solid var(--line-strong); border-radius: 6px; }
label { display: block; font-weight: 600; margin-bottom: 0.375rem; }
.list { margin-top: 1rem; border-top: 1px solid var(--line); }
.row { display: flex; flex-wrap: wrap; gap: 0 0.75rem; width: 100%; padding: 0.625rem 0.25rem; font: inherit; color: inherit; text-align: start; background: none; border: 0; border-bottom: 1px solid var(--line); cursor: pointer; }
.row strong { min-width: 14rem; color: var(--brand); }
.mails { margin-top: 1rem; border-top: 1px solid var(--line); }
.mails li { border-bottom: 1px solid var(--line); }
.mails summary { padding: 0.75rem 0.25rem; cursor: pointer; }
.mails summary strong { color: var(--brand); margin-inline-end: 0.5rem; }
.mail { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; }
[hidden] { display: none; }
`;
