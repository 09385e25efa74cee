"""A function over parts of many items: in this process, in other processes, or with any executor.

Only a few parts are submitted before their results are used, so that memory does not grow with the number of items. If
a part fails, its items are tried again alone; a single item that fails is a `Failure`. This includes items that end their
process or take too long, so that no item stops the others.
"""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ProcessPoolExecutor
from itertools import islice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from typing import Any, Protocol, TypeAlias, TypeVar

    T = TypeVar("T")
    R = TypeVar("R")

    class Cluster(Protocol):
        """A client of dask, or any other object that has an executor."""

        def get_executor(self, **kwargs: Any) -> Executor: ...

    Workers: TypeAlias = int | Executor | Cluster
    """Number of processes, an executor, or a dask client."""

_UNKNOWN_SIZE = 16
"""Number of workers that is assumed for an executor that does not have it as an attribute."""
_AHEAD = 2
"""Number of parts that are submitted for each worker."""


class Failure:
    """An item without result.

    Attributes
    ----------
    message : str
        Why it failed, for users.
    blocks : bool
        Whether it still occupies a worker.
    """

    __slots__ = ("blocks", "message")

    def __init__(self, error: BaseException, blocks: bool = False) -> None:
        self.blocks = blocks
        if isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker":  # the latter is of dask
            self.message = "the process that worked on the file ended; the file may need too much memory"
        elif isinstance(error, TimeoutError) and not str(error):
            self.message = "the file took longer than the time limit"
        else:
            self.message = str(error) or type(error).__name__

    def __repr__(self) -> str:
        return f"<Failure: {self.message}>"


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield lists of `size` items; the last one may be shorter."""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def check_timeout(workers: Workers, timeout: float | None) -> None:
    """Raise ValueError for a timeout if parts are run in this process, where it has no effect."""
    if timeout is not None and isinstance(workers, int) and workers == 1:
        raise ValueError("a timeout requires other processes or an executor: pass workers=2, for example")


def run_parts(
    function: Callable[[list[T]], R],
    parts: Iterable[list[T]],
    workers: Workers = 1,
    *,
    retries: int = 1,
    timeout: float | None = None,
) -> Generator[tuple[list[T], R | Failure], None, None]:
    """Call a function with each part, and yield the results in order.

    Parameters
    ----------
    function : callable
        Function of a list of items. For processes and other machines, it can be pickled, and so can its results.
    parts : iterable of list
        Parts, which are taken when there is a free worker.
    workers : int, concurrent.futures.Executor or dask client, optional
        Number of processes, or an executor. With 1, the function is called in this process, and its errors are raised.
    retries : int, optional
        Number of times that a single item that failed is tried again.
    timeout : float, optional
        Time for an item in seconds; a part has the time of all its items. Processes that take longer are ended unless
        they belong to an executor that was passed; threads and workers of a cluster are only no longer waited for.

    Yields
    ------
    part : list
        A part, or one item of a part that failed.
    result : object or Failure
        Result of the function; a `Failure` only for a single item.

    Raises
    ------
    ValueError
        If there is a timeout for parts in this process.
    RuntimeError
        If the executor is shut down.
    concurrent.futures.CancelledError
        If the executor loses its tasks, for example if a cluster is closed.
    """
    check_timeout(workers, timeout)
    if isinstance(workers, int) and workers == 1:
        for part in parts:
            yield part, function(part)
        return
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
            return Failure(error, hangs)

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
