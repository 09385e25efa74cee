"""New images of a database: from arrays, volumes, other series and NIfTI files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from dcmgen import create
from dcmgen.database.templates import UIDS, Common
from dcmgen.dictionary import tag_for_keyword
from dcmgen.errors import DatabaseError, ElementValueError, VolumeError
from dcmgen.geometry import Grid
from dcmgen.iods import CTImage, MRImage, PositronEmissionTomographyImage
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset, Dataset
from dcmgen.pixels import store
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.values.uid import generate_uid
from dcmgen.volumes import Volume, read_volume
from dcmgen.volumes.reading import grids_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dcmgen.database.base import Record
    from dcmgen.database.nodes import Node
    from dcmgen.database.records import Series

Array = np.ndarray[Any, Any]
Method = Literal["nearest", "linear"]

_MODALITIES = {"mri": "MR", "mrimage": "MR", "mr": "MR", "ct": "CT", "ctimage": "CT"}
"""Types of new images, in lower case."""
_CLASSES = {"CT": CTImage, "MR": MRImage, "PT": PositronEmissionTomographyImage}
_PET = ("SeriesDate", "SeriesTime", "FrameReferenceTime")
"""Attributes of Type 1 that PET images do not inherit from their sources."""
_OF_SOURCES = frozenset({"SeriesInstanceUID", "StackID", "ReferencedSegmentNumber"})
"""Attributes that may distinguish volumes and do not describe images that were made from them."""


# -- arrays ---------------------------------------------------------------------------------------------------------


def from_array(record: Record, array: Any, dtype: str, pixels_first: bool, keywords: Mapping[str, Any]) -> Series:
    """Create a series with the images of an array; see `Record.from_array`."""
    images = default_images(planes_of(array, pixels_first), dtype)
    with record._journal.batch():
        series: Series = record.new_series(**keywords)
        put(series, images)
    return series


def planes_of(array: Any, pixels_first: bool) -> Array:
    """Return the images of an array with the axes (..., columns, rows) as an array (images, rows, columns)."""
    values = np.asarray(array)
    if values.ndim < 2 or values.size == 0 or values.dtype.kind not in "biuf" or not np.isfinite(values).all():
        raise DatabaseError(
            f"an array of {values.dtype} with the shape {values.shape} has no images, or values that are not numbers",
            advice="Pass numbers with the axes (..., columns, rows)",
        )
    if pixels_first:
        values = np.moveaxis(values, (0, 1), (-2, -1))
    images: Array = values.reshape(-1, *values.shape[-2:]).swapaxes(1, 2)
    return images


def default_images(images: Array, dtype: str = "mri") -> list[BaseDataset]:
    """Return images without sources: axial slices with distances of 1 mm, in the axes of a new frame of reference.

    Parameters
    ----------
    images : numpy.ndarray, shape (images, rows, columns)
        Values.
    dtype : str, optional
        Type of the images: "mri" or "MRImage" (the default), "ct" or "CTImage".
    """
    modality = modality_of(dtype)
    shape: Any = images.shape
    grid = Grid.named("axial", shape=shape, spacing=(1, 1, 1))
    return [*images_of(images, grid, (), modality)]


def modality_of(dtype: str) -> str:
    """Return the modality of a type of new images."""
    if dtype.lower() not in _MODALITIES:
        raise DatabaseError(f"the type of images {dtype!r} is not known", advice="Use 'mri' or 'ct'")
    return _MODALITIES[dtype.lower()]


def images_of(array: Array, grid: Grid, sources: Sequence[BaseDataset], modality: str) -> Sequence[BaseDataset]:
    """Return an image for each slice of an array.

    Parameters
    ----------
    array : numpy.ndarray, shape (slices, rows, columns)
        Values.
    grid : Grid
        Positions.
    sources : sequence of Dataset
        Images to which the new ones refer, and from which they have the attributes of the acquisition.
    modality : str
        Modality without sources.

    Raises
    ------
    DatabaseError
        If dcmgen creates no images of the kind of the sources.
    CreateError
        If a source lacks an attribute of Type 1, or the values cannot be stored.
    """
    source = list(sources) or None
    first = source[0] if source else Dataset()
    name = str(first.get("Modality") or modality)
    study = create.Study()  # the record replaces it
    values = np.asarray(array, np.uint8) if array.dtype.kind == "b" else array
    if name == "CT":
        return create.ct(values, like=grid, source=source, study=study)
    if name == "MR":
        return create.mr(
            values,
            scanning_sequence=None if first.get("ScanningSequence") else "RM",
            sequence_variant=None if first.get("SequenceVariant") else "NONE",
            like=grid,
            source=source,
            study=study,
        )
    if name == "PT":
        found = {keyword: first[keyword].value for keyword in _PET if first.get(keyword) is not None}
        attributes = PositronEmissionTomographyImage(**found)
        return create.pet(values, like=grid, source=source, study=study, attributes=attributes)
    kind: Any = type(first.typed()) if source else None
    if kind is None or not hasattr(kind, "ImagePositionPatient") or hasattr(kind, "SharedFunctionalGroupsSequence"):
        raise DatabaseError(
            f"there are no images of one frame with the modality {name} of the sources",
            advice="Pass images of another modality as ref=, such as those over which the volume is displayed",
        )
    return create.image_series(values, kind, like=grid, source=source, study=study)


def put(series: Series, images: Iterable[BaseDataset], keywords: Mapping[str, Any] | None = None) -> None:
    """Add new images to a series; they get its attributes, and numbers that follow those of its images.

    Parameters
    ----------
    series : Series
        The series.
    images : iterable of Dataset
        Images that `images_of` returned.
    keywords : mapping of str to object, optional
        Values to set in all of them.
    """
    for keyword in keywords or ():
        if keyword in UIDS:
            raise ElementValueError(f"{keyword} cannot be set here")
    common = Common(series)
    numbers = [each.InstanceNumber for each in series.instances(sort=False)]
    last = max((each for each in numbers if isinstance(each, int)), default=0)

    def changes() -> Iterator[tuple[None, BaseDataset]]:
        for number, image in enumerate(images, last + 1):
            ds = access.view(Dataset, image)  # every element can be set, as in datasets of files
            common.replace(ds)
            for keyword, value in {"InstanceNumber": number, **(keywords or {})}.items():
                store.put(ds, keyword, value)
            yield None, ds

    series._journal.put(changes())


# -- volumes --------------------------------------------------------------------------------------------------------


def write_volume(
    series: Series, volume: Any, ref: Record | None, append: bool, dtype: str, keywords: Mapping[str, Any]
) -> None:
    """Add the slices of a volume to a series; see `Series.write_volume`."""
    if not append and not series.empty():
        raise DatabaseError(f"{series.label()} has images already", advice="Write to a new series, or pass append=True")
    found = volume if isinstance(volume, Volume) else _volume(*volume)
    sources = pictures(ref) if ref is not None else [found.header] if found.header is not None else []
    put(series, _slices(found, sources, modality_of(dtype)), keywords)


def _volume(array: Any, affine: Any) -> Volume:
    values = np.asarray(array)
    if values.ndim != 3:
        raise VolumeError(
            f"the array has {values.ndim} axes",
            advice="Pass the axes (slices, rows, columns), or a Volume with the names of other axes in dims",
        )
    return Volume(values, Grid(affine, (values.shape[0], values.shape[1], values.shape[2])))


def _slices(volume: Volume, sources: Sequence[BaseDataset], modality: str) -> Iterator[BaseDataset]:
    """Yield the images of a volume, with the values of its dimensions."""
    grid = volume.grid
    if not grid.frame_of_reference_uid:
        found = (str(ds.get("FrameOfReferenceUID") or "") for ds in sources)
        grid = Grid(grid.affine, grid.shape, next(filter(None, found), "") or generate_uid())
    names = [*volume.dims]
    for index in np.ndindex(*map(len, volume.dims.values())):
        values: dict[str, Any] = dict(volume.split_by)
        values |= {name: volume.dims[name][place] for name, place in zip(names, index, strict=True)}
        for ds in images_of(np.asarray(volume.array[index]), grid, sources, modality):
            for name, value in values.items():
                parts = name.split("+")
                for keyword, part in zip(parts, value if len(parts) > 1 else (value,), strict=True):
                    _set_coordinate(ds, keyword, part)
            yield ds


def _set_coordinate(ds: BaseDataset, keyword: str, value: Any) -> None:
    """Set the attribute of a dimension; the first two values of Image Type are those of the new image."""
    if value is None or tag_for_keyword(keyword) is None or keyword in _OF_SOURCES:
        return
    found = list(value) if isinstance(value, tuple) else value
    if keyword == "ImageType":
        found = [*ds["ImageType"].value[:2], *found[2:]]
    store.put(ds, keyword, found)


def pictures(record: Node) -> list[BaseDataset]:
    """Return the datasets of the images of a record."""
    datasets = [each.dataset() for each in record._instances()]
    found = [ds for ds in datasets if any(keyword in ds for keyword in PIXEL_KEYWORDS)]
    if not found:
        raise DatabaseError(f"{record.label()} has no images")
    return found


# -- mapping --------------------------------------------------------------------------------------------------------


def map_to(series: Series, target: Record, method: Method, fill: float, keywords: Mapping[str, Any]) -> Series:
    """Resample the volumes of a series to the positions of another one; see `Series.map_to`."""
    grid = _grid_of(target)
    datasets = pictures(series)
    volumes = read_volume(datasets, on_problem="split")
    different = {repr(sorted(each.split_by.items(), key=repr)) for each in volumes}
    if len(different) < len(volumes):
        raise DatabaseError(
            f"{series.label()} has several volumes that no element distinguishes: {'; '.join(map(repr, volumes[:3]))}",
            advice="Separate them with subseries(), or map volume(on_problem='resample') with write_volume()",
        )
    by_uid = {str(ds.get("SOPInstanceUID") or ""): ds for ds in datasets}

    def images() -> Iterator[BaseDataset]:
        for volume in volumes:
            uids = dict.fromkeys(each.sop_instance_uid for each in volume.sources.flat if each is not None)
            sources = [by_uid[uid] for uid in uids if uid in by_uid]
            yield from _slices(volume.resample(grid, method=method, fill=fill), sources, "MR")

    return _mapped(series, target, images(), keywords)


def map_mask_to(series: Series, target: Record, threshold: float, keywords: Mapping[str, Any]) -> Series:
    """Resample a mask to the positions of another series; see `Series.map_mask_to`."""
    grid = _grid_of(target)
    mask = np.zeros(grid.shape, bool)
    for volume in read_volume(pictures(series), on_problem="split"):
        if volume.is_color:
            raise DatabaseError(f"{series.label()} has colors, and is not a mask")
        part = _zero_or_one(volume)
        mask |= np.asarray(part.resample(grid).array) >= threshold
    sources = pictures(target)
    return _mapped(series, target, _slices(Volume(mask.astype(np.uint8), grid), sources, "MR"), keywords)


def _zero_or_one(volume: Volume) -> Volume:
    """Return a volume with 1 where the values of another one are not 0."""
    return Volume((np.asarray(volume.array) != 0).astype(np.float32), volume.grid)


def _grid_of(target: Record) -> Grid:
    """Return the one grid of the images of a record."""
    found: list[Grid] = []
    for grid in grids_of(pictures(target)):
        if not any(grid.matches(each) for each in found):
            found.append(grid)
    if len(found) > 1:
        raise DatabaseError(
            f"the images of {target.label()} are {len(found)} volumes with different positions",
            advice="Select one of them with subseries()",
        )
    return found[0]


def _mapped(series: Series, target: Record, images: Iterable[BaseDataset], keywords: Mapping[str, Any]) -> Series:
    """Create a sibling of a series with new images."""
    description = f"{series.SeriesDescription or ''} mapped to {target.SeriesDescription or ''}".strip()
    with series._journal.batch():
        made = series.new_sibling(**{"SeriesDescription": description[:64], **keywords})
        put(made, images)
    return made


# -- NIfTI ----------------------------------------------------------------------------------------------------------


def import_nifti(record: Record, files: Any, modality: str, keywords: Mapping[str, Any]) -> list[Series]:
    """Create a series for each NIfTI file; see `Record.import_nifti`."""
    from dcmgen.volumes.bids import read_described
    from dcmgen.volumes.nifti import stem

    if isinstance(files, (str, os.PathLike)):
        files = [files]
    read = [(file, *read_described(file)) for file in files]
    made: list[Series] = []
    with record._journal.batch():
        for file, volume, found in read:
            values = {"SeriesDescription": os.path.basename(stem(file))[:64], **found, **keywords}
            own = values.pop("Modality", modality)
            if own not in _CLASSES:
                own = modality
            series = record.new_series(**{key: values.pop(key) for key in _OF_SERIES if key in values})
            made.append(series)
            fitting = {key: value for key, value in values.items() if hasattr(_CLASSES[own], key)}
            put(series, _slices(volume, (), own), fitting)
    return made


_OF_SERIES = ("SeriesDescription", "SeriesNumber", "ProtocolName", "BodyPartExamined", "PatientPosition")
