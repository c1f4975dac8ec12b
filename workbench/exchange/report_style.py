"""How a report looks, on screens light and dark and on paper."""

CSS = """:root { --link: #9dc3e6; --note: #fff4d6; }
@media (prefers-color-scheme: dark) { :root { --link: #2f5d86; --note: #3a3220; } }
body { max-width: 1100px; }
h2 { font-size: 1.3rem; border-bottom: 2px solid var(--line); padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .2rem; } h4 { font-size: .95rem; margin: 0; }
h2, h3, h4, .note { break-after: avoid; }
.kicker, nav, .question .meta { font-family: system-ui, sans-serif; font-size: .8rem;
  color: var(--quiet); } .kicker { margin: 0; }
.question { font-size: 1.1rem; margin: .8rem 0; }
.machine, .cautions { border-inline-start: 4px solid var(--warn); background: var(--note);
  padding: .5rem .8rem; margin: .6rem 0; font: .85rem/1.5 system-ui, sans-serif; }
.cautions { padding-inline-start: 2rem; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1rem; } nav a { color: inherit; }
cite { font-style: normal; } code { font-size: .75rem; overflow-wrap: anywhere; }
tbody th { color: var(--ink); } .articles td, .signatures td { font-size: .9rem; }
.articles td:nth-child(3) { min-width: 9rem; }
.articles th, .articles td:last-child { overflow-wrap: normal; }
.numbers td, .numbers th { font: .8rem/1.4 system-ui, sans-serif; overflow-wrap: normal; }
.numbers td { text-align: end; font-variant-numeric: tabular-nums; }
.decisions td, .decisions th { font: .75rem/1.4 system-ui, sans-serif; overflow-wrap: normal; }
.decisions tbody th { white-space: nowrap; }
.decisions td:last-child { overflow-wrap: anywhere; min-width: 12rem; }
.chart { margin: .6rem 0; overflow-x: auto; color: var(--ink); break-inside: avoid; }
.chart svg { max-width: 100%; height: auto; display: block; }
.overview th, .overview td { overflow-wrap: break-word; }
.overview tbody th { min-width: 8rem; max-width: 16rem; }
.matrix { font: .72rem/1.3 system-ui, sans-serif; table-layout: fixed; min-width: 44rem; }
.matrix th, .matrix td { padding: .15rem .25rem; font-size: inherit; }
.matrix td { text-align: center; overflow-wrap: normal; white-space: nowrap;
  background: color-mix(in srgb, var(--link) calc(var(--s, 0) * 100%), transparent);
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
  font-variant-numeric: tabular-nums; }
.matrix th:first-child { width: 2.4rem; } .matrix .statement { width: 36%; }
.matrix .count { width: 3.6rem; } .matrix thead .count { vertical-align: bottom; }
.matrix tbody th { font-weight: normal; }
.matrix .outlet { height: 9.5rem; vertical-align: bottom; padding: .2rem 0; }
.matrix .outlet span { writing-mode: vertical-rl; text-orientation: sideways;
  transform: rotate(180deg); max-height: 9rem;
  text-align: start; overflow-wrap: anywhere; }
.omitted:not(.omitted + .omitted) > * { border-top: 3px double var(--ink); }
.omitted th { font-style: italic; }
.finding { border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem;
  margin: .7rem 0; break-inside: avoid; } .finding > .meta { margin: .1rem 0 .3rem; }
.dismissed { border-style: dashed; } .confirmed { color: inherit; border-width: 2px; }
.passage { display: grid; grid-template-columns: 9rem 1fr; gap: 0 .9rem; padding: .25rem 0;
  border-top: 1px solid var(--line); } .passage p { margin: 0; grid-column: 2; }
.passage .outlet { font: 600 .8rem/1.5 system-ui, sans-serif; padding-top: .15rem; }
.translation { font-size: .9rem; color: var(--quiet); }
mark { background: var(--note); color: inherit; font-weight: 700;
  text-decoration: underline 2px; text-underline-offset: 3px; }
@page { size: A4; margin: 14mm; } @page wide { size: A4 landscape; margin: 10mm; }
@media print { :root { font-size: 9pt; --note: #fff; --link: #c9d6e2; } body { font-size: 1rem; }
  nav { display: none; } .matrix { min-width: 0; }
  #statements-and-outlets { page: wide; } #findings { page: auto; } }
@media (max-width: 720px) { .passage { grid-template-columns: 1fr; } .passage p {
    grid-column: 1; } }"""
