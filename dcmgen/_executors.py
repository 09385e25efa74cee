"""A function over parts of many items with an executor; see `dcmgen._parallel`."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ProcessPoolExecutor
from itertools import islice

from dcmgen._parallel import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from typing import Any, TypeVar

    from dcmgen._parallel import Workers

    T = TypeVar("T")
    R = TypeVar("R")

_UNKNOWN_SIZE = 16
"""Number of workers that is assumed for an executor that does not have it as an attribute."""
_AHEAD = 2
"""Number of parts that are submitted for each worker."""


def run_parts(
    function: Callable[[list[T]], R],
    parts: Iterable[list[T]],
    workers: Workers,
    retries: int,
    timeout: float | None,
) -> Generator[tuple[list[T], R | Failure], None, None]:
    """Call a function with each part, and yield the results in order; see `dcmgen._parallel.run_parts`."""
    pool = _Pool(workers)
    pool.check(function)
    waiting: deque[tuple[list[T], Future[R]]] = deque()
    rest = iter(parts)
    try:
        while True:
            for part in islice(rest, max(0, _AHEAD * pool.size - len(waiting))):
                waiting.append((part, pool.submit(function, part)))
            if not waiting:
                return
            part, future = waiting.popleft()
            try:
                result = future.result(None if timeout is None else timeout * len(part))
            except CancelledError:
                raise
            except Exception as error:
                hangs = not future.done()
                future.cancel()
                if hangs or isinstance(error, BrokenExecutor):
                    pool.end(is_broken=not hangs)
                deaths = pool.deaths
                yield from _alone(pool, function, part, retries, timeout, hangs)
                if pool.is_ended:
                    while waiting and not hangs and pool.deaths == deaths:  # another part ended the process
                        other, lost = waiting.popleft()
                        if lost.cancelled() or lost.exception() is not None:
                            yield from _alone(pool, function, other, retries, timeout)
                        else:
                            yield other, lost.result()
                    pool.restart()
                    waiting = deque(
                        (other, pool.submit(function, other) if _is_lost(future) else future)
                        for other, future in waiting
                    )
            else:
                yield part, result
    finally:
        for _, future in waiting:
            future.cancel()
        pool.close()


def _is_lost(future: Future[R]) -> bool:
    """Return whether a part has no result because of another part; one that did not start is canceled."""
    return future.cancel() or (future.done() and isinstance(future.exception(), BrokenExecutor))


def _alone(
    pool: _Pool,
    function: Callable[[list[T]], R],
    part: list[T],
    retries: int,
    timeout: float | None,
    hangs: bool = False,
) -> Iterator[tuple[list[T], R | Failure]]:
    """Run a part again while no other part runs, and its items one by one if it fails again."""
    result: R | Failure
    if len(part) == 1:
        result = pool.attempt(function, part, timeout)
        for _ in range(retries):
            if not isinstance(result, Failure) or result.blocks:
                break
            result = pool.attempt(function, part, timeout)
        yield part, result
        return
    if not hangs:  # a part that hangs would do so again
        result = pool.attempt(function, part, timeout)
        if not isinstance(result, Failure):
            yield part, result
            return
    for item in part:
        yield from _alone(pool, function, [item], retries, timeout)


class _Pool:
    """An executor that is replaced if one of its processes dies.

    Attributes
    ----------
    is_ended : bool
        Whether the executor cannot be used until `restart`.
    deaths : int
        Number of processes that ended, or were ended, while a part was in them alone.
    """

    def __init__(self, workers: Workers) -> None:
        self.is_ended = False
        self.deaths = 0
        self._single: ProcessPoolExecutor | None = None
        self._cluster: Any = None
        self._size = _UNKNOWN_SIZE
        self._is_own = isinstance(workers, int)
        self._executor: Executor
        if isinstance(workers, int):
            self._size = workers or os.cpu_count() or 1
            self._executor = ProcessPoolExecutor(self._size)
        elif not isinstance(workers, Executor):
            self._cluster = workers
            self._executor = workers.get_executor(pure=False)
        else:
            self._executor = workers
            self._size = getattr(workers, "_max_workers", None) or _UNKNOWN_SIZE
        self._has_processes = isinstance(self._executor, ProcessPoolExecutor)

    @property
    def size(self) -> int:
        """Number of workers. Those of a cluster may start later, and end."""
        if hasattr(self._cluster, "nthreads"):
            threads: dict[str, int] = self._cluster.nthreads()
            return max(1, sum(threads.values()))
        return self._size

    def check(self, function: object) -> None:
        """Raise the error of a function that cannot be sent to other processes, before every item fails."""
        if self._has_processes:
            import pickle

            pickle.dumps(function)

    def submit(self, function: Callable[[list[T]], R], part: list[T]) -> Future[R]:
        """Submit a part."""
        return _submitted(self._executor, function, part)

    def attempt(self, function: Callable[[list[T]], R], part: list[T], timeout: float | None) -> R | Failure:
        """Run a part while no other part runs, and return its result or why it failed."""
        limit = None if timeout is None else timeout * len(part)
        executor = self._one_process() if self._has_processes else self._executor
        future = _submitted(executor, function, part)
        try:
            return future.result(limit)
        except CancelledError:
            raise
        except Exception as error:
            hangs = not future.done()
            future.cancel()
            if self._single is not None and (hangs or isinstance(error, BrokenExecutor)):
                _kill(self._single)
                self._single = None
                self.deaths += 1
                hangs = False
            return Failure(_message(error), hangs)

    def _one_process(self) -> ProcessPoolExecutor:
        if self._single is None:
            self._single = ProcessPoolExecutor(1, mp_context=getattr(self._executor, "_mp_context", None))
            self._single.submit(os.getpid).result()  # starting the process is not part of the time of a file
        return self._single

    def end(self, is_broken: bool) -> None:
        """Stop the executor after a process died, or because a process takes too long."""
        if not self._has_processes:
            return
        self.is_ended = True
        assert isinstance(self._executor, ProcessPoolExecutor)
        if self._is_own:
            _kill(self._executor)
        elif is_broken:
            self._executor.shutdown(wait=False)

    def restart(self) -> None:
        """Replace the executor."""
        self._executor = ProcessPoolExecutor(self._size, mp_context=getattr(self._executor, "_mp_context", None))
        self._is_own = True
        self.is_ended = False

    def close(self) -> None:
        """Shut down the executors that were created here."""
        if self._single is not None:
            self._single.shutdown()
        if self._is_own:
            self._executor.shutdown(cancel_futures=True)


def _submitted(executor: Executor, function: Callable[[list[T]], R], part: list[T]) -> Future[R]:
    """Submit a part; if a process has died in the meantime, the result raises the error."""
    try:
        return executor.submit(function, part)
    except BrokenExecutor as error:
        future: Future[R] = Future()
        future.set_exception(error)
        return future


def _kill(pool: ProcessPoolExecutor) -> None:
    """End the processes of an executor, which has no public method for it before Python 3.14."""
    for process in list((getattr(pool, "_processes", None) or {}).values()):
        process.kill()
    pool.shutdown(cancel_futures=True)


def _message(error: BaseException) -> str:
    """Return why an item failed, for users."""
    if isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker":  # the latter is of dask
        return "the process that worked on the file ended; the file may need too much memory"
    if isinstance(error, TimeoutError) and not str(error):
        return "the file took longer than the time limit"
    return str(error) or type(error).__name__
