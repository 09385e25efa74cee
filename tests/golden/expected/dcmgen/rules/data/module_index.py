# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""The modules, with their tables and the IODs that include them."""

from __future__ import annotations

MODULES: tuple[tuple[str, str, tuple[str, ...], tuple[tuple[str, str], ...]], ...] = (
    ("Patient", "C.7.1.1", ("C.7-1",), (("Test Image", "M"), ("Enhanced Test Image", "M"))),
    ("Test Image", "C.8.2.1", ("C.8-3",), (("Test Image", "M"),)),
    ("Overlay Plane", "C.9.2", ("C.9-2",), (("Test Image", "U"),)),
    ("Palette", "C.7.9", ("C.7.9-1",), (("Test Image", "C"),)),
    ("SOP Common", "C.12.1", ("C.12-1",), (("Test Image", "M"), ("Enhanced Test Image", "M"), ("Test Box", "M"))),
    ("Multi-frame Functional Groups", "C.7.6.16", ("C.7.6.16-1",), (("Enhanced Test Image", "M"),)),
    ("Test Box", "C.13.5", ("C.13-5",), (("Test Box", "M"),)),
    ("Directory Information", "F.3.2.2", ("F.3-3",), (("Basic Directory", "U"),)),
)
"""(name, section, ids of the tables, ((name of the IOD, usage), …)), in the order of PS3.3."""
