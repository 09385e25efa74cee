"""The images of a slide: their attributes, and their files."""

from __future__ import annotations

from copy import deepcopy
from typing import IO, TYPE_CHECKING, Any

import attrs

from dcmgen.codec.encapsulation import Items
from dcmgen.codec.writer import dcmwrite
from dcmgen.create.context import Series, begin
from dcmgen.create.encoded_frames import with_frames
from dcmgen.create.finishing import finish
from dcmgen.create.images.origins import add_attributes
from dcmgen.create.instances import Instances
from dcmgen.create.referring import refer_to
from dcmgen.create.slides.layout import Layout, positions, set_label_layout, set_layout
from dcmgen.errors import CreateError
from dcmgen.iods import VLWholeSlideMicroscopyImage
from dcmgen.model.groups import SHARED
from dcmgen.pixels import store
from dcmgen.pixels.transcode import offset_table, put_frames
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from dcmgen.create.slides.pyramid import Encoding, Level, Pyramid
    from dcmgen.model.dataset import BaseDataset

    Losses = Sequence[tuple[str, float]]

_RESAMPLING = "113085"  # Spatial resampling, of CID 7203
_ITEM = 8  # bytes before the frame
_BUFFER = 1 << 18
_FRAME_TYPE = "WholeSlideMicroscopyImageFrameTypeSequence"
_NAMES = {"LABEL": "label", "OVERVIEW": "overview", "THUMBNAIL": "thumbnail"}


@attrs.frozen
class Part:
    """An image of a slide, and its encoded frames."""

    name: str
    image: VLWholeSlideMicroscopyImage
    level: Level
    encoding: Encoding


@attrs.frozen
class Maker:
    """What the images of a slide have in common.

    Attributes
    ----------
    series : Series
        Patient, study, series and equipment.
    sources : sequence of Dataset
        Objects of the same study.
    common : mapping
        Attributes by keyword.
    attributes : VLWholeSlideMicroscopyImage or None
        Other attributes, which replace those that the images have.
    description : str
        Series Description.
    layout : Layout
        Geometry.
    folder : Path or None
        Folder for the files.
    """

    series: Series
    sources: Sequence[BaseDataset]
    common: Mapping[str, Any]
    attributes: VLWholeSlideMicroscopyImage | None
    description: str
    layout: Layout
    folder: Path | None

    def path(self, name: str) -> Path:
        """Return the path of a file."""
        assert self.folder is not None
        return self.folder / f"{name}.dcm"

    def prepare(self, levels: int, flavors: Sequence[str]) -> None:
        """Create the folder, and check that it has none of the files.

        Raises
        ------
        CreateError
            If a file exists.
        """
        if self.folder is None:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in (*map(_level_name, range(levels)), *(_NAMES[flavor] for flavor in flavors)):
            if self.path(name).exists():
                raise CreateError("the file exists", path=str(self.path(name)), advice="Use an empty folder")

    def slide(
        self, pyramid: Pyramid, encoding: Encoding, paths: list[dict[str, Any]], losses: Losses
    ) -> Iterator[Part]:
        """Yield the levels of a pyramid, and its thumbnail."""
        base = first = None
        for number, level in enumerate(pyramid.levels):
            if first is None:
                value = ["ORIGINAL", "NONE"] if base is None else ["DERIVED", "RESAMPLED"]
                made = self._begin([value[0], "PRIMARY", "VOLUME", value[1]], encoding, paths)
            else:
                made = self._another(first)
            self._describe(made, level, encoding, losses)
            set_layout(made, self.layout, level, is_sparse=encoding.is_sparse)
            columns = positions(made, self.layout, level) if encoding.is_sparse else {}
            if base is None:
                made.PyramidUID = generate_uid()
                made = base = _complete(made, columns)
            elif first is None:
                _derive(made, base)
                made = first = _complete(made, columns)
            elif columns:
                made = with_frames(made, columns)
            yield Part(_level_name(number), made, level, encoding)
        if pyramid.thumbnail is not None and base is not None:
            made = self._begin(["DERIVED", "PRIMARY", "THUMBNAIL", "RESAMPLED"], encoding, paths[:1])
            self._describe(made, pyramid.thumbnail, encoding, losses)
            layout = attrs.evolve(self.layout, depths=self.layout.depths[:1])
            set_layout(made, layout, pyramid.thumbnail, is_sparse=False)
            _derive(made, base)
            yield Part(_NAMES["THUMBNAIL"], _complete(made), pyramid.thumbnail, encoding)

    def picture(
        self, flavor: str, level: Level, encoding: Encoding, paths: list[dict[str, Any]], losses: Losses
    ) -> Part:
        """Return the label or the overview."""
        kind = ["ORIGINAL", "PRIMARY", flavor, "NONE"]
        made = self._begin(kind, encoding, paths)
        self._describe(made, level, encoding, losses)
        set_label_layout(made, self.layout, level)
        return Part(_NAMES[flavor], _complete(made), level, encoding)

    def _begin(self, kind: list[str], encoding: Encoding, paths: list[dict[str, Any]]) -> VLWholeSlideMicroscopyImage:
        shows_label = "YES" if kind[2] in ("LABEL", "OVERVIEW") else "NO"
        given: dict[str, Any] = {
            "ImageType": kind,
            "DimensionOrganizationType": "TILED_FULL",
            "OpticalPathSequence": paths,
            "SpecimenLabelInImage": shows_label,
            "BurnedInAnnotation": shows_label,
            "PositionReferenceIndicator": "SLIDE_CORNER",
            "FocusMethod": "AUTO",
            "ExtendedDepthOfField": "NO",
            **self.common,
        }
        if encoding.samples == 1:
            given |= {"PresentationLUTShape": "IDENTITY", "RescaleIntercept": 0, "RescaleSlope": 1}
        made = begin(
            VLWholeSlideMicroscopyImage,
            self.series,
            self.sources,
            description=self.description,
            frame_of_reference_uid=self.layout.plane.frame_of_reference_uid,
            **given,
        )
        add_attributes(made, self.attributes)
        made[SHARED][0][_FRAME_TYPE][0].FrameType = kind
        return made

    def _another(self, image: VLWholeSlideMicroscopyImage) -> VLWholeSlideMicroscopyImage:
        """Return a copy of a level, with what all levels have in common."""
        made = deepcopy(image)
        made.InstanceNumber = self.series.next_number()
        store.new_instance(made)
        return made

    @staticmethod
    def _describe(made: VLWholeSlideMicroscopyImage, level: Level, encoding: Encoding, losses: Losses) -> None:
        """Set the attributes of the pixels and of their compression."""
        made.DimensionOrganizationSequence[0].DimensionOrganizationUID = generate_uid()
        for keyword, value in _compression(level, encoding, losses).items():
            store.put(made, keyword, value)
        stored = encoding.stored(level.columns, level.rows)
        if level.copied:
            stored = stored.replace(photometric_interpretation=level.copied)
        # a slide is color-by-pixel; RLE has the same codestreams for both values of Planar Configuration
        described = stored.replace(frames=len(level.lengths), planar_configuration=0)
        store.write_description(made, described, keep_frames=True)
        store.set_transfer_syntax(made, encoding.syntax.uid)

    def store(self, parts: Sequence[Part]) -> Instances[VLWholeSlideMicroscopyImage]:
        """Add the pixels, or write files.

        Returns
        -------
        Instances of VLWholeSlideMicroscopyImage
            The images; those of files are read from them when they are used.
        """
        return Instances(self._in_memory(part) if self.folder is None else self._in_file(part) for part in parts)

    def _in_memory(self, part: Part) -> VLWholeSlideMicroscopyImage:
        frames = part.level.frames
        frames.seek(0)
        if part.encoding.syntax.is_native:
            data = frames.read()
            vr = "OB" if part.encoding.dtype.itemsize == 1 else "OW"
            store.put(part.image, "PixelData", data + b"\0" * (len(data) % 2), vr)
        else:
            put_frames(part.image, [frames.read(_ITEM + length)[_ITEM:] for length in part.level.lengths])
        return part.image

    def _in_file(self, part: Part) -> VLWholeSlideMicroscopyImage:
        path, syntax = self.path(part.name), part.encoding.syntax
        fragments: Iterable[bytes] = _copied(part.level.frames)
        table = b""
        if not syntax.is_native:
            fragments, table = Items(fragments), offset_table(part.image, part.level.lengths, extended=False)
        dcmwrite(path, part.image, fragments=fragments, offset_table=table, overwrite=False)
        return VLWholeSlideMicroscopyImage.read(path)


