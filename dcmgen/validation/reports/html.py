"""Reports as a self-contained HTML page with filters by severity and Module, a search field, and light and dark colors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dcmgen._html import document, escape
from dcmgen._printable import counted
from dcmgen._version import __version__
from dcmgen.rules.sections import section_name
from dcmgen.validation.registry import RULES, SEVERITIES

if TYPE_CHECKING:
    from dcmgen.validation.reports.report import Finding, Report

_STYLE = """
:root{color-scheme:light dark;--bg:#fbfbfa;--card:#fff;--ink:#1c1e21;--dim:#667;--line:#e3e4e8;--error:#c0262d;--warning:#a86500;--note:#3b6ea5;--ok:#1c7c43;--accent:#2f5fb3}
@media(prefers-color-scheme:dark){:root{--bg:#15171a;--card:#1d2024;--ink:#e6e8eb;--dim:#98a0aa;--line:#30353c;--error:#ff7b7f;--warning:#f0b356;--note:#82b4ec;--ok:#63cf92;--accent:#8ab4ff}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.4rem;margin:0 0 .2rem}h2{font-size:1.05rem;margin:0;overflow-wrap:anywhere}
.dim{color:var(--dim)}code{font:13px ui-monospace,monospace;overflow-wrap:anywhere}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.7rem 0;margin:1rem 0;background:var(--bg);border-bottom:1px solid var(--line)}
.bar button,.bar select,.bar input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.25rem .7rem}
.bar button{cursor:pointer}.bar button[aria-pressed=false]{opacity:.45;text-decoration:line-through}.bar select{max-width:16rem}.bar input{flex:1;min-width:12rem}
.bar b{font-weight:600}.error b,.tag.error{color:var(--error)}.warning b,.tag.warning{color:var(--warning)}.note b,.tag.note{color:var(--note)}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.2rem;margin:0 0 1rem}
.head{display:flex;flex-wrap:wrap;gap:.2rem 1rem;justify-content:space-between}.ok{color:var(--ok);font-weight:600}
article{border-top:1px solid var(--line);padding:.7rem 0 .2rem;margin-top:.7rem;display:grid;grid-template-columns:5rem 1fr;gap:0 1rem}
.tag{font-weight:600;font-size:.85rem;padding-top:.1rem}article p{margin:0 0 .25rem}.meta{font-size:.85rem;color:var(--dim);display:flex;flex-wrap:wrap;gap:.1rem 1rem}
.fix{font-size:.92rem}.fix::before{content:"→ "}a{color:var(--accent)}[hidden]{display:none!important}details{margin-top:.8rem;font-size:.92rem}.clean>summary{cursor:pointer;font-size:1rem;margin-bottom:.8rem}
.none{padding:2rem;text-align:center;color:var(--dim)}@media(max-width:40rem){article{grid-template-columns:1fr}}
@media print{.bar{display:none}section{break-inside:avoid}}
"""

_SCRIPT = """
const state={error:true,warning:true,note:true,module:"",text:""};
const all=[...document.querySelectorAll("article")].map(e=>({e,s:e.dataset.severity,m:e.dataset.module,t:e.textContent.toLowerCase()}));
const sections=[...document.querySelectorAll("section")];
function show(){let n=0;for(const a of all){const v=state[a.s]&&(!state.module||a.m===state.module)&&(!state.text||a.t.includes(state.text));a.e.hidden=!v;n+=v}
const narrowed=state.module||state.text;for(const s of sections){const f=[...s.querySelectorAll("article")];s.hidden=narrowed?!f.some(e=>!e.hidden):false}
const clean=document.querySelector(".clean");if(clean)clean.hidden=!!narrowed;
document.getElementById("shown").textContent=n+" of "+all.length+" findings";document.getElementById("none").hidden=n>0||all.length===0}
for(const b of document.querySelectorAll("button[data-severity]"))b.onclick=()=>{const s=b.dataset.severity;state[s]=!state[s];b.setAttribute("aria-pressed",state[s]);show()};
document.getElementById("module").onchange=e=>{state.module=e.target.value;show()};
document.getElementById("text").oninput=e=>{state.text=e.target.value.toLowerCase();show()};show();
"""


def page(reports: Mapping[str, Report]) -> str:
    """Return an HTML document that shows reports.

    Parameters
    ----------
    reports : Mapping of str to Report
        Reports by the name of the validated file or object.

    Returns
    -------
    str
        The document. It contains its style sheet and script, and loads nothing from the network.
    """
    counts = {severity: sum(r.counts[severity] for r in reports.values()) for severity in SEVERITIES}
    modules = sorted({f.module for r in reports.values() for f in r if f.module})
    buttons = "".join(
        f'<button type="button" class="{s}" data-severity="{s}" aria-pressed="true"><b>{n}</b> {s}{"s" if n != 1 else ""}</button>'
        for s, n in counts.items()
    )
    options = "".join(f"<option>{escape(m)}</option>" for m in modules)
    objects = _objects(reports)
    return document(
        f"DICOM validation: {objects}",
        _STYLE,
        f'<h1>DICOM validation</h1><div class="dim">{escape(objects)} · dcmgen {escape(__version__)}</div>'
        f'<div class="bar">{buttons}<select id="module" aria-label="Module"><option value="">all modules</option>{options}</select>'
        '<input id="text" type="search" placeholder="search path, rule, message" aria-label="search"><span id="shown" class="dim"></span></div>'
        f'<div id="none" class="none" hidden>No finding matches.</div>'
        f"{_sections(reports)}"
        f"<script>{_SCRIPT}</script>",
    )


def _objects(reports: Mapping[str, Report]) -> str:
    """Return the numbers of objects and of objects without errors, and what was found across the files."""
    of_objects = [report for report in reports.values() if not report.is_across]
    across = "".join(
        f", {report.found()} {report.source}" for report in reports.values() if report.is_across and len(report)
    )
    return f"{counted(len(of_objects), 'object')}, {sum(map(bool, of_objects))} without errors{across}"


def _sections(reports: Mapping[str, Report]) -> str:
    """Return the sections of the reports: errors first, then other findings; those without findings folded."""

    def rank(entry: tuple[str, Report]) -> int:
        return min((SEVERITIES.index(finding.severity) for finding in entry[1].findings), default=len(SEVERITIES))

    entries = sorted(reports.items(), key=rank)
    clean = [entry for entry in entries if not entry[1].findings and not entry[1].is_across]
    sections = "".join(_section(name, report) for name, report in entries if report.findings)
    if len(clean) == len(entries) == 1:
        return _section(*clean[0])
    if clean:
        folded = "".join(_section(name, report) for name, report in clean)
        sections += f'<details class="clean"><summary class="ok">{counted(len(clean), "object")} without findings</summary>{folded}</details>'
    return sections


def _section(name: str, report: Report) -> str:
    errors = counted(report.counts["error"], "error")
    verdict = '<span class="ok">no errors</span>' if report else f'<span class="tag error">{errors}</span>'
    about = "" if report.is_across else " · ".join(filter(None, [report.iod or "unknown IOD", report.sop_instance]))
    return (
        f'<section><div class="head"><h2>{escape(name or report.sop_instance or "dataset")}</h2>{verdict}</div>'
        f'<div class="dim">{escape(about)}</div>{"".join(map(_article, report))}{_undecided(report)}{_suppressed(report)}</section>'
    )


def _article(finding: Finding) -> str:
    more = f" <b>and {finding.more} more like it</b>" if finding.more else ""
    value = f"<span>value <code>{escape(finding.value)}</code></span>" if finding.value is not None else ""
    link = f'<a href="{escape(finding.url)}">{escape(section_name(finding.section))}</a>' if finding.section else ""
    where = (
        f"<code>{escape(finding.path)}</code> <code class='dim'>{escape(finding.tag)}</code>" if finding.path else ""
    )
    declared = RULES.get(finding.kind)
    shows_rule = declared is not None and not declared.placed  # the message of a placed finding states the requirement
    rule = f'<p class="dim">{escape(declared.sentence)}</p>' if declared and shows_rule else ""
    module = f"<span>{escape(finding.module)}</span>" if finding.module else ""
    fix = f'<p class="fix">{escape(finding.fix)}</p>' if finding.fix else ""
    return (
        f'<article data-severity="{finding.severity}" data-module="{escape(finding.module)}"><span class="tag {finding.severity}">{finding.severity}</span>'
        f'<div><p>{where}</p><p>{escape(finding.message)}{more}</p>{rule}{fix}<div class="meta">{module}{value}'
        f"{link}<code>{escape(finding.rule)}</code></div></div></article>"
    )


def _undecided(report: Report) -> str:
    if not report.undecided:
        return ""
    rows = "".join(
        f"<li><code>{escape(u.path)}</code>: required if {escape(u.condition)}</li>" for u in report.undecided
    )
    return f"<details><summary>{len(report.undecided)} conditions that cannot be decided from the object</summary><ul>{rows}</ul></details>"


def _suppressed(report: Report) -> str:
    if not report.suppressed:
        return ""
    rows = "".join(
        f"<li><code>{escape(s.finding.path)}</code> {escape(s.finding.message)}: {escape(s.reason)}</li>"
        for s in report.suppressed
    )
    return f"<details><summary>{len(report.suppressed)} findings suppressed</summary><ul>{rows}</ul></details>"
