"""Functions over parts of many items: items that fail, hang or end their process do not stop the others."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import dcmread, examples, read_headers
from dcmgen._parallel import Failure, chunks, run_parts
from dcmgen.validation import validate_paths

if TYPE_CHECKING:
    from dcmgen._parallel import Workers


def squares(numbers: list[int]) -> list[int]:
    return [number * number for number in numbers]


def poisoned(numbers: list[int]) -> list[int]:
    """Squares; 13 raises an error, 17 hangs, and 19 and 43 end the process."""
    if 13 in numbers:
        raise ValueError("13 is unlucky")
    if 17 in numbers:
        time.sleep(60)
    if not {19, 43}.isdisjoint(numbers):
        os.kill(os.getpid(), signal.SIGKILL)
    return squares(numbers)


def once(paths: list[Path]) -> list[int]:
    """End the process the first time that a file is used."""
    for path in paths:
        if not path.exists():
            path.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return [1 for _ in paths]


def dying(paths: list[Path]) -> list[int]:
    """End the process the first time that a file is used, and soon after the result the second time."""
    found = once(paths)
    Timer(0.05, os._exit, [1]).start()
    return found


def results(workers: Workers, numbers: list[int], timeout: float | None = None) -> dict[int, int | str]:
    found: dict[int, int | str] = {}
    for part, result in run_parts(poisoned, chunks(numbers, 4), workers, timeout=timeout):
        if isinstance(result, Failure):
            assert len(part) == 1
            found[part[0]] = result.message
        else:
            found.update(zip(part, result, strict=True))
    assert list(found) == numbers, "in order"
    return found


@given(st.lists(st.integers()), st.integers(1, 10))
def test_chunks(items: list[int], size: int) -> None:
    parts = list(chunks(items, size))
    assert [item for part in parts for item in part] == items
    assert all(len(part) == size for part in parts[:-1])


@pytest.fixture(params=["processes", "pool", "threads"])
def workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    made: Executor | None = {"pool": ProcessPoolExecutor, "threads": ThreadPoolExecutor}.get(
        request.param, lambda _: None
    )(2)
    yield 2 if made is None else made
    if made is not None:
        made.shutdown(wait=request.param != "threads")


def test_results_are_in_order(workers: Workers) -> None:
    assert results(workers, list(range(13))) == {number: number * number for number in range(13)}


def test_an_error_concerns_one_item(workers: Workers) -> None:
    found = results(workers, list(range(17)))
    assert found.pop(13) == "13 is unlucky"
    assert found == {number: number * number for number in range(17) if number != 13}


@pytest.mark.parametrize("own", [True, False])
def test_a_dead_process_concerns_one_item(own: bool) -> None:
    numbers = [number for number in range(60) if number not in (13, 17)]
    with ProcessPoolExecutor(2) as pool:
        found = results(2 if own else pool, numbers)
    for number in (19, 43):
        assert str(found.pop(number)).startswith("the process that worked on the file ended")
    assert found == {number: number * number for number in numbers if number not in (19, 43)}


def test_a_hanging_process_concerns_one_item() -> None:
    numbers = [number for number in range(40) if number not in (13, 19)]
    found = results(2, numbers, timeout=0.3)
    assert found.pop(17) == "the file took longer than the time limit"
    assert found == {number: number * number for number in numbers if number != 17}


def test_items_that_fail_in_each_way_in_one_run() -> None:
    numbers = list(range(50))
    found = results(2, numbers, timeout=0.3)
    assert found.pop(13) == "13 is unlucky"
    assert found.pop(17) == "the file took longer than the time limit"
    for number in (19, 43):
        assert str(found.pop(number)).startswith("the process that worked on the file ended")
    assert found == {number: number * number for number in numbers if number not in (13, 17, 19, 43)}


def test_a_process_that_dies_after_its_result_is_replaced(tmp_path: Path) -> None:
    """The process that runs items alone may end between two items."""
    found = run_parts(dying, iter([[tmp_path / "a"], [tmp_path / "b"]]), 2, retries=3)
    assert next(found) == ([tmp_path / "a"], [1])
    time.sleep(0.5)  # the process ends
    assert list(found) == [([tmp_path / "b"], [1])]


def test_an_item_is_tried_again(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}" for number in range(3)]
    found = list(run_parts(once, chunks(paths, 3), 2, retries=1))
    assert [(part, isinstance(result, Failure)) for part, result in found] == [([path], False) for path in paths]


def test_few_parts_are_submitted_ahead() -> None:
    taken = []

    def endless() -> Iterator[list[int]]:
        for number in range(1_000_000):
            taken.append(number)
            yield [number]

    with ThreadPoolExecutor(2) as pool:
        found = run_parts(squares, endless(), pool)
        for _ in range(10):
            next(found)
        found.close()
    assert len(taken) < 20


def test_a_function_that_cannot_be_sent_is_an_error() -> None:
    with pytest.raises(Exception, match=r"pickle|local object"):
        next(run_parts(lambda part: part, iter([[1]]), 2))


def test_an_executor_that_is_shut_down_is_an_error() -> None:
    with ThreadPoolExecutor(1) as pool:
        pass
    with pytest.raises(RuntimeError, match="shutdown"):
        next(run_parts(squares, iter([[1]]), pool))


def test_errors_in_this_process_are_raised() -> None:
    with pytest.raises(ValueError, match="unlucky"):
        list(run_parts(poisoned, iter([[13]])))


def test_a_timeout_in_this_process_is_an_error() -> None:
    with pytest.raises(ValueError, match="a timeout requires other processes"):
        list(run_parts(squares, iter([[1]]), timeout=1))


# ---- the functions that use it


@pytest.fixture
def killing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Sixty-six files, of which one ends the process that opens it."""
    data = Path(examples.get_path("ct")).read_bytes()
    paths = [tmp_path / f"{number:02}.dcm" for number in range(66)]
    for path in paths:
        path.write_bytes(data)
    opened = os.open
    parent = os.getpid()

    def kill(path: str, flags: int, *rest: int) -> int:
        if os.fspath(path) == str(paths[7]) and os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return opened(path, flags, *rest)

    monkeypatch.setattr(os, "open", kill)  # processes are copies of this one
    return paths


def test_headers_of_a_file_that_ends_its_process(killing: list[Path]) -> None:
    headers = read_headers(killing, ["Modality"], workers=2)
    assert [number for number, error in enumerate(headers.errors) if error] == [7]
    assert headers.errors[7].startswith("the process that worked on the file ended")
    assert headers.column("Modality") == [*["CT"] * 7, None, *["CT"] * 58]


def test_validation_of_a_file_that_ends_its_process(killing: list[Path]) -> None:
    expected = [finding.rule for finding in dcmread(killing[0]).validate().findings]
    found = dict(validate_paths(killing, jobs=2))
    assert list(found) == killing
    for path, report in found.items():
        rules = [finding.rule for finding in report.findings]
        assert rules == (["file.unreadable"] if path == killing[7] else expected)


def test_workers_leave_the_files_of_examples() -> None:
    """A process that is forked by Python 3.13 drops the functions that are registered for the exit."""
    path = examples.get_path("ct")
    assert list(read_headers([path], ["Modality"], workers=2)) == [("CT",)]
    assert path.exists()
