"""The images of a slide: their attributes, and their files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from dcmgen.codec.writer import dcmwrite
from dcmgen.create.context import Series, begin
from dcmgen.create.finishing import finish
from dcmgen.create.images.origins import add_attributes
from dcmgen.create.instances import Instances
from dcmgen.create.referring import refer_to
from dcmgen.create.slides.layout import Layout, set_label_layout, set_layout
from dcmgen.errors import CreateError
from dcmgen.iods import VLWholeSlideMicroscopyImage
from dcmgen.model.groups import SHARED
from dcmgen.pixels import store
from dcmgen.pixels.transcode import offset_table, put_frames
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from dcmgen.create.slides.pyramid import Encoding, Level, Pyramid
    from dcmgen.model.dataset import BaseDataset

    Losses = Sequence[tuple[str, float]]

_RESAMPLING = "113085"  # Spatial resampling, of CID 7203
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
        uid = generate_uid()
        base: VLWholeSlideMicroscopyImage | None = None
        levels = [(_level_name(number), level, "VOLUME") for number, level in enumerate(pyramid.levels)]
        if pyramid.thumbnail is not None:
            levels.append((_NAMES["THUMBNAIL"], pyramid.thumbnail, "THUMBNAIL"))
        identifiers = [path["OpticalPathIdentifier"] for path in paths]
        for name, level, flavor in levels:
            kind = [
                "ORIGINAL" if base is None else "DERIVED",
                "PRIMARY",
                flavor,
                "NONE" if base is None else "RESAMPLED",
            ]
            layout = self.layout
            if flavor == "THUMBNAIL":
                paths, identifiers, layout = paths[:1], identifiers[:1], attrs.evolve(layout, depths=layout.depths[:1])
            made = self._begin(level, kind, encoding, paths, losses)
            made.PyramidUID = uid
            set_layout(made, layout, level, identifiers, is_sparse=encoding.is_sparse and flavor == "VOLUME")
            if base is None:
                base = made
            else:
                refer_to(made, base, derivation=_RESAMPLING)
            yield Part(name, made, level, encoding)

    def picture(
        self, flavor: str, level: Level, encoding: Encoding, paths: list[dict[str, Any]], losses: Losses
    ) -> Part:
        """Return the label or the overview."""
        kind = ["ORIGINAL", "PRIMARY", flavor, "NONE"]
        made = self._begin(level, kind, encoding, paths, losses)
        set_label_layout(made, self.layout, level)
        return Part(_NAMES[flavor], made, level, encoding)

    def _begin(
        self, level: Level, kind: list[str], encoding: Encoding, paths: list[dict[str, Any]], losses: Losses
    ) -> VLWholeSlideMicroscopyImage:
        shows_label = "YES" if kind[2] in ("LABEL", "OVERVIEW") else "NO"
        given: dict[str, Any] = {
            "ImageType": kind,
            "DimensionOrganizationType": "TILED_FULL",
            "OpticalPathSequence": paths,
            "SpecimenLabelInImage": shows_label,
            "BurnedInAnnotation": shows_label,
            "PositionReferenceIndicator": "SLIDE_CORNER",
            **_compression(level, encoding, losses),
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
        made.DimensionOrganizationSequence[0].DimensionOrganizationUID = generate_uid()
        made[SHARED][0][_FRAME_TYPE][0].FrameType = kind
        stored = encoding.stored(level.columns, level.rows)
        # a slide is color-by-pixel; RLE has the same codestreams for both values of Planar Configuration
        described = stored.replace(frames=len(level.lengths), planar_configuration=0)
        store.write_description(made, described, keep_frames=True)
        store.set_transfer_syntax(made, encoding.syntax.uid)
        return made

    def store(self, parts: Sequence[Part]) -> Instances[VLWholeSlideMicroscopyImage]:
        """Add the pixels, or write files.

        Returns
        -------
        Instances of VLWholeSlideMicroscopyImage
            The images; those of files are read from them when they are used.
        """
        for part in parts:
            store.put(part.image, "PixelData", b"\0\0", "OB")  # the frames follow when nothing is missing
            finish(part.image)
        return Instances(self._in_memory(part) if self.folder is None else self._in_file(part) for part in parts)

    def _in_memory(self, part: Part) -> VLWholeSlideMicroscopyImage:
        frames = list(_frames(part.level))
        if part.encoding.syntax.is_native:
            data = b"".join(frames)
            vr = "OB" if part.encoding.dtype.itemsize == 1 else "OW"
            store.put(part.image, "PixelData", data + b"\0" * (len(data) % 2), vr)
        else:
            put_frames(part.image, frames)
        return part.image

    def _in_file(self, part: Part) -> VLWholeSlideMicroscopyImage:
        path, syntax = self.path(part.name), part.encoding.syntax
        table = b"" if syntax.is_native else offset_table(part.image, part.level.lengths, extended=False)
        dcmwrite(path, part.image, fragments=_frames(part.level), offset_table=table, overwrite=False)
        return VLWholeSlideMicroscopyImage.read(path)


def _level_name(number: int) -> str:
    return f"level-{number}"


def _frames(level: Level) -> Iterator[bytes]:
    level.frames.seek(0)
    return map(level.frames.read, level.lengths)


def _compression(level: Level, encoding: Encoding, losses: Losses) -> dict[str, Any]:
    """Return the attributes of the compression (PS3.3 C.7.6.1.1.5): of earlier ones with loss, and of this one."""
    found = list(losses)
    if encoding.syntax.loses(encoding.options):
        size = level.columns * level.rows * encoding.samples * encoding.dtype.itemsize * len(level.lengths)
        found.append((encoding.syntax.lossy_method, size / sum(level.lengths)))
    if not found:
        return {"LossyImageCompression": "00"}
    return {
        "LossyImageCompression": "01",
        "LossyImageCompressionMethod": [method for method, _ in found],
        "LossyImageCompressionRatio": [f"{ratio:.2f}" for _, ratio in found],
    }
