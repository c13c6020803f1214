"""The style of the page: light and dark, on paper, on a phone; nothing told by colour alone."""

STYLE = """
.newsfacts{--ink:#1b1b1f;--paper:#fff;--soft:#5d5d66;--line:#d7d7de;--quote-s:75%;--quote-l:91%;--edge-l:38%;
color:var(--ink);background:var(--paper);font:16px/1.55 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:.75rem;
overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.newsfacts{--ink:#ececf1;--paper:#17171b;--soft:#a5a5b0;--line:#3a3a44;--quote-s:38%;
--quote-l:22%;--edge-l:68%}}
[data-jp-theme-light="false"] .newsfacts{--ink:#ececf1;--paper:#17171b;--soft:#a5a5b0;--line:#3a3a44;--quote-s:38%;
--quote-l:22%;--edge-l:68%}
.newsfacts h2{font-size:1rem;margin:1.5rem 0 .4rem;border-bottom:1px solid var(--line)}
.newsfacts .head{color:var(--soft);font-size:.9rem;margin:0 0 .5rem}
.newsfacts ol,.newsfacts ul{list-style:none;margin:0;padding:0}
.newsfacts .legend{display:flex;flex-wrap:wrap;gap:.35rem .6rem;font-size:.9rem}
.newsfacts .legend li{background:hsl(var(--h) var(--quote-s) var(--quote-l));border-left:4px solid
hsl(var(--h) 60% var(--edge-l));padding:0 .5rem;border-radius:3px}
.newsfacts .text{white-space:pre-wrap;unicode-bidi:isolate}
.newsfacts .block{unicode-bidi:isolate}
.newsfacts .title{font-weight:700;font-size:1.35em;line-height:1.25}
.newsfacts .deck{font-size:1.08em;color:var(--soft)}
.newsfacts .heading{font-weight:700}
.newsfacts .byline,.newsfacts .caption,.newsfacts .credit,.newsfacts .furniture,.newsfacts .end_matter{color:var(--soft);
font-size:.88em}
.newsfacts mark{background:none;color:inherit;position:relative}
.newsfacts mark.quote{background:hsl(var(--h,0) var(--s,var(--quote-s)) var(--quote-l));
box-shadow:inset 0 -2px hsl(var(--h,0) var(--s,60%) var(--edge-l));-webkit-box-decoration-break:clone;
box-decoration-break:clone}
.newsfacts mark.indirect{box-shadow:none;border-bottom:2px dotted hsl(var(--h,0) var(--s,60%) var(--edge-l))}
.newsfacts mark.source{text-decoration:underline;text-underline-offset:.2em}
.newsfacts mark.cue{text-decoration:underline dotted;text-underline-offset:.2em}
.newsfacts mark.time{outline:1px dashed var(--soft);outline-offset:1px;border-radius:2px}
.newsfacts mark.event{font-style:italic;text-decoration:underline wavy var(--soft) 1px;text-underline-offset:.25em}
.newsfacts mark.dateline{border:1px solid var(--line);border-radius:3px;padding:0 .15em}
.newsfacts mark:focus-visible{outline:2px solid currentColor}
.newsfacts mark:hover:not(:has(mark:hover))::after,.newsfacts mark:focus::after{content:attr(data-tip);position:absolute;
left:0;top:100%;z-index:9;width:max-content;max-width:min(20rem,70vw);background:var(--ink);color:var(--paper);
font:normal 13px/1.4 system-ui,sans-serif;padding:.25rem .5rem;border-radius:4px;white-space:pre-wrap;pointer-events:none}
.newsfacts .timeline li{display:grid;grid-template-columns:11rem 1fr;gap:0 .75rem;padding:.35rem 0;
border-bottom:1px solid var(--line)}
.newsfacts .timeline .day{color:var(--soft);font-variant-numeric:tabular-nums}
.newsfacts .timeline svg{width:100%;height:14px;align-self:center}
.newsfacts .timeline line{stroke:var(--line)}
.newsfacts .timeline .report{fill:var(--ink)}
.newsfacts .timeline polygon.claim{fill:var(--paper);stroke:var(--ink);stroke-width:2;vector-effect:non-scaling-stroke}
.newsfacts .timeline .what{grid-column:2}
.newsfacts .timeline .note{grid-column:2;color:var(--soft);font-size:.85rem}
.newsfacts table{border-collapse:collapse;font-size:.92rem}
.newsfacts th,.newsfacts td{text-align:left;vertical-align:top;padding:.15rem .6rem .15rem 0}
@media (max-width:32rem){.newsfacts .timeline li{grid-template-columns:1fr}.newsfacts .timeline .what,
.newsfacts .timeline .note{grid-column:1}}
@media print{.newsfacts{--ink:#000;--paper:#fff;--soft:#333;--quote-l:93%;max-width:none;print-color-adjust:exact}
.newsfacts mark::after{content:none!important}.newsfacts .timeline li{break-inside:avoid}}
"""
