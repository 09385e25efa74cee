"""A function over parts of many items: in this process, in other processes, or with any executor.

Only a few parts are submitted before their results are used, so that memory does not grow with the number of items. If
a part fails, its items are tried again alone; a single item that fails is a `Failure`. This includes items that end their
process or take too long, so that no item stops the others.
"""

from __future__ import annotations

from itertools import islice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from concurrent.futures import Executor
    from typing import Any, Protocol, TypeAlias, TypeVar

    T = TypeVar("T")
    R = TypeVar("R")

    class Cluster(Protocol):
        """A client of dask, or any other object that has an executor."""

        def get_executor(self, **kwargs: Any) -> Executor: ...

    Workers: TypeAlias = int | Executor | Cluster
    """Number of processes, an executor, or a dask client."""


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

    def __init__(self, message: str, blocks: bool = False) -> None:
        self.message = message
        self.blocks = blocks

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
    # concurrent.futures takes longer to import than the codec
    from dcmgen._executors import run_parts as run

    yield from run(function, parts, workers, retries, timeout)
