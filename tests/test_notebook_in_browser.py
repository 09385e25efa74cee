"""Search and fold the HTML of objects in a real browser, as a notebook shows them (skipped without chromium)."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset, examples
from dcmgen.codes import group

pytestmark = pytest.mark.slow

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

TOOLS = """
const roots=[...document.querySelectorAll(".dcmgen")];
const shown=root=>[...root.querySelectorAll(":scope>ul li")].map(li=>li.querySelector(":scope>details>summary")||li)
  .filter(e=>e.checkVisibility()).map(e=>e.textContent.trim());
const search=(root,text)=>{const field=root.querySelector("nav input");field.value=text;
  field.dispatchEvent(new Event("input"));return shown(root)};
const press=(root,name)=>[...root.querySelectorAll("nav button")].find(b=>b.textContent===name).click();
const write=value=>{const pre=document.createElement("pre");pre.id="result";
  pre.textContent=JSON.stringify(value);document.body.append(pre)};
"""


def run(tmp_path: Path, body: str, script: str, *options: str) -> Any:
    """Return the value that a script returns in a page."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    path = tmp_path / "page.html"
    page = f"<!doctype html><meta charset=utf-8><body>{body}<script>{TOOLS}write((()=>{{{script}}})())</script>"
    path.write_text(page, encoding="utf-8")
    arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}", *options]
    network = "--host-resolver-rules=MAP * 0.0.0.0"
    command = [CHROMIUM, *arguments, network, "--dump-dom", path.as_uri()]
    dom = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
    found = re.search(r'<pre id="result">(.*?)</pre>', dom, re.DOTALL)
    assert found, dom[-2000:]
    return json.loads(html.unescape(found[1]))


@pytest.fixture
def ds() -> Dataset:
    ds = Dataset(PatientName="Doe^Jane", PatientID="4711", Rows=4)
    ds.BeamSequence = [{"BeamName": "Field 1", "ControlPointSequence": [{"ControlPointIndex": 0}]}, {"BeamName": "x"}]
    return ds


CLOSED = ["(0010,0010) Patient's Name PN Doe^Jane", "(0010,0020) Patient ID LO 4711", "(0028,0010) Rows US 4"]
BEAMS = "(300A,00B0) Beam Sequence SQ 2 items"


def test_search(ds: Dataset, tmp_path: Path) -> None:
    queries = ["doe", "patientid", "00280010", "0028,0010", "field", "control point", "nothing", "<b>", ""]
    script = f"return {json.dumps(queries)}.map(text=>[search(roots[0],text),roots[0].querySelector('nav span').textContent])"
    found = dict(zip(queries, run(tmp_path, ds._repr_html_(), script), strict=True))
    assert found["doe"] == [[CLOSED[0]], "1 of 11"]
    assert found["patientid"][0] == [CLOSED[1]]
    assert found["00280010"][0] == found["0028,0010"][0] == [CLOSED[2]]
    beam = "(300A,00C2) Beam Name LO Field 1"
    control_points = "(300A,0111) Control Point Sequence SQ 1 item Control Point Index 0"
    assert found["field"] == [[BEAMS, "Item 1 Field 1", beam, control_points], "2 of 11"]
    index = ["Item 1 Control Point Index 0", "(300A,0112) Control Point Index IS 0"]
    assert found["control point"][0] == [BEAMS, "Item 1 Field 1", control_points, *index]
    assert found["nothing"] == found["<b>"] == [[], "0 of 11"]
    assert found[""] == [[*CLOSED, BEAMS], ""]


def test_folding(ds: Dataset, tmp_path: Path) -> None:
    script = """const r=roots[0],all=[shown(r)];press(r,"unfold all");all.push(shown(r));search(r,"rows");search(r,"");
    all.push(shown(r));press(r,"fold all");all.push(shown(r));return all"""
    at_first, unfolded, searched, folded = run(tmp_path, ds._repr_html_(), script)
    assert at_first == folded == [*CLOSED, BEAMS]
    assert len(unfolded) == 11
    assert searched == unfolded