def _derive(made: VLWholeSlideMicroscopyImage, base: VLWholeSlideMicroscopyImage) -> None:
    """Refer to the first level."""
    made.PyramidUID = base.PyramidUID
    refer_to(made, base, derivation=_RESAMPLING)


def _complete(
    made: VLWholeSlideMicroscopyImage, columns: Mapping[str, Sequence[bytes]] | None = None
) -> VLWholeSlideMicroscopyImage:
    """Check that nothing is missing except the pixels, which follow, and add per-frame functional groups."""
    store.put(made, "PixelData", bytes(2), "OB")
    if not columns:
        return finish(made)
    # one frame is enough for the check, which takes long for many
    return with_frames(finish(with_frames(made, {group: values[:1] for group, values in columns.items()})), columns)


def _level_name(number: int) -> str:
    return f"level-{number}"


def _copied(file: IO[bytes]) -> Iterator[bytes]:
    """Yield the bytes of a file."""
    file.seek(0)
    while part := file.read(_BUFFER):
        yield part


def _compression(level: Level, encoding: Encoding, losses: Losses) -> dict[str, Any]:
    """Return the attributes of the compression (PS3.3 C.7.6.1.1.5): of earlier ones with loss, and of this one."""
    found = list(losses)
    if encoding.syntax.loses(encoding.options) and not level.copied:
        size = level.columns * level.rows * encoding.samples * encoding.dtype.itemsize * len(level.lengths)
        found.append((encoding.syntax.lossy_method, size / sum(level.lengths)))
    if not found:
        return {"LossyImageCompression": "00"}
    return {
        "LossyImageCompression": "01",
        "LossyImageCompressionMethod": [method for method, _ in found],
        "LossyImageCompressionRatio": [f"{ratio:.2f}" for _, ratio in found],
    }
