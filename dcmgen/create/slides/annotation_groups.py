"""Groups of annotations: their coordinates, what they represent, and measurements of them (PS3.3 C.37.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs
import numpy as np

from dcmgen.codes import Code
from dcmgen.create.arrays import array_of
from dcmgen.create.coding import to_code
from dcmgen.create.segments.segment import categories_of
from dcmgen.create.units import unit_of
from dcmgen.errors import CreateError, DicomError
from dcmgen.microscopy.annotations import POINTS_OF, coordinates_of
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.model.dataset import BaseDataset

    Item = dict[str, Any]

Array = np.ndarray[Any, Any]

GraphicType = Literal["POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"]
Generation = Literal["MANUAL", "SEMIAUTOMATIC", "AUTOMATIC"]

_CATEGORIES, _TYPES, _FAMILIES, _MEASUREMENTS = 7150, 8135, 7162, 218
_FEWEST = {"POINT": 1, "POLYLINE": 2, "POLYGON": 3, "ELLIPSE": 4, "RECTANGLE": 4}
_OWN_INDEX = "LongPrimitivePointIndexList"


@attrs.frozen
class Algorithm:
    """Algorithm that made annotations.

    Parameters
    ----------
    name, version : str
        Name and version.
    family : Code or str
        Family, a code of CID 7162 such as "Artificial Intelligence".
    """

    name: str
    version: str
    family: CodeLike

    def item(self) -> Item:
        """Return the item of Annotation Group Algorithm Identification Sequence."""
        if not self.name or not self.version:
            raise CreateError("an algorithm needs a name and a version", advice="Pass Algorithm(name, version, family)")
        return {
            "AlgorithmName": self.name,
            "AlgorithmVersion": self.version,
            "AlgorithmFamilyCodeSequence": [to_code(self.family, group=_FAMILIES, what="family")],
        }


def _values(values: ArrayLike) -> Array:
    return array_of(values, "the values", np.float32).reshape(-1)


@attrs.frozen(eq=False)
class AnnotationMeasurement:
    """A measurement of the annotations of a group.

    Parameters
    ----------
    name : Code or str
        What was measured, such as "Area".
    unit : Code or str
        Unit as UCUM writes it, such as "um2".
    values : array-like of float, shape (annotations,)
        A value for each annotation; NaN if it is absent.
    """

    name: CodeLike
    unit: CodeLike
    values: Array = attrs.field(converter=_values)

    def item(self, count: int) -> Item:
        """Return the item of Measurements Sequence for a number of annotations."""
        if len(self.values) != count:
            raise CreateError(
                f"the measurement {self.name} has {len(self.values)} values for {count} annotations",
                advice="Pass a value for each annotation, NaN if it is absent",
            )
        present = ~np.isnan(self.values)
        values: Item = {"FloatingPointValues": self.values[present].astype("<f4").tobytes()}
        if not present.all():
            values["AnnotationIndexList"] = (np.flatnonzero(present) + 1).astype("<u4").tobytes()
        if not present.any():
            raise CreateError(f"the measurement {self.name} has no values", advice="Leave it out")
        return {
            "ConceptNameCodeSequence": [to_code(self.name, group=_MEASUREMENTS, what="measurement")],
            "MeasurementUnitsCodeSequence": [unit_of(self.unit)],
            "MeasurementValuesSequence": [values],
        }


@attrs.frozen(eq=False)
class AnnotationGroup:
    """Annotations of one kind, such as the outlines of all nuclei.

    Parameters
    ----------
    label : str
        Annotation Group Label.
    annotations : array-like of float, or sequence of them
        An array of shape (n, 2) or (n, 3) are n points; one of shape (n, k, 2) or (n, k, 3) n annotations of k points
        each; several arrays of shape (k, 2) or (k, 3) an annotation each. Two coordinates are column and row of the first
        level, where (0, 0) is the top left corner of the first pixel; three are x, y and z on the slide in mm.
    type : Code or str, optional
        What the annotations represent, such as "Nucleus". By default, the label is that text.
    graphic_type : {"POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"}, optional
        By default, POINT for an array of points, else POLYGON. An ellipse is the ends of its major axis, and then those
        of its minor axis; a rectangle its corners, clockwise from the top left one.
    category : Code or str, optional
        Category of the type (CID 7150). By default, that of the type if it is the only one.
    algorithm : Algorithm, optional
        Algorithm that made the annotations. By default, they were made by a person.
    generation : {"MANUAL", "SEMIAUTOMATIC", "AUTOMATIC"}, optional
        How they were made. By default, AUTOMATIC with an algorithm, else MANUAL.
    measurements : sequence of AnnotationMeasurement, optional
        Measurements.
    optical_paths : sequence of str, optional
        Identifiers of the optical paths to which the annotations apply. By default, all.
    description : str, optional
        Annotation Group Description.
    uid : str, optional
        Annotation Group UID. By default, a new one.

    Attributes
    ----------
    points : numpy.ndarray of float32 or float64, shape (n, 2) or (n, 3)
        The points of all annotations.
    starts : numpy.ndarray of int64, shape (m,)
        Index of the first point of each annotation.

    Raises
    ------
    CreateError
        If the annotations have another shape, or too few points.
    """

    label: str
    points: Array
    starts: Array
    graphic_type: GraphicType
    type: CodeLike | None = None
    category: CodeLike | None = None
    algorithm: Algorithm | None = None
    generation: Generation = "MANUAL"
    measurements: tuple[AnnotationMeasurement, ...] = ()
    optical_paths: tuple[str, ...] = ()
    description: str = ""
    uid: str = ""

    def __init__(
        self,
        label: str,
        annotations: ArrayLike | Sequence[ArrayLike],
        type: CodeLike | None = None,
        *,
        graphic_type: GraphicType | None = None,
        category: CodeLike | None = None,
        algorithm: Algorithm | None = None,
        generation: Generation | None = None,
        measurements: Sequence[AnnotationMeasurement] = (),
        optical_paths: Sequence[str] = (),
        description: str = "",
        uid: str = "",
    ) -> None:
        points, starts, is_points = _gathered(label, annotations)
        kind: GraphicType = graphic_type or ("POINT" if is_points else "POLYGON")
        if kind not in _FEWEST:
            raise CreateError(f"graphic_type={kind!r} is not valid", advice=f"Pass one of {', '.join(_FEWEST)}")
        if kind == "POLYGON":
            points, starts = _opened(points, starts)
        _check(label, points, starts, kind)
        self.__attrs_init__(  # type: ignore[attr-defined]
            label,
            points,
            starts,
            kind,
            type,
            category,
            algorithm,
            generation or ("MANUAL" if algorithm is None else "AUTOMATIC"),
            tuple(measurements),
            tuple(optical_paths),
            description,
            uid or str(generate_uid()),
        )

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[Array]:
        """Yield the points of each annotation."""
        yield from np.split(self.points, self.starts[1:])

    def __repr__(self) -> str:
        return f"<AnnotationGroup {self.label!r}: {len(self)} × {self.graphic_type}>"

    def item(self, number: int, is_spatial: bool) -> Item:
        """Return the item of Annotation Group Sequence.

        Parameters
        ----------
        number : int
            Number of the group, from 1.
        is_spatial : bool
            Whether the coordinates are those of the slide.

        Raises
        ------
        CreateError
            If a code or a value is missing.
        """
        kind = to_code(self.label if self.type is None else self.type, group=_TYPES, what="type")
        made: Item = {
            "AnnotationGroupNumber": number,
            "AnnotationGroupUID": self.uid,
            "AnnotationGroupLabel": self.label,
            "AnnotationGroupGenerationType": self.generation,
            "AnnotationPropertyCategoryCodeSequence": [self._category(kind)],
            "AnnotationPropertyTypeCodeSequence": [kind],
            "NumberOfAnnotations": len(self),
            "GraphicType": self.graphic_type,
            "AnnotationAppliesToAllOpticalPaths": "NO" if self.optical_paths else "YES",
            **self._coordinates(is_spatial),
        }
        if self.optical_paths:
            made["ReferencedOpticalPathIdentifier"] = list(self.optical_paths)
        if self.description:
            made["AnnotationGroupDescription"] = self.description
        if self.generation != "MANUAL":
            if self.algorithm is None:
                raise CreateError(
                    f"the annotations {self.label!r} are {self.generation}", advice="Pass algorithm=Algorithm(...)"
                )
            made["AnnotationGroupAlgorithmIdentificationSequence"] = [self.algorithm.item()]
        if self.measurements:
            made["MeasurementsSequence"] = [each.item(len(self)) for each in self.measurements]
        return made

    def _category(self, kind: Code) -> Code:
        if self.category is not None:
            return to_code(self.category, group=_CATEGORIES, what="category")
        found = categories_of(kind)
        if len(found) == 1:
            return found[0]
        raise CreateError(
            f"the category of {kind.meaning!r} is unknown",
            advice='Pass category=, such as "Anatomical Structure" or "Morphologically Abnormal Structure"',
        )

    def _coordinates(self, is_spatial: bool) -> Item:
        points = self.points
        made: Item = {}
        if is_spatial:
            made["AnnotationAppliesToAllZPlanes"] = "NO"
            if np.ptp(points[:, 2]) == 0:
                made["CommonZCoordinateValue"] = [float(points[0, 2])]
                points = points[:, :2]
        if self.graphic_type in ("POLYLINE", "POLYGON"):
            made[_OWN_INDEX] = (self.starts * points.shape[1] + 1).astype("<u4").tobytes()
        if points.dtype == np.float32:
            made["PointCoordinatesData"] = points.astype("<f4").tobytes()
        else:
            made["DoublePointCoordinatesData"] = points.astype("<f8").tobytes()
        return made

    @classmethod
    def read(cls, ds: BaseDataset, item: BaseDataset) -> AnnotationGroup:
        """Return the group that an item of Annotation Group Sequence describes.

        Parameters
        ----------
        ds : Dataset
            Microscopy bulk simple annotations.
        item : Dataset
            Item of Annotation Group Sequence.

        Raises
        ------
        PixelError
            If the coordinates are absent or not consistent.
        """
        points, starts = coordinates_of(ds, item)
        made = cls.__new__(cls)
        algorithms = item.get("AnnotationGroupAlgorithmIdentificationSequence") or ()
        made.__attrs_init__(  # type: ignore[attr-defined]
            str(item.get("AnnotationGroupLabel") or ""),
            points,
            starts,
            str(item.get("GraphicType")),
            _code(item, "AnnotationPropertyTypeCodeSequence"),
            _code(item, "AnnotationPropertyCategoryCodeSequence"),
            _algorithm(algorithms[0]) if algorithms else None,
            str(item.get("AnnotationGroupGenerationType") or ""),
            tuple(_measurement(each, len(starts)) for each in item.get("MeasurementsSequence") or ()),
            tuple(map(str, _listed(item.get("ReferencedOpticalPathIdentifier")))),
            str(item.get("AnnotationGroupDescription") or ""),
            str(item.get("AnnotationGroupUID") or ""),
        )
        return made


def _gathered(label: str, annotations: Any) -> tuple[Array, Array, bool]:
    """Return points, starts, and whether each annotation is one point of an array."""
    if not isinstance(annotations, np.ndarray):
        parts = [array_of(each, f"the points of {label!r}") for each in annotations]
        if parts and all(part.ndim == 1 for part in parts):
            annotations = np.stack(parts)
        elif parts and all(part.ndim == 2 and part.shape[1:] == parts[0].shape[1:] for part in parts):
            lengths = np.array([len(part) for part in parts])
            return _numbers(label, np.concatenate(parts)), np.cumsum(lengths) - lengths, False
        else:
            raise _shape_error(label, [part.shape for part in parts[:3]])
    if annotations.ndim == 2:
        return _numbers(label, annotations), np.arange(len(annotations)), True
    if annotations.ndim != 3:
        raise _shape_error(label, annotations.shape)
    count, each, dimensions = annotations.shape
    return _numbers(label, annotations.reshape(-1, dimensions)), np.arange(count) * each, False


def _shape_error(label: str, shape: object) -> CreateError:
    return CreateError(
        f"the annotations {label!r} have the shape {shape}", advice="Pass points of two or three coordinates"
    )


def _numbers(label: str, points: Array) -> Array:
    """Return points as float32 if they are or if nothing is lost, else as float64."""
    if points.shape[1] not in (2, 3) or not len(points) or points.dtype.kind not in "iuf":
        raise _shape_error(label, points.shape)
    if points.dtype.kind in "iu" and np.array_equal(points.astype(np.float32), points):
        points = points.astype(np.float32)
    points = points if points.dtype == np.float32 else points.astype(np.float64)
    if not np.isfinite(points).all():
        raise CreateError(f"the annotations {label!r} contain a number that is not finite", advice="Remove it")
    return points


def _opened(points: Array, starts: Array) -> tuple[Array, Array]:
    """Return polygons without a last point that is equal to the first one."""
    stops = np.append(starts[1:], len(points))
    repeated = (points[starts] == points[np.maximum(stops - 1, 0)]).all(1) & (stops - starts > 1)
    kept = np.ones(len(points), bool)
    kept[stops[repeated] - 1] = False
    return points[kept], starts - np.append(0, np.cumsum(repeated)[:-1])


def _check(label: str, points: Array, starts: Array, kind: str) -> None:
    lengths = np.diff(np.append(starts, len(points)))
    fewest = _FEWEST[kind]
    wrong = lengths != fewest if kind in POINTS_OF else lengths < fewest
    if wrong.any():
        number = int(np.flatnonzero(wrong)[0])
        exactly = "" if kind in POINTS_OF else "at least "
        raise CreateError(
            f"annotation {number} of {label!r} has {lengths[number]} points",
            advice=f"Pass {exactly}{fewest} for each {kind}",
        )


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else [] if value in (None, "") else [value]


def _code(item: BaseDataset, keyword: str) -> Code | None:
    found = item.get(keyword) or ()
    try:
        return Code.from_item(found[0]) if found else None
    except DicomError:
        return None


def _algorithm(item: BaseDataset) -> Algorithm:
    name, version = (str(item.get(f"Algorithm{each}") or "") for each in ("Name", "Version"))
    return Algorithm(name, version, _code(item, "AlgorithmFamilyCodeSequence") or "")


def _measurement(item: BaseDataset, count: int) -> AnnotationMeasurement:
    values = np.full(count, np.nan, np.float32)
    for part in item.get("MeasurementValuesSequence") or ():
        numbers = part.get_array("FloatingPointValues")
        if "AnnotationIndexList" in part:
            indices = part.get_array("AnnotationIndexList").astype(np.int64) - 1
        else:
            indices = np.arange(count)
        if len(indices) != len(numbers) or (len(indices) and not 0 <= indices.min() <= indices.max() < count):
            raise CreateError(
                f"a measurement has {len(numbers)} values for {len(indices)} of {count} annotations",
                tag_path="FloatingPointValues",
            )
        values[indices] = numbers
    name, unit = (_code(item, each) for each in ("ConceptNameCodeSequence", "MeasurementUnitsCodeSequence"))
    return AnnotationMeasurement(name or "", unit or "", values)
