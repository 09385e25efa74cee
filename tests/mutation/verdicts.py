"""The verdicts on mutants that survived, and the report.

``survivors.toml`` contains one entry for each: ``equivalent`` if no test can detect it because the behavior is the same,
``closed`` if a test was written that kills it, or ``gap`` if such a test is missing; with the reason.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from pathlib import Path
from typing import NamedTuple, TypedDict

FILE = Path(__file__).with_name("survivors.toml")
VERDICTS = ("equivalent", "closed", "gap")
LEAST = 0.9
"""Least rate of killed mutants among those that are not equivalent."""


class Outcome(TypedDict):
    """What happened to a mutant: a line of ``results.jsonl``."""

    key: str
    outcome: str
    """"killed", "survived", "timeout", "untested" if no test executes the place, or "error" if the tests cannot be run."""
    line: int
    tests: int
    """Number of tests that execute the mutant."""
    seconds: float
    by: str
    """The first test that failed."""
    change: list[str]
    """The changed lines, before and after, unless the mutant was killed."""


class Verdict(NamedTuple):
    """What was found about a mutant that survived."""

    key: str
    verdict: str
    reason: str


def load(path: Path = FILE) -> dict[str, Verdict]:
    """Return the verdicts by the key of the mutant.

    Raises
    ------
    ValueError
        If an entry is incomplete, or a mutant has two entries.
    """
    found: dict[str, Verdict] = {}
    for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("mutant", []):
        verdict = Verdict(**entry)
        if verdict.verdict not in VERDICTS or not verdict.reason or verdict.key in found:
            raise ValueError(f"{path.name}: wrong or repeated entry of {verdict.key}")
        found[verdict.key] = verdict
    return found


def outcomes(folder: Path) -> list[Outcome]:
    """Return the recorded outcomes, the last one of each mutant."""
    path = folder / "results.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return list({each["key"]: each for each in map(json.loads, lines)}.values())


def kind(found: Outcome, verdicts: dict[str, Verdict]) -> str:
    """Return "killed", "error", the verdict on a mutant that survived, or "unexplained" without a verdict."""
    match found["outcome"]:
        case "killed" | "timeout":
            return "killed"
        case "error":
            return "error"
        case _:
            verdict = verdicts.get(found["key"])
            return verdict.verdict if verdict else "unexplained"


def summary(results: list[Outcome], verdicts: dict[str, Verdict]) -> tuple[float, list[str]]:
    """Return the rate of killed mutants among those that are not equivalent, and the lines of the report."""
    lines: list[str] = []
    counts = Counter[str]()
    for each in results:
        what = kind(each, verdicts)
        counts[what] += 1
        if what in ("unexplained", "error"):
            lines.append(
                f"{what} ({each['outcome']} after {each['tests']} tests): line {each['line']} of {each['key']}"
            )
            lines += [f"    {line}" for line in each["change"]]
    killed = counts["killed"] + counts["closed"]
    relevant = len(results) - counts["equivalent"] - counts["error"]
    rate = killed / relevant if relevant else 0.0
    lines.append(", ".join(f"{count} {name}" for name, count in counts.most_common()))
    lines.append(f"{killed} of {relevant} mutants that are not equivalent are killed: {rate:.1%}")
    return rate, lines


def report(folder: Path) -> int:
    """Print the outcomes; return 1 if too many mutants survive."""
    rate, lines = summary(outcomes(folder), load())
    print(*lines, sep="\n")
    return int(rate < LEAST)
