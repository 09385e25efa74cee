"""Records of the generated tables: facts of value representations, and the pixel formats of compression methods."""

from __future__ import annotations


class VRFacts:
    """Facts of PS3.5 Table 6.2-1 about a value representation.

    Attributes
    ----------
    name : str
        Name, for example "Code String".
    repertoire : str
        "default" (ISO-IR 6), "extended" (by Specific Character Set) or "binary".
    characters : str
        Allowed characters, as the inside of a character class of a regular expression; "" for the whole repertoire.
    length : int or None
        Maximum length of a value; None if only the length field limits it.
    unit : str
        Unit of `length`: "bytes", "characters", "characters per component group" or "".
    fixed : bool
        Whether every value has exactly this `length`.
    padding : str
        Padding to an even length: "space", "null", or "" if the length is always even.
    controls : str
        Allowed control characters.
    multiple : bool
        Whether an element may have several values (PS3.5 6.4).
    long : bool
        Whether the length field has 32 bits in explicit VR (PS3.5 7.1.2).
    """

    __slots__ = (
        "characters",
        "controls",
        "fixed",
        "length",
        "long",
        "multiple",
        "name",
        "padding",
        "repertoire",
        "unit",
    )

    def __init__(
        self,
        name: str,
        repertoire: str,
        characters: str,
        length: int | None,
        unit: str,
        fixed: bool,
        padding: str,
        controls: str,
        multiple: bool,
        long: bool,
    ) -> None:
        self.name = name
        self.repertoire = repertoire
        self.characters = characters
        self.length = length
        self.unit = unit
        self.fixed = fixed
        self.padding = padding
        self.controls = controls
        self.multiple = multiple
        self.long = long


class Compression:
    """A row of PS3.5 Tables 8.2.1-1 and following: attribute values that a compressed transfer syntax allows together.

    Attributes
    ----------
    table : str
        Number of the table, for example "8.2.1-1".
    photometric : tuple of str
        Photometric Interpretation.
    samples : tuple of int
        Samples per Pixel.
    planar : tuple of int
        Planar Configuration; () if it is absent.
    representation : tuple of int
        Pixel Representation.
    allocated : tuple of int
        Bits Allocated.
    stored : tuple of (int, int)
        Minimum and maximum of Bits Stored.
    """

    __slots__ = ("allocated", "photometric", "planar", "representation", "samples", "stored", "table")

    def __init__(
        self,
        table: str,
        photometric: tuple[str, ...],
        samples: tuple[int, ...],
        planar: tuple[int, ...],
        representation: tuple[int, ...],
        allocated: tuple[int, ...],
        stored: tuple[int, int],
    ) -> None:
        self.table = table
        self.photometric = photometric
        self.samples = samples
        self.planar = planar
        self.representation = representation
        self.allocated = allocated
        self.stored = stored
