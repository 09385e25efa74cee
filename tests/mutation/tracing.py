"""Run the tests under coverage, and record which tests execute each line and how long each test takes.

`main` runs in the copy of the project, in a separate process: ``python -m tests.mutation.tracing FOLDER PACKAGE``.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Generator, Iterable
from functools import lru_cache
from pathlib import Path

import coverage
import pytest
from hypothesis import settings

from tests.mutation.mutants import Mutant
from tests.mutation.places import sources


class Tracer:
    """A plugin of pytest that names the running test to coverage."""

    def __init__(self, tracer: coverage.Coverage) -> None:
        self.tracer = tracer
        self.times: dict[str, float] = {}
        self.failed: set[str] = set()

    def pytest_collection(self) -> None:
        """Generate few examples: which lines a test executes hardly depends on their number."""
        settings.register_profile("traced", settings.get_profile("dcmgen"), max_examples=10)
        settings.load_profile("traced")

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Record the lines and the processor time of one test, with its fixtures."""
        self.tracer.switch_context(item.nodeid)
        start = sum(os.times()[:4])
        try:
            return (yield)
        finally:
            self.times[item.nodeid] = round(sum(os.times()[:4]) - start, 3)
            self.tracer.switch_context("")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Record tests that fail: they detect no mutant."""
        if report.failed:
            self.failed.add(report.nodeid)


class Map:
    """Which tests of the traced packages execute a line."""

    def __init__(self, folder: Path) -> None:
        self._data = [coverage.CoverageData(str(path)) for path in sorted(folder.glob("*.coverage"))]
        for data in self._data:
            data.read()
        self._times: dict[str, float] = {}
        for path in folder.glob("*.json"):
            self._times.update(json.loads(path.read_text(encoding="utf-8")))

    def usual(self, tests: Iterable[str]) -> float:
        """Return the processor time of tests in seconds."""
        return sum(self._times[test] for test in tests)

    def tests(self, mutant: Mutant, budget: float) -> list[str]:
        """Return tests that execute a mutant, from the fastest file to the slowest.

        Parameters
        ----------
        mutant : Mutant
            The mutant. If no test executes it, it may run once, when the file is imported: outside of functions, or in a
            function that builds a table. Then, all tests that execute any line of the file may detect it; if there are
            none, those of the package.
        budget : float
            Most seconds of processor time. If the tests need more, those of the module of tests with the same name come
            first, then those of the package, and the fastest of these.
        """
        lines = self._lines(str(Path(mutant.file).resolve()))
        path = Path(mutant.file)
        own = f"tests/{path.parts[1]}/"
        mirrored = f"{own}test_{path.stem}.py::"
        place = range(mutant.line, mutant.last_line + 1)
        found = self._known(test for line in place for test in lines.get(line, ()))
        if not mutant.in_function or (not found and any(line in lines for line in place)):
            found = self._known(test for tests in lines.values() for test in tests)
            found = found or {test for test in self._times if test.startswith(own)}
        within: list[str] = []
        for test in sorted(
            found, key=lambda each: (not each.startswith(mirrored), not each.startswith(own), self._times[each], each)
        ):
            budget -= self._times[test]
            if budget < 0 and within:
                break
            within.append(test)
        files: dict[str, list[str]] = {}
        for test in within:
            files.setdefault(test.partition("::")[0], []).append(test)
        return [test for tests in sorted(files.values(), key=self.usual) for test in sorted(tests)]

    def _known(self, tests: Iterable[str]) -> set[str]:
        return {test for test in tests if test in self._times}

    @lru_cache(maxsize=4)  # noqa: B019 - there is one map in a process
    def _lines(self, file: str) -> dict[int, set[str]]:
        """Return the tests that execute each line of a file, and "" if it runs outside of tests."""
        lines: dict[int, set[str]] = {}
        for data in self._data:
            for line, tests in data.contexts_by_lineno(file).items():
                lines.setdefault(line, set()).update(tests)
        return lines


def main(folder: str, package: str) -> int:
    """Trace the tests of a package; return the exit code of pytest."""
    files = [str(Path(name).resolve()) for name in sources(Path.cwd())]
    tracer = coverage.Coverage(data_file=f"{folder}/{package}.coverage", include=files, config_file=False)
    tracer.erase()
    plugin = Tracer(tracer)
    with tracer.collect():
        code = pytest.main(["-q", "-p", "no:cacheprovider", "-m", "not slow", f"tests/{package}"], plugins=[plugin])
    tracer.save()
    times = {test: seconds for test, seconds in plugin.times.items() if test not in plugin.failed}
    Path(folder, f"{package}.json").write_text(json.dumps(times, indent=0), encoding="utf-8")
    return int(code)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
