"""Unique identifiers (PS3.5 9)."""

from __future__ import annotations

import os

from dcmgen.values.vr import REPRESENTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.codec.transfer_syntax import TransferSyntax

_LENGTH: int = REPRESENTATIONS["UI"].length  # type: ignore[assignment]
UUID_ROOT = "2.25."
"""Root of the UIDs that are derived from a UUID (PS3.5 B.2)."""
PYDICOM_ROOT = "1.2.826.0.1.3680043.8.498."
"""Root of pydicom, for UIDs that are derived from the same strings."""


class UID(str):
    """Unique identifier: a `str` with properties that describe its entry in the standard.

    Parameters
    ----------
    object : str, optional
        Text of the UID. It is not checked; see `is_valid`.

    See Also
    --------
    generate_uid : Create a new UID.

    Examples
    --------
    >>> UID("1.2.840.10008.1.2.1").name
    'Explicit VR Little Endian'
    >>> UID("1.2.840.10008.1.2.1").is_compressed
    False
    """

    __slots__ = ()

    def _entry(self) -> tuple[str, str, str, str, str] | None:
        from dcmgen import dictionary  # a higher layer, imported only if a fact is requested

        return dictionary.uid_entry(str(self))

    def _syntax(self) -> TransferSyntax:
        from dcmgen.codec.transfer_syntax import TransferSyntax

        syntax = TransferSyntax.of(self)
        if not syntax.is_known:
            raise ValueError(
                f"{self.name} is not a transfer syntax of the standard or a registered private one; "
                "use dcmgen.pixels.register_transfer_syntax to register it"
            )
        return syntax

    @property
    def name(self) -> str:
        """Name in PS3.6 A; the UID itself if PS3.6 does not list it."""
        entry = self._entry()
        return entry[0] if entry else str(self)

    @property
    def keyword(self) -> str:
        """Keyword in PS3.6 A, such as ``"CTImageStorage"``; empty if PS3.6 does not list the UID."""
        entry = self._entry()
        return entry[1] if entry else ""

    @property
    def type(self) -> str:
        """Type in PS3.6 A, such as ``"SOP Class"`` or ``"Transfer Syntax"``; empty if PS3.6 does not list the UID."""
        entry = self._entry()
        return entry[2] if entry else ""

    @property
    def part(self) -> str:
        """Part of the standard that defines the UID, such as ``"PS3.4"``; empty if PS3.6 does not list it."""
        entry = self._entry()
        return entry[3] if entry else ""

    @property
    def is_retired(self) -> bool:
        """Whether the standard has retired the UID."""
        entry = self._entry()
        return bool(entry and entry[4])

    @property
    def is_private(self) -> bool:
        """Whether the UID does not begin with 1.2.840.10008, the root of the DICOM standard."""
        return not self.startswith("1.2.840.10008.")

    @property
    def is_valid(self) -> bool:
        """Whether the UID conforms to the rules of PS3.5 9.1.

        A valid UID has at most 64 characters and two or more components, which are numbers without leading zeros. The
        first component is 0, 1 or 2.
        """
        from dcmgen.values.rules import check_value

        return bool(self) and not check_value("UI", self, "1")

    @property
    def is_transfer_syntax(self) -> bool:
        """Whether the UID is a transfer syntax of the standard, or a private one that was registered."""
        from dcmgen.codec.transfer_syntax import TransferSyntax

        return TransferSyntax.of(self).is_known

    @property
    def is_little_endian(self) -> bool:
        """Whether the transfer syntax is little endian.

        Raises
        ------
        ValueError
            If the UID is not a known transfer syntax (see `is_transfer_syntax`).
        """
        return not self._syntax().encoding.big

    @property
    def is_implicit_VR(self) -> bool:
        """Whether the transfer syntax uses implicit VR.

        Raises
        ------
        ValueError
            If the UID is not a known transfer syntax (see `is_transfer_syntax`).
        """
        return self._syntax().encoding.implicit

    @property
    def is_deflated(self) -> bool:
        """Whether the transfer syntax compresses the dataset with the deflate algorithm.

        Raises
        ------
        ValueError
            If the UID is not a known transfer syntax (see `is_transfer_syntax`).
        """
        return self._syntax().is_deflated

    @property
    def is_encapsulated(self) -> bool:
        """Whether the transfer syntax encapsulates the pixel data. ``is_compressed`` is an alias.

        Raises
        ------
        ValueError
            If the UID is not a known transfer syntax (see `is_transfer_syntax`).
        """
        return bool(self._syntax().is_encapsulated)

    is_compressed = is_encapsulated


def generate_uid(prefix: str | None = None, entropy_srcs: Iterable[str] | None = None) -> UID:
    """Create a new UID.

    Parameters
    ----------
    prefix : str, optional
        Root of an organization, with or without a trailing dot. A number is appended to fill the UID to 64 characters.
        By default, a random UID is derived from a UUID and begins with ``2.25.`` (PS3.5 B.2), and a UID from
        `entropy_srcs` begins with the root of pydicom.
    entropy_srcs : iterable of str, optional
        Strings that determine the UID: equal strings result in the same UID, which is also the one that pydicom derives
        from them. By default, the UID is random.

    Returns
    -------
    UID
        Valid UID of at most 64 characters.

    Raises
    ------
    ValueError
        If the prefix is not valid, or if it is too long to append a number.

    Examples
    --------
    >>> generate_uid().startswith("2.25.")
    True
    >>> generate_uid(entropy_srcs=["lorem", "ipsum"])
    '1.2.826.0.1.3680043.8.498.87507166259346337659265156363895084463'
    """
    if entropy_srcs is not None:
        import hashlib

        material = hashlib.sha512("".join(entropy_srcs).encode()).digest()
        prefix = PYDICOM_ROOT if prefix is None else prefix
    else:
        material = os.urandom(32)
    if prefix is None:
        # RFC 9562: version 4 for random bits; variant 10
        number = int.from_bytes(material[:16], "big") & ~(0xF << 76) & ~(0x3 << 62) | 4 << 76 | 0x2 << 62
        return UID(f"{UUID_ROOT}{number}")
    root = prefix if prefix.endswith(".") else prefix + "."
    left = _LENGTH - len(root)
    if left < 1 or not UID(f"{root}0").is_valid:
        raise ValueError(f"{prefix!r} cannot begin a UID; use digits and single dots, at most 62 characters")
    # decimal digits without a leading zero are a valid component at every length
    digits = str(int.from_bytes(material, "big"))
    return UID(root + digits[:left])
