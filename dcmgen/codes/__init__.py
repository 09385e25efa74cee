"""Codes of PS3.16: coding schemes and context groups, with their codes as attributes.

Examples
--------
>>> from dcmgen import codes
>>> codes.SCT.Lung
Code('39607008', 'SCT', 'Lung')
>>> codes.UCUM.Millimeter.value
'mm'
>>> codes.cid244.Left.meaning
'Left'
>>> codes.find("thorax")[0].value
'51185008'
"""

from __future__ import annotations

from dcmgen.codes.code import Code as Code
from dcmgen.codes.collections import Collection as Collection
from dcmgen.codes.collections import ContextGroup as ContextGroup
from dcmgen.codes.collections import Scheme as Scheme
from dcmgen.codes.collections import find as find
from dcmgen.codes.collections import group as group
from dcmgen.codes.collections import scheme as scheme
from dcmgen.codes.data.schemes import SCHEMES
from dcmgen.errors import UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.codes.data.names import *  # noqa: F403 # pyright: ignore[reportMissingModuleSource]


def schemes() -> list[str]:
    """Return the Coding Scheme Designators of the schemes with codes in PS3.16."""
    return list(SCHEMES)


def CIDs() -> list[str]:
    """Return the names of all context groups: "CID2", "CID4" …"""
    from dcmgen.codes.data.groups import GROUPS

    return [f"CID{cid}" for cid in GROUPS]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Collection:
        if name in SCHEMES:
            return scheme(name)
        if name[:3].upper() == "CID" and name[3:].isdigit():
            try:
                return group(int(name[3:]))
            except UnknownNameError as error:
                raise AttributeError(str(error)) from None
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted([*globals(), *SCHEMES, *(name.lower() for name in CIDs())])
