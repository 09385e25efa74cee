"""The dictionary of private elements of dcmgen for other libraries, so that they read the same VRs."""

from __future__ import annotations

import pytest
from pydicom._private_dict import private_dictionaries

from dcmgen.dictionary.data.private_elements import PRIVATE


def give_ours_to_pydicom(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace pydicom's dictionary of private elements with that of dcmgen, until the end of the test."""
    for creator in list(private_dictionaries):
        monkeypatch.delitem(private_dictionaries, creator)
    for creator, lines in PRIVATE.items():
        entries = {}
        for line in lines.splitlines():
            vm, _, name = line[9:].partition(" ")
            entries[f"{line[:4]}xx{line[4:6]}"] = line[6:8], vm, name, ""
        monkeypatch.setitem(private_dictionaries, creator, entries)