def test_several_outputs_on_a_page(ds: Dataset, tmp_path: Path) -> None:
    body = ds._repr_html_() + group(244)._repr_html_() + ds.BeamSequence._repr_html_() + ds._repr_html_()
    script = """return [search(roots[1],"left"),shown(roots[0]).length,shown(roots[2]).length,search(roots[3],"doe").length,
    roots.map(r=>r.querySelectorAll("nav").length)]"""
    assert run(tmp_path, body, script) == [["Left 7771000 SCT Left"], 4, 2, 1, [1, 1, 1, 1]]


def test_without_scripts_the_tree_unfolds(ds: Dataset, tmp_path: Path) -> None:
    plain = re.sub(r"<(style|script)>.*?</\1>", "", ds._repr_html_(), flags=re.DOTALL)
    script = (
        "const all=[shown(roots[0])];document.querySelector('ul details').open=true;return [...all,shown(roots[0])]"
    )
    closed, unfolded = run(tmp_path, plain, script)
    assert closed == [*CLOSED, BEAMS]
    assert unfolded == [*closed, "Item 1 Field 1", "Item 2 x"]


def test_columns_are_aligned_and_fit(ds: Dataset, tmp_path: Path) -> None:
    script = """press(roots[0],"unfold all");const box=e=>e.getBoundingClientRect();
    return [[...new Set([...document.querySelectorAll(".tree>li span,.tree ul span")].map(e=>Math.round(box(e).left)))],
    document.documentElement.scrollWidth<=innerWidth]"""
    for size in ("1280,800", "2400,800"):
        columns, fits = run(tmp_path, ds._repr_html_(), script, f"--window-size={size}")
        assert len(columns) == 1
        assert fits
    columns, fits = run(tmp_path, ds._repr_html_(), script, "--window-size=500,800")
    assert fits


@pytest.mark.parametrize("dark", [False, True])
def test_colors_have_contrast(dark: bool, tmp_path: Path) -> None:
    ds = examples.ct
    del ds.PatientID
    ds.private_block(0x0009, "ACME", create=True).add_new(1, "LO", "x")
    script = """
    const lum=c=>{const v=c.match(/[\\d.]+/g).slice(0,3).map(x=>{x/=255;return x<=.03928?x/12.92:((x+.055)/1.055)**2.4});
    return .2126*v[0]+.7152*v[1]+.0722*v[2]};
    return [matchMedia('(prefers-color-scheme:dark)').matches,roots.flatMap(root=>{const ground=lum(getComputedStyle(root).backgroundColor);
    return [...root.querySelectorAll("b,i,span,code,small,em,nav button")].map(e=>{const ink=lum(getComputedStyle(e).color);
    return (Math.max(ink,ground)+.05)/(Math.min(ink,ground)+.05)})})]"""
    options = ["--blink-settings=preferredColorScheme=0"] if dark else []
    is_dark, contrasts = run(tmp_path, ds._repr_html_() + ds.validate()._repr_html_(), script, *options)
    assert is_dark == dark
    assert len(contrasts) > 100
    assert min(contrasts) > 4.5  # WCAG 2, level AA


@pytest.mark.parametrize("hostile", ["<script>document.title='x'</script>", "<img src=x onerror=document.title='x'>"])
def test_hostile_values_do_nothing(hostile: str, tmp_path: Path) -> None:
    ds = Dataset(PatientName=hostile, BeamSequence=[{"BeamName": hostile}])
    ds.file_meta.ImplementationVersionName = hostile
    query = json.dumps(hostile[:9]).replace("<", "\\u003c")
    lines = run(tmp_path, ds._repr_html_(), f"return [search(roots[0],{query}),document.title]")
    assert lines[1] == ""
    assert sum(hostile in line for line in lines[0]) >= 3
