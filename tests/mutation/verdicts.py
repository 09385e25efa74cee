"""The verdicts on mutants that survived, and the report.

``survivors.toml`` contains one entry for each: ``equivalent`` if no test can detect it because the behavior is the same,
``closed`` if a test was written that kills it, or ``gap`` if such a test is missing; with the reason.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_name("survivors.toml")
VERDICTS = ("equivalent", "closed", "gap")
LEAST = 0.9
"""Least rate of killed mutants among those that are not equivalent."""


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


def outcomes(folder: Path) -> list[dict[str, object]]:
    """Return the recorded outcomes, the last one of each mutant."""
    path = folder / "results.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return list({each["key"]: each for each in map(json.loads, lines)}.values())


def summary(results: list[dict[str, object]], verdicts: dict[str, Verdict]) -> tuple[float, Iterator[str]]:
    """Return the rate of killed mutants among those that are not equivalent, and the lines of the report."""

    def kind(result: dict[str, object]) -> str:
        verdict = verdicts.get(str(result["key"]))
        if result["outcome"] in ("killed", "timeout"):
            return "killed"
        if result["outcome"] == "error":
            return "error"
        return (
            {"closed": "killed after a test was written"}.get(verdict.verdict, verdict.verdict)
            if verdict
            else "unexplained"
        )

    kinds = [kind(result) for result in results]
    counts = Counter(kinds)
    relevant = len(results) - counts["equivalent"] - counts["error"]
    killed = counts["killed"] + counts["killed after a test was written"]
    rate = killed / relevant if relevant else 0.0

    def lines() -> Iterator[str]:
        for result, its_kind in zip(results, kinds, strict=True):
            if its_kind in ("unexplained", "error"):
                yield f"{its_kind} ({result['outcome']} after {result['tests']} tests): line {result['line']} of {result['key']}"
                change = result["change"]
                yield from (f"    {line}" for line in (change if isinstance(change, list) else ()))
        yield ", ".join(f"{count} {name}" for name, count in counts.most_common())
        yield f"{killed} of {relevant} mutants that are not equivalent are killed: {rate:.1%}"

    return rate, lines()


def report(folder: Path) -> int:
    """Print the outcomes; return 1 if too many mutants survive."""
    rate, lines = summary(outcomes(folder), load())
    for line in lines:
        print(line)
    return int(rate < LEAST)
