"""UID: unique identifiers (PS3.5 Section 9)."""

from __future__ import annotations

import os

from dcmgen.values.vr import REPRESENTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.codec.transfer_syntax import TransferSyntax

_LENGTH: int = REPRESENTATIONS["UI"].length  # type: ignore[assignment]
UUID_ROOT = "2.25."
"""The root under which a UUID, written as a decimal number, is a UID (PS3.5 Annex B.2)."""


class UID(str):
    """A unique identifier: a `str` that knows what the standard says of it.

    Examples
    --------
    >>> UID("1.2.840.10008.1.2.1").name
    'Explicit VR Little Endian'
    >>> UID("1.2.840.10008.1.2.1").is_compressed
    False
    """

    __slots__ = ()

    def _entry(self) -> tuple[str, str, str, str, str] | None:
        from dcmgen import dictionary  # a door: the room above, asked only when a fact is wanted

        return dictionary.uid_entry(str(self))

    def _syntax(self) -> TransferSyntax:
        from dcmgen.codec.transfer_syntax import TransferSyntax

        syntax = TransferSyntax.of(self)
        if not syntax.is_known:
            raise ValueError(
                f"{self.name} is not a transfer syntax of the standard, and not registered as a private one; "
                "dcmgen.pixels.register_transfer_syntax registers it"
            )
        return syntax

    @property
    def name(self) -> str:
        """The name in PS3.6 Annex A; the UID itself when it is not there."""
        entry = self._entry()
        return entry[0] if entry else str(self)

    @property
    def keyword(self) -> str:
        """The keyword in PS3.6 Annex A, such as ``"CTImageStorage"``; empty when it is not there."""
        entry = self._entry()
        return entry[1] if entry else ""

    @property
    def type(self) -> str:
        """What it identifies: ``"SOP Class"``, ``"Transfer Syntax"``, …; empty when it is not in PS3.6."""
        entry = self._entry()
        return entry[2] if entry else ""

    @property
    def part(self) -> str:
        """The part of the standard that defines it."""
        entry = self._entry()
        return entry[3] if entry else ""

    @property
    def is_retired(self) -> bool:
        """True if the standard has retired it."""
        entry = self._entry()
        return bool(entry and entry[4])

    @property
    def is_private(self) -> bool:
        """True if it does not stand under the standard's own root 1.2.840.10008."""
        return not self.startswith("1.2.840.10008.")

    @property
    def is_valid(self) -> bool:
        """True if it breaks none of the rules for UIDs (PS3.5 9.1).

        It has two or more components of digits without leading zeros, the first one 0, 1 or 2, and at most 64
        characters.
        """
        from dcmgen.values.rules import check_value

        return bool(self) and not check_value("UI", self, "1")

    @property
    def is_transfer_syntax(self) -> bool:
        """True if it is a transfer syntax of the standard, or a private one that was registered."""
        from dcmgen.codec.transfer_syntax import TransferSyntax

        return TransferSyntax.of(self).is_known

    @property
    def is_little_endian(self) -> bool:
        """True if this transfer syntax is little endian. ValueError for anything but a transfer syntax."""
        return not self._syntax().encoding.big

    @property
    def is_implicit_VR(self) -> bool:
        """True if this transfer syntax has implicit VR. ValueError for anything but a transfer syntax."""
        return self._syntax().encoding.implicit

    @property
    def is_deflated(self) -> bool:
        """True if this transfer syntax deflates the dataset. ValueError for anything but a transfer syntax."""
        return self._syntax().is_deflated

    @property
    def is_encapsulated(self) -> bool:
        """True if pixel data are encapsulated in this transfer syntax. ValueError for anything but a transfer syntax."""
        return bool(self._syntax().is_encapsulated)

    is_compressed = is_encapsulated


def generate_uid(prefix: str | None = None, entropy_srcs: Iterable[str] | None = None) -> UID:
    """Make a new UID.

    Parameters
    ----------
    prefix
        An organisation's root, with or without its trailing dot; the rest is a random number that fills the 64
        characters at most. Without it the UID is a UUID under ``2.25`` (PS3.5 Annex B.2).
    entropy_srcs
        Strings that determine the UID: the same strings give the same UID. Without them it is random.

    Raises
    ------
    ValueError
        The prefix is not a valid beginning of a UID, or leaves no room for a number.

    Examples
    --------
    >>> generate_uid(entropy_srcs=["a", "b"]) == generate_uid(entropy_srcs=["a", "b"])
    True
    """
    if entropy_srcs is None:
        material = os.urandom(32)
    else:
        import hashlib

        material = hashlib.sha256("\0".join(entropy_srcs).encode()).digest()
    if prefix is None:
        number = int.from_bytes(material[:16], "big")
        # RFC 9562: version 4 of random bits, version 8 of an own recipe; variant 10
        version = 4 if entropy_srcs is None else 8
        number = number & ~(0xF << 76) & ~(0x3 << 62) | version << 76 | 0x2 << 62
        return UID(f"{UUID_ROOT}{number}")
    root = prefix if prefix.endswith(".") else prefix + "."
    left = _LENGTH - len(root)
    if left < 1 or not UID(f"{root}0").is_valid:
        raise ValueError(f"{prefix!r} cannot begin a UID: digits and single dots, at most 62 characters")
    # a leading digit that is not zero keeps every length valid
    digits = str(int.from_bytes(material, "big"))
    return UID(root + digits[:left])
