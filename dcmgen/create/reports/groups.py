"""Measurements and groups of measurements, as content items and read from them (TID 300, 1410, 1411 and 1501 of PS3.16)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, cast

from dcmgen.create.reports import concepts
from dcmgen.create.reports.coordinates import Scoord, Scoord3D
from dcmgen.create.reports.instances import Composite, Image, Reference
from dcmgen.create.reports.items import Container, ContentItem, checked
from dcmgen.create.reports.names import items_of, name_of, optional_code
from dcmgen.create.reports.quantities import to_number
from dcmgen.create.reports.searching import Found
from dcmgen.create.reports.segments import is_segmentation, segment_of, sources_of_segments
from dcmgen.create.reports.sites import Site, to_sites
from dcmgen.create.reports.values import Coded, Num, Text, UIDRef
from dcmgen.create.units import unit_of
from dcmgen.errors import CreateError
from dcmgen.values.uid import UID, generate_uid

if TYPE_CHECKING:
    from dcmgen.codes import Code
    from dcmgen.create.coding import CodeLike
    from dcmgen.create.reports.instances import Instance
    from dcmgen.create.reports.sites import SiteLike

    Region = Scoord | Scoord3D | Image
    """A region in an image or in space, or an `Image` with segments of a segmentation."""
    Evaluations = Mapping[CodeLike, CodeLike] | Iterable[Coded | Text]
    """Codes by name; or content items with codes or text."""


class Measurement:
    """Number that was measured.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        What is measured, such as "Diameter".
    value : float or None
        The number; None with a `qualifier` that states why it is missing.
    unit : Code, str, mapping, Dataset, tuple of str or None
        Unit as UCUM writes it ("mm"), or a code; "1" without a unit.
    qualifier : Code, str, mapping, Dataset or tuple of str, optional
        Reason why there is no value (CID 42).
    method : Code, str, mapping, Dataset or tuple of str, optional
        Measurement Method.
    derivation : Code, str, mapping, Dataset or tuple of str, optional
        How the number was derived: "Mean", "Maximum" …
    site : Code, str, mapping, Dataset, tuple of str, Site or list of Site, optional
        Finding Site, if it differs from that of the group.
    images : iterable of Dataset, path-like, Reference or Image, optional
        Images that were measured.
    regions : iterable of Scoord or Scoord3D, optional
        Regions that were measured, if they differ from those of the group.
    algorithm : tuple of (str, str), optional
        Name and version of the algorithm that measured.
    children : iterable of ContentItem, optional
        Other content items below the number, such as its statistical properties.
    """

    __slots__ = (
        "algorithm",
        "children",
        "derivation",
        "images",
        "method",
        "name",
        "qualifier",
        "regions",
        "sites",
        "unit",
        "value",
    )

    def __init__(
        self,
        name: CodeLike,
        value: float | None,
        unit: CodeLike | None,
        *,
        qualifier: CodeLike | None = None,
        method: CodeLike | None = None,
        derivation: CodeLike | None = None,
        site: SiteLike | list[Site] | None = None,
        images: Iterable[Instance | Image] = (),
        regions: Iterable[Scoord | Scoord3D] = (),
        algorithm: tuple[str, str] | None = None,
        children: Iterable[ContentItem] = (),
    ) -> None:
        self.name = name_of(name)
        self.value = None if value is None else to_number(value, self.name)
        self.unit = None if unit is None or value is None else unit_of(unit)
        self.qualifier = optional_code(qualifier, None, "qualifier")
        self.method = optional_code(method, concepts.METHOD, "method")
        self.derivation = optional_code(derivation, concepts.DERIVATION, "derivation")
        self.sites = to_sites(site, None)
        self.images = [_renamed(_image(each), concepts.MEASURED_IMAGE) for each in images]
        self.regions = list(regions)
        self.algorithm = algorithm
        self.children = [checked(child) for child in children]
        Num(
            self.name, self.value, self.unit, qualifier=self.qualifier
        )  # raises an error if the value or the unit is not valid

    @property
    def item(self) -> Num:
        """The content item."""
        below: list[ContentItem] = []
        for name, code in ((concepts.METHOD, self.method), (concepts.DERIVATION, self.derivation)):
            if code is not None:
                below.append(Coded(name, code, relationship="HAS CONCEPT MOD"))
        below += [each.item for each in self.sites]
        below += [_related(each, "INFERRED FROM") for each in (*self.images, *self.regions)]
        below += _algorithm_items(self.algorithm)
        return Num(self.name, self.value, self.unit, [*below, *self.children], qualifier=self.qualifier)

    @classmethod
    def of(cls, item: Num) -> Measurement:
        """Return the measurement of a content item."""
        found = Found(item)
        assert item.name is not None  # content items without a name are invalid
        made = cls.__new__(cls)
        made.name, made.value, made.unit, made.qualifier = item.name, item.value, item.unit, item.qualifier
        made.method = found.code(concepts.METHOD)
        made.derivation = found.code(concepts.DERIVATION)
        made.sites = [Site.of(each) for each in found.take(Coded, concepts.SITE)]
        made.images = found.take(Image)
        made.regions = [*found.take(Scoord), *found.take(Scoord3D)]
        made.algorithm = found.algorithm()
        made.children = found.rest
        return made

    def __eq__(self, other: object) -> bool:
        return self.item == other.item if isinstance(other, Measurement) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # a measurement can change

    def __repr__(self) -> str:
        value = (
            f"{self.value:.12g} {self.unit.value}" if self.value is not None and self.unit is not None else "no value"
        )
        return f"<Measurement {self.name.meaning!r}: {value}>"


def _measurement(values: tuple[CodeLike, float, CodeLike]) -> Measurement:
    if not isinstance(values, tuple) or len(values) != 3:
        raise CreateError(f"a measurement is {values!r}", advice="Pass (name, value, unit) or a Measurement")
    return Measurement(*values)


class MeasurementGroup:
    """Measurements and evaluations of one finding.

    Parameters
    ----------
    tracking_id : str, optional
        Tracking Identifier: the name of the finding, such as "Lesion 1". By default, the tracking identifier or the
        label of the segment.
    measurements : iterable of Measurement or (name, value, unit), optional
        Numbers.
    tracking_uid : str, optional
        Tracking Unique Identifier, which is the same for a finding in all reports. By default, that of the segment, or a
        new one.
    finding : Code, str, mapping, Dataset or tuple of str, optional
        What was found, such as "Nodule". By default, the property type of the segment.
    category : Code, str, mapping, Dataset or tuple of str, optional
        Category of the finding. By default, the property category of the segment.
    site : Code, str, mapping, Dataset, tuple of str, Site or list of Site, optional
        Where it is.
    laterality : Code, str, mapping, Dataset or tuple of str, optional
        Side of the `site`, if it is not a `Site`.
    method : Code, str, mapping, Dataset or tuple of str, optional
        Measurement Method of all measurements, such as "RECIST 1.1".
    region : Scoord, Scoord3D, Image or list of them, optional
        What was measured: a region in an image or in space; several regions of a volume; or
        ``Image(segmentation, segments=[1])``, or ``frames=[5]`` of it.
    volumetric : bool, optional
        Whether the region is a volume. By default, it is if there are several regions, if it is an ELLIPSOID, or if it
        is a whole segment.
    images : iterable of Dataset, path-like, Reference or Image, optional
        Images that were measured. For segments and surfaces of volumes, the images that were segmented; by default,
        those to which the segmentation refers.
    purpose : Code, str, mapping, Dataset or tuple of str, optional
        Geometric purpose of the region (CID 219), such as "Outline".
    evaluations : mapping of code to code, or iterable of Coded or Text, optional
        Qualitative evaluations.
    session : str, optional
        Activity Session.
    time_point : str, optional
        Time Point.
    real_world_map : Dataset, path-like or Reference, optional
        Real world value mapping that was used for the measurements.
    algorithm : tuple of (str, str), optional
        Name and version of the algorithm that measured.
    children : iterable of ContentItem, optional
        Other content items of the group.

    Attributes
    ----------
    sites : list of Site
        Where the finding is.
    regions : list of Scoord, Scoord3D or Image
        What was measured.

    Raises
    ------
    CreateError
        If there is no tracking identifier, if the regions cannot be in one group, or if the images of a segment are not
        known.
    """

    __slots__ = (
        "algorithm",
        "category",
        "children",
        "evaluations",
        "finding",
        "images",
        "measurements",
        "method",
        "purpose",
        "real_world_map",
        "regions",
        "series_uid",
        "session",
        "sites",
        "template",
        "time_point",
        "tracking_id",
        "tracking_uid",
    )

    def __init__(
        self,
        tracking_id: str = "",
        measurements: Iterable[Measurement | tuple[CodeLike, float, CodeLike]] = (),
        *,
        tracking_uid: str = "",
        finding: CodeLike | None = None,
        category: CodeLike | None = None,
        site: SiteLike | list[Site] | None = None,
        laterality: CodeLike | None = None,
        method: CodeLike | None = None,
        region: Region | list[Region] | None = None,
        volumetric: bool | None = None,
        images: Iterable[Instance | Image] = (),
        purpose: CodeLike | None = None,
        evaluations: Evaluations = (),
        session: str = "",
        time_point: str = "",
        real_world_map: Instance | None = None,
        algorithm: tuple[str, str] | None = None,
        children: Iterable[ContentItem] = (),
    ) -> None:
        regions = [] if region is None else region if isinstance(region, list) else [region]
        segment = segment_of(regions)
        if segment is not None:
            tracking_id = tracking_id or segment.get("TrackingID") or segment.get("SegmentLabel") or ""
            tracking_uid = tracking_uid or segment.get("TrackingUID") or ""
            finding = finding or next(iter(items_of(segment, "SegmentedPropertyTypeCodeSequence")), None)
            category = category or next(iter(items_of(segment, "SegmentedPropertyCategoryCodeSequence")), None)
        if not tracking_id:
            raise CreateError("a measurement group has no tracking_id", advice='Pass one, such as "Lesion 1"')
        self.tracking_id = tracking_id
        self.tracking_uid = UID(tracking_uid) if tracking_uid else generate_uid()
        self.measurements = [each if isinstance(each, Measurement) else _measurement(each) for each in measurements]
        self.finding = optional_code(finding, concepts.FINDING, "finding")
        self.category = optional_code(category, concepts.CATEGORY, "category")
        self.sites = to_sites(site, laterality)
        self.method = optional_code(method, concepts.METHOD, "method")
        self.purpose = optional_code(purpose, concepts.PURPOSE, "purpose")
        self.evaluations = to_evaluations(evaluations)
        self.session, self.time_point, self.algorithm = session, time_point, algorithm
        self.real_world_map = Reference.to(real_world_map) if real_world_map is not None else None
        self.children = [checked(child) for child in children]
        self.template, name = _template(regions, volumetric)
        self.regions = [_renamed(each, name) for each in regions] if name is not None else []
        self.images, self.series_uid = self._sources([_image(each) for each in images])

    def _sources(self, images: list[Image]) -> tuple[list[Image], str]:
        """Return the images that were measured, and the UID of the series instead if it is enough."""
        if not self.regions or self.template == _WITHOUT_REGION:
            return [_renamed(each, concepts.MEASURED_IMAGE) for each in images], ""
        segments = [each for each in self.regions if isinstance(each, Image)]
        surface = self.template == _VOLUMETRIC and isinstance(self.regions[0], Scoord3D)
        if not segments and not surface:
            if images:
                raise CreateError("the images of regions in images are those of the regions", advice="Omit images")
            return [], ""
        series_uid = ""
        if not images and segments:
            images, series_uid = sources_of_segments(segments, whole=self.template == _VOLUMETRIC)
        if not images and not series_uid:
            raise CreateError(
                f"the images of {self.tracking_id!r} are not known",
                advice="Pass the images that were segmented as images",
            )
        if self.template == _PLANAR and len(images) != 1:
            raise CreateError(
                f"the frame of {self.tracking_id!r} has {len(images)} source images",
                advice="Pass the one that was segmented as images, or omit the frames of the segment",
            )
        return [_renamed(each, concepts.SEGMENTED_IMAGE) for each in images], series_uid

    @property
    def item(self) -> Container:
        """The content item."""
        below: list[ContentItem] = []
        for name, text in ((concepts.SESSION, self.session), (concepts.TRACKING_ID, self.tracking_id)):
            if text:
                below.append(Text(name, text, relationship="HAS OBS CONTEXT"))
        if self.tracking_uid:
            below.append(UIDRef(concepts.TRACKING_UID, self.tracking_uid, relationship="HAS OBS CONTEXT"))
        for name, code in ((concepts.CATEGORY, self.category), (concepts.FINDING, self.finding)):
            if code is not None:
                below.append(Coded(name, code, relationship="CONTAINS"))
        if self.time_point:
            below.append(Text(concepts.TIME_POINT, self.time_point, relationship="HAS OBS CONTEXT"))
        if self.method is not None:
            below.append(Coded(concepts.METHOD, self.method, relationship="HAS CONCEPT MOD"))
        below += [each.item for each in self.sites]
        below += [_related(each, "CONTAINS") for each in (*self.regions, *self.images)]
        if self.series_uid:
            below.append(UIDRef(concepts.SEGMENTED_SERIES, self.series_uid, relationship="CONTAINS"))
        if self.purpose is not None:
            below.append(Coded(concepts.PURPOSE, self.purpose, relationship="CONTAINS"))
        if self.real_world_map is not None:
            below.append(Composite(self.real_world_map, name=concepts.REAL_WORLD_MAP, relationship="CONTAINS"))
        below += _algorithm_items(self.algorithm)
        for each in self.measurements:
            number = each.item
            number.relationship = "CONTAINS"
            below.append(number)
        below += [_related(each, "CONTAINS") for each in self.evaluations]
        return Container(concepts.GROUP, [*below, *self.children], template=self.template, relationship="CONTAINS")

    @classmethod
    def of(cls, item: Container) -> MeasurementGroup:
        """Return the group of a content item; what it lacks is empty."""
        found = Found(item)
        made = cls.__new__(cls)
        made.tracking_id = found.text(concepts.TRACKING_ID)
        made.tracking_uid = UID(found.text(concepts.TRACKING_UID))
        made.session = found.text(concepts.SESSION)
        made.time_point = found.text(concepts.TIME_POINT)
        made.finding = found.code(concepts.FINDING)
        made.category = found.code(concepts.CATEGORY)
        made.method = found.code(concepts.METHOD)
        made.purpose = found.code(concepts.PURPOSE)
        made.sites = [Site.of(each) for each in found.take(Coded, concepts.SITE)]
        made.regions = [*found.take(Scoord), *found.take(Scoord3D)]
        made.regions += [*found.take(Image, concepts.SEGMENT), *found.take(Image, concepts.SEGMENT_FRAME)]
        made.images = found.take(Image)
        made.series_uid = found.text(concepts.SEGMENTED_SERIES)
        maps = found.take(Composite, concepts.REAL_WORLD_MAP)
        made.real_world_map = next((each.instance for each in maps), None)
        made.algorithm = found.algorithm()
        made.measurements = [Measurement.of(each) for each in found.numbers()]
        made.evaluations = found.evaluations()
        made.children = found.rest
        made.template = item.template
        return made

    def __eq__(self, other: object) -> bool:
        return self.item == other.item if isinstance(other, MeasurementGroup) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # a group can change

    def __repr__(self) -> str:
        finding = f" {self.finding.meaning!r}" if self.finding is not None else ""
        counts = f"{len(self.measurements)} measurements, {len(self.evaluations)} evaluations"
        return f"<MeasurementGroup {self.tracking_id!r}{finding}: {counts}>"


_PLANAR, _VOLUMETRIC, _WITHOUT_REGION = "1410", "1411", "1501"


def _template(regions: list[Region], volumetric: bool | None) -> tuple[str, Code | None]:
    """Return the template of a group with regions, and the name of the regions."""
    if not regions:
        return _WITHOUT_REGION, None
    kinds = {type(each) for each in regions}
    first = regions[0]
    if len(kinds) > 1 or (isinstance(first, Image) and len(regions) > 1):
        raise CreateError(
            "the regions of a group are of different kinds, or there are several segments",
            advice="Make a group for each",
        )
    if volumetric is None:
        volumetric = (
            len(regions) > 1
            or (isinstance(first, Image) and not first.frames)
            or (isinstance(first, Scoord3D) and first.graphic == "ELLIPSOID")
        )
    if not volumetric and len(regions) > 1:
        raise CreateError(f"a planar group has {len(regions)} regions", advice="Make a group for each region")
    template = _VOLUMETRIC if volumetric else _PLANAR
    if isinstance(first, Image):
        if not is_segmentation(first):
            raise CreateError("the region refers to an image without segments", advice="Pass Image(seg, segments=[1])")
        return template, concepts.SEGMENT if volumetric else concepts.SEGMENT_FRAME
    return template, concepts.SURFACE if volumetric and isinstance(first, Scoord3D) else concepts.REGION


def to_evaluations(given: Evaluations) -> list[Coded | Text]:
    """Return the content items of qualitative evaluations.

    Parameters
    ----------
    given : mapping of code to code, or iterable of Coded or Text
        The evaluations.

    Returns
    -------
    list of Coded or Text
        The content items.

    Raises
    ------
    CreateError
        If something is neither a code nor a text.
    """
    found: list[Coded | Text] = []
    if isinstance(given, Mapping):
        pairs = cast("Mapping[CodeLike, CodeLike]", given)
        found += [Coded(name, value) for name, value in pairs.items()]
        return found
    found += given
    for each in found:
        if not isinstance(each, Coded | Text):
            raise CreateError(f"{each!r} is not an evaluation", advice="Pass Coded(name, value) or Text(name, value)")
    return found


def _image(given: Instance | Image) -> Image:
    return given if isinstance(given, Image) else Image(given)


def _renamed(item: Any, name: Code) -> Any:
    """Return a copy of a content item with another name."""
    made = copy(item)
    made.name = name
    return made


def _related(item: ContentItem, relationship: Any) -> ContentItem:
    """Return a copy of a content item with another relationship."""
    made = copy(item)
    made.relationship = relationship
    return made


def _algorithm_items(algorithm: tuple[str, str] | None) -> list[ContentItem]:
    if algorithm is None:
        return []
    names = (concepts.ALGORITHM, concepts.ALGORITHM_VERSION)
    pairs = zip(names, algorithm, strict=True)
    return [Text(name, text, relationship="HAS CONCEPT MOD") for name, text in pairs if text]
