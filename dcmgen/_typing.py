"""Type variables of generic lists; at run time they are replaced, which avoids the import of ``typing``.

They are in a stub, because some editors do not read what a module defines only under ``TYPE_CHECKING``.
"""

N = T = None
