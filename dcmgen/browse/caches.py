"""A cache of limited size for several threads."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Cache(Generic[K, V]):
    """The most recently used results of a function.

    Parameters
    ----------
    limit : int
        Maximum total weight.
    weight : callable, optional
        Weight of a result. By default, 1, so that `limit` is a number of results.
    """

    def __init__(self, limit: int, weight: Callable[[V], int] = lambda _: 1) -> None:
        self._limit = limit
        self._weight = weight
        self._total = 0
        self._found: OrderedDict[K, V] = OrderedDict()
        self._lock = Lock()
        self._making: dict[K, Lock] = {}

    def get(self, key: K, make: Callable[[], V]) -> V:
        """Return the result of a key; make it if it is missing. Threads that need it meanwhile wait for it."""
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
                return self._found[key]
            making = self._making.setdefault(key, Lock())
        with making:
            with self._lock:
                if key in self._found:
                    return self._found[key]
            try:
                made = make()
                with self._lock:
                    self._keep(key, made)
            finally:
                with self._lock:
                    self._making.pop(key, None)
            return made

    def _keep(self, key: K, made: V) -> None:
        if key in self._found:  # made by another thread, too, after an error of a third one
            return
        self._found[key] = made
        self._total += self._weight(made)
        while self._total > self._limit and len(self._found) > 1:
            self._total -= self._weight(self._found.popitem(last=False)[1])
