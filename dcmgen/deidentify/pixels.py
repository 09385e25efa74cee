"""Clean Pixel Data and Clean Recognizable Visual Features: areas of the pixels are changed (PS3.15 E.3.1, E.3.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from attrs import field, frozen

from dcmgen.dictionary.data import uid_constants
from dcmgen.errors import DeidentificationError
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset
from dcmgen.validation.references import text
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    import numpy as np

    Array: TypeAlias = np.ndarray[Any, Any]
    FindText: TypeAlias = Callable[[Array], Iterable[tuple[int, int, int, int]]]
    CleanFaces: TypeAlias = Callable[[BaseDataset, Array], Array | None]

D = TypeVar("D", bound=BaseDataset)

_PIXELS = (tags.PIXEL_DATA, tags.FLOAT_PIXEL_DATA, tags.DOUBLE_FLOAT_PIXEL_DATA)
_LOCATIONS = ("RegionLocationMinX0", "RegionLocationMinY0", "RegionLocationMaxX1", "RegionLocationMaxY1")
_WITH_TEXT = frozenset(
    {
        uid_constants.UltrasoundMultiFrameImageStorageRetired,
        uid_constants.UltrasoundMultiFrameImageStorage,
        uid_constants.UltrasoundImageStorageRetired,
        uid_constants.UltrasoundImageStorage,
        uid_constants.SecondaryCaptureImageStorage,
        uid_constants.MultiFrameSingleBitSecondaryCaptureImageStorage,
        uid_constants.MultiFrameGrayscaleByteSecondaryCaptureImageStorage,
        uid_constants.MultiFrameGrayscaleWordSecondaryCaptureImageStorage,
        uid_constants.MultiFrameTrueColorSecondaryCaptureImageStorage,
    }
)
"""SOP Classes of objects whose pixels often contain text."""


class Box(NamedTuple):
    """A rectangle of pixels.

    Attributes
    ----------
    left, top : int
        Column and row of the first pixel, from 0.
    right, bottom : int
        Column and row after the last pixel; larger values than the image has are allowed.
    """

    left: int
    top: int
    right: int
    bottom: int


def _boxes(values: Iterable[Iterable[int]]) -> tuple[Box, ...]:
    """Return rectangles after a check."""
    made = tuple(Box(*value) for value in values)
    for box in made:
        if not (0 <= box.left < box.right and 0 <= box.top < box.bottom):
            raise ValueError(f"{box} is empty or begins outside the image; use left < right and top < bottom, from 0")
    return made


def _conditions(where: Mapping[str, str]) -> dict[str, str]:
    return dict(where)


@frozen
class PixelRule:
    """Rectangles to black out in the images of a device.

    Attributes
    ----------
    boxes : tuple of Box
        Rectangles: left, top, right, bottom, in pixels. Without any, the rule states that the images contain no text.
    where : mapping of str to str
        Keyword of an attribute → its value, with the wildcards ``*`` and ``?``. All of them must match, without regard
        to case.

    Raises
    ------
    ValueError
        If a rectangle is empty or begins outside the image.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> from dcmgen.deidentify import PixelRule
    >>> rule = PixelRule([(0, 0, 1024, 60)], {"ManufacturerModelName": "LOGIQ*", "Rows": "768"})
    >>> rule.matches(Dataset(ManufacturerModelName="Logiq E9", Rows=768))
    True
    """

    boxes: tuple[Box, ...] = field(converter=_boxes)
    where: Mapping[str, str] = field(factory=dict, converter=_conditions)

    def matches(self, ds: BaseDataset) -> bool:
        """Return whether the rule applies to an object."""
        return all(
            fnmatchcase(str(ds.get(keyword, "") or "").casefold(), str(pattern).casefold())
            for keyword, pattern in self.where.items()
        )


def ultrasound_regions(ds: BaseDataset) -> tuple[Box, ...]:
    """Return the rectangles of Sequence of Ultrasound Regions, which contain the ultrasound image (PS3.3 C.8.5.5).

    Raises
    ------
    DeidentificationError
        If a rectangle is incomplete or empty.
    """
    found: list[Box] = []
    for item in access.items(ds, tags.SEQUENCE_OF_ULTRASOUND_REGIONS):
        values = [item.get(keyword, None) for keyword in _LOCATIONS]
        try:
            left, top, right, bottom = map(int, values)
            found += _boxes([(left, top, right + 1, bottom + 1)])
        except (TypeError, ValueError):
            raise DeidentificationError(
                f"the ultrasound region with the locations {values} is not a rectangle; correct it or use a PixelRule"
            ) from None
    return tuple(found)


@frozen
class Cleaned(Generic[D]):
    """An object with changed pixels.

    Attributes
    ----------
    dataset : BaseDataset
        The object.
    masked : ndarray or None
        bool, shape (rows, columns): pixels that were changed in any frame. None if none was.
    """

    dataset: D
    masked: Array | None


class PixelCleaner:
    """Blacks out areas of the pixels, and makes persons unrecognizable.

    Parameters
    ----------
    rules : iterable of PixelRule
        Rectangles by device. All rules that match apply.
    find_text : callable, optional
        Finds text: accepts the stored values of a frame, of shape (rows, columns) or (rows, columns, samples), and
        returns rectangles.
    clean_faces : callable, optional
        Accepts an object and its stored values, of shape (frames, rows, columns) or (frames, rows, columns, samples), and
        returns the values to store instead; None to keep them.
    """

    def __init__(
        self, rules: Iterable[PixelRule], find_text: FindText | None, clean_faces: CleanFaces | None = None
    ) -> None:
        self.rules = tuple(rules)
        self.find_text = find_text
        self.clean_faces = clean_faces

    def clean(self, ds: D, *, text_too: bool = True) -> Cleaned[D] | None:
        """Return an object with changed pixels; None if it contains no pixels.

        Native pixels remain native, with the same values outside the rectangles. Lossless codestreams are encoded to
        the same transfer syntax, and lossy ones to JPEG 2000 lossless.

        Parameters
        ----------
        ds : BaseDataset
            The object, which may be changed.
        text_too : bool, optional
            Whether text is blacked out.

        Raises
        ------
        DeidentificationError
            If the pixels are expected to contain text, but neither a rule nor a region of an ultrasound image nor
            `find_text` locates it, if the pixels are a video, or if `clean_faces` returns another kind of array.
        """
        if not any(tag in ds for tag in _PIXELS):
            return None
        areas = self._areas(ds) if text_too else None
        if areas is not None:
            return Cleaned(ds, self._change(ds, areas))
        if self.clean_faces is not None:
            changed = deepcopy(ds)  # the original remains as it is if nobody can be recognized
            masked = self._change(changed, None)
            return Cleaned(ds if masked is None else changed, masked)
        return Cleaned(ds, None)

    def _areas(self, ds: BaseDataset) -> _Areas | None:
        """Return what to black out; None if it is nothing."""
        rules = [rule for rule in self.rules if rule.matches(ds)]
        regions = ultrasound_regions(ds)
        if not (rules or regions or self.find_text):
            self._refuse(ds)
        boxes = tuple(box for rule in rules for box in rule.boxes)
        return _Areas(boxes, regions, self.find_text) if boxes or regions or self.find_text else None

    @staticmethod
    def _refuse(ds: BaseDataset) -> None:
        """Refuse an object with text at unknown positions."""
        declared = text(ds, tags.BURNED_IN_ANNOTATION)
        if declared == "YES" or (declared != "NO" and text(ds, tags.SOP_CLASS_UID) in _WITH_TEXT):
            raise DeidentificationError(
                f"the pixels may contain text (Burned In Annotation is {declared!r}), and no rule matches the object; "
                "pass a PixelRule in pixel_rules, or find_text"
            )

    def _change(self, ds: BaseDataset, areas: _Areas | None) -> Array | None:
        """Change the pixels in place; return which pixels were masked in any frame, or None if nothing changes."""
        import numpy as np

        from dcmgen.pixels import native, source, store
        from dcmgen.pixels.description import PIXEL_TAGS
        from dcmgen.pixels.job import Job
        from dcmgen.pixels.transcode import compress, decompress

        stored = source.from_dataset(ds)
        syntax = stored.syntax
        if syntax.is_video:
            raise DeidentificationError(f"{syntax.label} is a video, whose frames cannot be changed; convert it first")
        if stored.encapsulated or syntax.has_swapped_pixels:
            decompress(ds)
        job = Job(source.from_dataset(ds), raw=True)
        frames = job.all()
        planar = job.description.planar_configuration
        d = job.result.replace(high_bit=job.result.bits_stored - 1, planar_configuration=planar)
        frames = frames.reshape(d.frames, *d.frame_shape).copy()
        cleaned = None if self.clean_faces is None else _same_kind(frames, self.clean_faces(ds, frames.copy()))
        if cleaned is None and areas is None:
            return None
        masked = np.zeros(frames.shape[1:3], bool)
        if cleaned is not None:
            different = (cleaned != frames).any(axis=0)
            masked |= different.reshape(*masked.shape, -1).any(axis=2)
            frames = cleaned
        if areas is not None:
            masked |= areas.black_out(frames, _black(ds, frames))
        data = native.encode(frames, d)
        store.write_description(ds, d)
        store.refresh_extremes(ds, frames, d)
        tag = PIXEL_TAGS[d.keyword]
        access.convert(ds, tag, access.vr(ds, tag), data + b"\0" * (len(data) % 2))
        if stored.encapsulated:
            same = not syntax.is_lossy and syntax.is_encapsulated
            compress(ds, syntax.uid if same else uid_constants.JPEG2000Lossless)
        return masked if masked.any() else None


class _Areas(NamedTuple):
    """What to black out in an object: rectangles, the area outside of regions, and what a function finds."""

    boxes: tuple[Box, ...]
    regions: tuple[Box, ...]
    find_text: FindText | None

    def black_out(self, frames: Array, fill: Any) -> Array:
        """Black out the areas of frames in place; return the pixels that are black in any frame."""
        hidden = _area(frames.shape[1:3], self.boxes)
        if self.regions:
            hidden |= ~_area(frames.shape[1:3], self.regions)
        masked = hidden.copy()
        for frame in frames:
            found = _boxes(self.find_text(frame.copy())) if self.find_text else ()
            area = hidden | _area(hidden.shape, found)
            frame[area] = fill
            masked |= area
        return masked


def _same_kind(frames: Array, made: Array | None) -> Array | None:
    """Return what `clean_faces` returned, after a check of its shape and type."""
    if made is None or (made.shape == frames.shape and made.dtype == frames.dtype):
        return made
    raise DeidentificationError(
        f"clean_faces returned an array of shape {made.shape} and type {made.dtype} for one of shape {frames.shape} and type "
        f"{frames.dtype}; return stored values of the same shape and type, or None"
    )


def _area(shape: tuple[int, ...], boxes: Iterable[Box]) -> Array:
    """Return a mask of the pixels in rectangles."""
    import numpy as np

    made = np.zeros(shape, bool)
    for box in boxes:
        made[box.top : box.bottom, box.left : box.right] = True
    return made


def _black(ds: BaseDataset, frames: Array) -> Any:
    """Return the stored value of black: a sample, or one for each sample of a pixel."""
    photometric = text(ds, tags.PHOTOMETRIC_INTERPRETATION)
    if frames.dtype.kind == "f":
        return float(frames.min(initial=0))
    bits = int(ds.get("BitsStored", 0) or 8)
    if photometric.startswith("YBR"):
        neutral = 1 << bits - 1  # chroma without color
        return [0, neutral, neutral]
    signed = bool(ds.get("PixelRepresentation", 0))
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    return high if photometric == "MONOCHROME1" else low


def rules_from(values: Any) -> Iterator[PixelRule]:
    """Yield rules of a decoded JSON file: a list of objects with ``boxes`` and ``where``.

    Raises
    ------
    ValueError
        If the value does not have this form.
    """
    try:
        for value in values:
            if unknown := set(value).difference(("boxes", "where")):
                raise ValueError(f"unknown names {sorted(unknown)}")
            yield PixelRule(value["boxes"], value.get("where", {}))
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise ValueError(
            f"the rules for pixels are not valid ({error}); use "
            '[{"boxes": [[left, top, right, bottom]], "where": {"ManufacturerModelName": "..."}}]'
        ) from None
