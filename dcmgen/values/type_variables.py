"""Type variables of the generic lists. At run time they have no effect, which avoids the import of ``typing``.

They have a stub because jedi does not read type variables that a module defines only for type checkers.
"""

from __future__ import annotations

N = T = None
