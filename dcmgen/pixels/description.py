"""Description of pixels: the elements of the Image Pixel module, validated once and immutable (PS3.3 C.7.6.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.model.groups import number_of_frames, position, whole
from dcmgen.values.multivalue import is_empty
from dcmgen.values.tags import DOUBLE_FLOAT_PIXEL_DATA, FLOAT_PIXEL_DATA, PIXEL_DATA

if TYPE_CHECKING:
    from collections.abc import Iterator

PIXEL_TAGS = {
    "PixelData": PIXEL_DATA,
    "FloatPixelData": FLOAT_PIXEL_DATA,
    "DoubleFloatPixelData": DOUBLE_FLOAT_PIXEL_DATA,
}
"""The three elements that contain pixels; a dataset has at most one of them (PS3.3 C.7.6.3, C.7.6.24, C.7.6.25)."""
PIXEL_KEYWORDS = tuple(PIXEL_TAGS)

MAX_BYTES = 8 << 30
"""Default limit for the decoded size of one array, so that a damaged header cannot exhaust the memory."""

MAX_RATIO = 10_000
"""Default limit for the ratio of the decoded size to the size of the codestream; blank frames compress well."""

_RATIO_FROM = 128 << 20  # decoded size in bytes from which the ratio is limited

YBR = frozenset({"YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_PARTIAL_422", "YBR_ICT", "YBR_RCT"})
SUBSAMPLED = {"YBR_FULL_422": (2, 1), "YBR_PARTIAL_422": (2, 1), "YBR_PARTIAL_420": (2, 2)}
"""Photometric interpretations with subsampled chroma: how many columns and rows share one pair of chroma samples."""

SAMPLES = {
    "MONOCHROME1": 1,
    "MONOCHROME2": 1,
    "PALETTE COLOR": 1,
    "RGB": 3,
    "HSV": 3,
    "XYB": 3,
    "ARGB": 4,
    "CMYK": 4,
    **dict.fromkeys(YBR, 3),
}

OPTIONS = {
    "rows": "Rows",
    "columns": "Columns",
    "number_of_frames": "NumberOfFrames",
    "samples_per_pixel": "SamplesPerPixel",
    "photometric_interpretation": "PhotometricInterpretation",
    "bits_allocated": "BitsAllocated",
    "bits_stored": "BitsStored",
    "high_bit": "HighBit",
    "pixel_representation": "PixelRepresentation",
    "planar_configuration": "PlanarConfiguration",
}
"""Elements of the Image Pixel module by the names of the options of `pixel_array`, which are those of pydicom."""

_FIELDS = (
    "rows",
    "columns",
    "frames",
    "samples",
    "photometric_interpretation",
    "bits_allocated",
    "bits_stored",
    "high_bit",
    "pixel_representation",
    "planar_configuration",
    "keyword",
    "transfer_syntax",
)

_ATTRIBUTES = {
    "number_of_frames": "frames",
    "samples_per_pixel": "samples",
    "pixel_keyword": "keyword",
    "transfer_syntax_uid": "transfer_syntax",
}
"""Attributes for the keys of pydicom that have another name."""

_KEYS = (*OPTIONS, "pixel_keyword", "transfer_syntax_uid")

_DTYPES = {
    (kind, bits): np.dtype(f"{kind}{size}") for kind in "ui" for size in (8, 4, 2, 1) for bits in range(1, 8 * size + 1)
}
_DTYPES |= {("f", 32): np.dtype("f4"), ("f", 64): np.dtype("f8")}
"""dtype of decoded samples by kind and Bits Allocated."""


class Description(Mapping[str, Any]):
    """Shape and meaning of pixels, in terms of the Image Pixel module (PS3.3 C.7.6.3).

    A description that is returned with an array describes the array: its ``photometric_interpretation`` and
    ``planar_configuration`` may differ from those of the dataset. A description is also a mapping whose keys are the
    names of the options of `pixel_array`.

    Attributes
    ----------
    rows, columns, frames, samples : int
        Rows, Columns, Number of Frames and Samples per Pixel.
    photometric_interpretation : str
        Photometric Interpretation, such as "MONOCHROME2" or "RGB".
    bits_allocated, bits_stored, high_bit : int
        Bits Allocated, Bits Stored and High Bit.
    pixel_representation : int
        0 for unsigned samples, 1 for two's complement.
    planar_configuration : int
        0 if the samples of a pixel are adjacent, 1 if each sample has a separate plane.
    keyword : str
        Keyword of the element that contains the pixels: "PixelData", "FloatPixelData" or "DoubleFloatPixelData".
    transfer_syntax : str
        UID of the transfer syntax in which the pixels are stored.
    """

    __slots__ = _FIELDS

    def __init__(
        self,
        *,
        rows: int,
        columns: int,
        frames: int = 1,
        samples: int = 1,
        photometric_interpretation: str = "MONOCHROME2",
        bits_allocated: int = 16,
        bits_stored: int = 16,
        high_bit: int = 15,
        pixel_representation: int = 0,
        planar_configuration: int = 0,
        keyword: str = "PixelData",
        transfer_syntax: str = ExplicitVRLittleEndian,
    ) -> None:
        self.rows = rows
        self.columns = columns
        self.frames = frames
        self.samples = samples
        self.photometric_interpretation = photometric_interpretation
        self.bits_allocated = bits_allocated
        self.bits_stored = bits_stored
        self.high_bit = high_bit
        self.pixel_representation = pixel_representation
        self.planar_configuration = planar_configuration
        self.keyword = keyword
        self.transfer_syntax = transfer_syntax

    def _state(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in _FIELDS])

    def __eq__(self, other: object) -> bool:
        return self._state() == other._state() if isinstance(other, Description) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._state())

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in _FIELDS)
        return f"Description({values})"

    def replace(self, **changes: Any) -> Description:
        """Return a copy with other values of some attributes.

        Parameters
        ----------
        **changes : object
            Values by attribute.

        Returns
        -------
        Description
            The copy.

        Raises
        ------
        TypeError
            If there is no such attribute.
        """
        return Description(**(dict(zip(_FIELDS, self._state(), strict=True)) | changes))

    def __getitem__(self, name: str) -> Any:
        """Return an attribute by its key, such as ``description["number_of_frames"]``, or by its name.

        Raises
        ------
        KeyError
            If there is no such attribute.
        """
        if name not in _KEYS and name not in _ATTRIBUTES.values():
            raise KeyError(name)
        return getattr(self, _ATTRIBUTES.get(name, name))

    def __iter__(self) -> Iterator[str]:
        return iter(_KEYS)

    def __len__(self) -> int:
        return len(_KEYS)

    @property
    def is_float(self) -> bool:
        """Whether the pixels are Float Pixel Data or Double Float Pixel Data."""
        return self.keyword != "PixelData"

    @property
    def is_signed(self) -> bool:
        """Whether samples are two's complement integers."""
        return self.pixel_representation == 1

    @property
    def dtype(self) -> np.dtype[Any]:
        """dtype of the decoded samples, in the byte order of the machine."""
        kind = "f" if self.is_float else "i" if self.is_signed else "u"
        return _DTYPES[kind, self.bits_allocated]

    @property
    def frame_shape(self) -> tuple[int, ...]:
        """Shape of one decoded frame: (rows, columns) or (rows, columns, samples)."""
        return (self.rows, self.columns) if self.samples == 1 else (self.rows, self.columns, self.samples)

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of all decoded frames: ``frame_shape``, preceded by the number of frames if it is greater than 1."""
        return self.frame_shape if self.frames == 1 else (self.frames, *self.frame_shape)

    @property
    def frame_bits(self) -> int:
        """Number of bits of one native frame, without padding: with 1 or 12 bits allocated, frames may share a byte."""
        columns, rows = SUBSAMPLED.get(self.photometric_interpretation, (1, 1))
        if columns * rows == 1:
            return self.rows * self.columns * self.samples * self.bits_allocated
        across = -(-self.columns // columns)
        down = -(-self.rows // rows)
        return across * down * (columns * rows + 2) * self.bits_allocated

    @property
    def native_frame_bytes(self) -> int:
        """Number of bytes of one native frame, rounded up; see ``frame_bits``."""
        return -(-self.frame_bits // 8)

    @property
    def native_bytes(self) -> int:
        """Number of bytes of all native frames, without the padding to even length."""
        return -(-self.frame_bits * self.frames // 8)

    @property
    def frame_bytes(self) -> int:
        """Number of bytes of one decoded frame."""
        return self.rows * self.columns * self.samples * self.dtype.itemsize

    def check_index(self, index: int) -> int:
        """Return the index of a frame, counted from 0.

        Parameters
        ----------
        index : int
            Index of the frame; negative indices count from the end.

        Returns
        -------
        int
            The index from 0.

        Raises
        ------
        PixelError
            If the frame does not exist.
        """
        return position(index, self.frames)

    def check_size(self, frames: int, max_bytes: int | None) -> None:
        """Check the decoded size of a number of frames.

        Parameters
        ----------
        frames : int
            Number of frames.
        max_bytes : int or None
            The limit in bytes; None for `MAX_BYTES`.

        Raises
        ------
        PixelError
            If the decoded frames are larger than the limit.
        """
        limit = MAX_BYTES if max_bytes is None else max_bytes
        size = self.frame_bytes * frames
        if size > limit:
            raise PixelError(
                f"{frames} frames of {self.rows} × {self.columns} × {self.samples} samples need {size:,} bytes "
                f"when decoded, but the limit is {limit:,}; decode frames one by one with iter_pixels, or pass "
                f"max_bytes={size}"
            )

    def check_ratio(self, size: int, max_ratio: float | None, frames: int = 1) -> None:
        """Check how many times larger than their codestreams the decoded frames are.

        Parameters
        ----------
        size : int
            Size of the codestreams in bytes.
        max_ratio : float or None
            The limit; None for `MAX_RATIO`. It applies to frames that decode to more than 128 MiB.
        frames : int, optional
            Number of frames.

        Raises
        ------
        PixelError
            If the ratio exceeds the limit.
        """
        limit = MAX_RATIO if max_ratio is None else max_ratio
        decoded = self.frame_bytes * frames
        if decoded > _RATIO_FROM and decoded > limit * size:
            raise PixelError(
                f"{size:,} bytes of codestreams claim {frames} frames of {self.rows} × {self.columns} × "
                f"{self.samples} samples, which need {decoded:,} bytes when decoded; the limit is {limit:,} times the "
                f"size of the codestreams; pass max_ratio={decoded // max(size, 1) + 1} if this is right"
            )


_REQUIRED = {
    "rows": "Rows",
    "columns": "Columns",
    "samples": "SamplesPerPixel",
    "photometric_interpretation": "PhotometricInterpretation",
    "bits_allocated": "BitsAllocated",
    "bits_stored": "BitsStored",
    "pixel_representation": "PixelRepresentation",
}
_FLOAT_NEEDS = {"rows", "columns"}


def describe(get: Mapping[str, Any], keyword: str, transfer_syntax: str) -> Description:
    """Return the description of pixels, given the values of elements by keyword.

    Parameters
    ----------
    get : mapping
        Values of the elements of the Image Pixel module by keyword. Elements that the dataset lacks are absent or None.
    keyword : str
        The item of `PIXEL_KEYWORDS` that contains the pixels.
    transfer_syntax : str
        UID of the transfer syntax in which they are stored.

    Returns
    -------
    Description
        The description.

    Raises
    ------
    MissingElementError
        If required elements are missing; the message lists all of them.
    PixelError
        If values are invalid or contradict each other.
    """
    is_float = keyword != "PixelData"
    values: dict[str, Any] = {name: get.get(k) for name, k in _REQUIRED.items()}
    if is_float:
        values["bits_allocated"] = values["bits_stored"] = 32 if keyword == "FloatPixelData" else 64
        values.update(pixel_representation=1, samples=values["samples"] or 1)
        values["photometric_interpretation"] = values["photometric_interpretation"] or "MONOCHROME2"
    elif values["bits_stored"] is None:
        values["bits_stored"] = values["bits_allocated"]
    absent = [k for name, k in _REQUIRED.items() if is_empty(values[name])]
    if "SamplesPerPixel" in absent and values["photometric_interpretation"] in SAMPLES:
        values["samples"] = SAMPLES[values["photometric_interpretation"]]
        absent.remove("SamplesPerPixel")
    if absent:
        raise MissingElementError(f"the pixels of {keyword} cannot be read without {', '.join(absent)}")
    several = [k for name, k in _REQUIRED.items() if isinstance(values[name], (list, bytes))]
    if several:
        raise PixelError(f"{', '.join(several)} must have one value, not {get.get(several[0])!r}")
    required = {name: whole(k, values[name]) for name, k in _REQUIRED.items() if name != "photometric_interpretation"}
    high = get.get("HighBit")
    description = Description(
        rows=required["rows"],
        columns=required["columns"],
        frames=number_of_frames(get.get("NumberOfFrames")),
        samples=required["samples"],
        photometric_interpretation=str(values["photometric_interpretation"]).strip().upper(),
        bits_allocated=required["bits_allocated"],
        bits_stored=required["bits_stored"],
        high_bit=required["bits_stored"] - 1
        if is_float or high is None or isinstance(high, list)
        else whole("HighBit", high),
        pixel_representation=required["pixel_representation"],
        planar_configuration=whole("PlanarConfiguration", get.get("PlanarConfiguration") or 0),
        keyword=keyword,
        transfer_syntax=transfer_syntax,
    )
    _check(description)
    return description


def _check(d: Description) -> None:
    faults = []
    if d.rows <= 0 or d.columns <= 0:
        faults.append(f"Rows × Columns is {d.rows} × {d.columns}: both must be at least 1")
    if d.samples not in (1, 3, 4):
        faults.append(f"SamplesPerPixel is {d.samples}: it must be 1, 3 or 4")
    if d.bits_allocated not in (1, 8, 12, 16, 32, 64):
        faults.append(f"BitsAllocated is {d.bits_allocated}: it must be 1, 8, 12, 16, 32 or 64")
    elif not 1 <= d.bits_stored <= d.bits_allocated:
        faults.append(f"BitsStored is {d.bits_stored}: it must be between 1 and BitsAllocated ({d.bits_allocated})")
    if d.pixel_representation not in (0, 1):
        faults.append(f"PixelRepresentation is {d.pixel_representation}: it must be 0 (unsigned) or 1 (signed)")
    if d.planar_configuration not in (0, 1):
        faults.append(f"PlanarConfiguration is {d.planar_configuration}: it must be 0 or 1")
    expected = SAMPLES.get(d.photometric_interpretation)
    if expected is not None and expected != d.samples and not faults:
        faults.append(
            f"SamplesPerPixel is {d.samples}, but PhotometricInterpretation {d.photometric_interpretation} "
            f"has {expected}"
        )
    if faults:
        raise PixelError("; ".join(faults))
