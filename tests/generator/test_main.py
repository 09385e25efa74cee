"""Output and exit codes of the command line."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from generator import __main__ as generator
from generator.writing import render
from tests import data, golden


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty project, used as the repository, with the hand-written files of the mini-standard."""
    standard = tmp_path / "standard"
    standard.mkdir()
    for name in ("tables.toml", "corrections.toml"):
        shutil.copy(golden.STANDARD / name, standard)
    monkeypatch.setattr(generator, "ROOT", tmp_path)
    monkeypatch.setattr(generator, "STANDARD", standard)
    return tmp_path


def run(*arguments: object) -> int:
    return generator.main([str(each) for each in arguments])


def test_read_write_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    standard = project / "standard"
    assert run("read", golden.STANDARD, "--out", standard) == 0
    assert "warning: edition: part06: edition 2099b differs from 2099a of PS3.3" in capsys.readouterr().out
    assert run("write", "--standard", standard) == 0
    assert run("check") == 0
    assert run("check", golden.STANDARD) == 0
    made = {path: text for path, text in golden.expected().items() if path.startswith(("standard/", "dcmgen/"))}
    assert all((project / path).read_text("utf-8") == text for path, text in made.items())


def code(text: str) -> str:
    """Return the syntax tree of Python code without docstrings."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            node.body = [
                each
                for each in node.body
                if not (
                    isinstance(each, ast.Expr)
                    and isinstance(each.value, ast.Constant)
                    and isinstance(each.value.value, str)
                )
            ]
    return ast.dump(tree)


def test_descriptions_change_only_docstrings(project: Path) -> None:
    described = project / "described"
    assert run("write", "--descriptions", golden.STANDARD, "--root", described) == 0
    for path, plain in golden.expected().items():
        if path.endswith((".py", ".pyi")):
            assert code((described / path).read_text("utf-8")) == code(plain), path
    patient = (described / "dcmgen/modules/patient.pyi").read_text("utf-8")
    assert "Type 2.\n\n    The name.\n\n    PS3.3 C.7.1.1: https://" in patient


def test_check_lists_files_that_differ(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    standard = project / "standard"
    run("read", golden.STANDARD, "--out", standard)
    run("write", "--standard", standard)
    elements = project / "dcmgen/dictionary/data/elements.py"
    elements.write_text(elements.read_text("utf-8").replace("PatientName", "PatientNmae"), encoding="utf-8")
    (project / "dcmgen/rules/data/by_table/c_7_1.py").unlink()
    shutil.copy(project / "dcmgen/rules/data/by_table/c_8_3.py", project / "dcmgen/rules/data/by_table/c_99_1.py")
    capsys.readouterr()
    assert run("check") == 1
    named = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert named == [
        "dcmgen/dictionary/data/elements.py",
        "dcmgen/rules/data/by_table/c_7_1.py",
        "dcmgen/rules/data/by_table/c_99_1.py",
    ]


def test_check_reads_the_xml_again(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    standard = project / "standard"
    run("read", golden.STANDARD, "--out", standard)
    vrs = standard / "vrs.json"
    vrs.write_text(vrs.read_text("utf-8").replace('"length": 64', '"length": 65'), encoding="utf-8")
    run("write", "--standard", standard)
    capsys.readouterr()
    assert run("check") == 0
    assert run("check", golden.STANDARD) == 1
    assert capsys.readouterr().out.startswith("standard/vrs.json does not agree with the XML; run")


def test_diff(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = project / "old", project / "new"
    run("read", golden.STANDARD, "--out", old)
    run("read", golden.STANDARD, "--out", new)
    capsys.readouterr()
    assert run("diff", old, new) == 0
    assert capsys.readouterr().out == "no differences\n"
    uids = new / "uids.json"
    uids.write_text(uids.read_text("utf-8").replace("RLE Lossless", "RLE Lossy"), encoding="utf-8")
    assert run("diff", old, new) == 0
    assert "1.2.840.10008.1.2.5" in capsys.readouterr().out


def test_report_writes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("report", golden.STANDARD) == 0
    assert capsys.readouterr().out == golden.expected()["report.txt"]
    assert [each.name for each in project.iterdir()] == ["standard"]
    assert not (project / "standard/elements.json").exists()


def test_commands_that_cannot_run(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each of them prints one line and returns exit code 2."""
    broken = project / "broken"
    shutil.copytree(golden.STANDARD, broken)
    (broken / "part03.xml").write_text((broken / "part03.xml").read_text("utf-8")[:2000], encoding="utf-8")
    for arguments in (
        ("read", project / "nowhere"),
        ("read", broken),
        ("write", "--standard", project),
        ("check",),
        ("diff", project, project),
    ):
        assert run(*arguments) == 2
        printed = capsys.readouterr()
        assert printed.err.startswith("generator: ")
        assert printed.err.count("\n") == 1


def test_facts_of_an_invalid_standard_are_not_saved(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = project / "wrong"
    shutil.copytree(golden.STANDARD, wrong)
    part = wrong / "part03.xml"
    part.write_text(part.read_text("utf-8").replace("(0010,0030)", "(0010,0031)"), encoding="utf-8")
    assert run("read", wrong, "--out", project / "standard") == 1
    printed = capsys.readouterr()
    assert "(0010,0031)" in printed.out
    assert "not saved" in printed.err
    assert not (project / "standard/elements.json").exists()


@pytest.mark.parametrize("arguments", [[], ["bogus"], ["diff", "one"]])
def test_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        generator.main(arguments)
    assert caught.value.code == 2


@pytest.mark.slow  # nox -s check does the same
def test_committed_files_agree_with_the_facts() -> None:
    assert render.check(generator.code.files(data.ROOT / "standard"), data.ROOT) == []
