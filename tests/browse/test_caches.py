"""The cache of the page: its limit, and several threads that need the same result."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from dcmgen.browse.caches import Cache


def test_the_results_that_were_used_last_are_kept() -> None:
    cache: Cache[str, int] = Cache(10, lambda result: result)
    made: list[str] = []

    def get(key: str, result: int) -> int:
        return cache.get(key, lambda: made.append(key) or result)

    assert [get("a", 4), get("b", 4), get("a", 4), get("c", 4), get("a", 4)] == [4] * 5
    assert made == ["a", "b", "c"]
    assert get("b", 4) == 4
    assert made == ["a", "b", "c", "b"]
    assert [get("large", 100), get("large", 100)] == [100, 100]
    assert made[-1] == "large"
    assert made.count("large") == 1, "one result is kept even if it exceeds the limit"


def test_threads_wait_for_a_result() -> None:
    cache: Cache[int, int] = Cache(100)
    made: list[int] = []

    def make() -> int:
        made.append(1)
        time.sleep(0.05)
        return 7

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: cache.get(1, make), range(8))) == [7] * 8
    assert len(made) == 1


def test_a_result_that_two_threads_make_after_an_error_counts_once() -> None:
    cache: Cache[str, str] = Cache(2)
    fails, continues, is_making = Event(), Event(), Event()

    def fail() -> str:
        fails.wait(10)
        raise ValueError("no result")

    def slow() -> str:
        is_making.set()
        continues.wait(10)
        return "slow"

    with ThreadPoolExecutor(3) as pool:
        first = pool.submit(cache.get, "key", fail)
        while not first.running():
            time.sleep(0.01)
        time.sleep(0.05)
        second = pool.submit(cache.get, "key", slow)
        time.sleep(0.05)  # the second thread waits for the first
        fails.set()
        assert is_making.wait(10)
        third = pool.submit(cache.get, "key", lambda: "quick")
        time.sleep(0.05)
        continues.set()
        assert isinstance(first.exception(), ValueError)
        assert {second.result(), third.result()} <= {"slow", "quick"}
    cache.get("other", lambda: "other")
    assert cache.get("key", lambda: "made again") in ("slow", "quick")
