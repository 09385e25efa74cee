"""Measurement reports (TID 1500 of PS3.16), created and read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dcmgen.codes import Code
from dcmgen.create.reports import concepts
from dcmgen.create.reports.document import report
from dcmgen.create.reports.groups import Measurement, MeasurementGroup, to_evaluations
from dcmgen.create.reports.instances import Composite
from dcmgen.create.reports.items import Container, ContentItem
from dcmgen.create.reports.library import image_library
from dcmgen.create.reports.names import items_of, value_of
from dcmgen.create.reports.observers import observer_items
from dcmgen.create.reports.rows import Rows
from dcmgen.create.reports.searching import Found
from dcmgen.create.reports.tree import content_of
from dcmgen.create.reports.values import Coded, Text
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.reports.document import Report, Verifier
    from dcmgen.create.reports.groups import Evaluations, Region
    from dcmgen.create.reports.observers import Observer
    from dcmgen.create.reports.sites import Site
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset

ENGLISH = Code("en", "RFC5646", "English")
TITLE = Code("126000", "DCM", "Imaging Measurement Report")
TEMPLATE = "1500"


def measurements(
    groups: MeasurementGroup | Iterable[MeasurementGroup],
    *,
    observer: Observer | Iterable[Observer],
    procedure: CodeLike | list[CodeLike] | None = None,
    evaluations: Evaluations = (),
    title: CodeLike = TITLE,
    language: CodeLike = ENGLISH,
    library: bool = False,
    source: Sources | None = None,
    study: Study | Series | None = None,
    kind: type[Report] | None = None,
    description: str = "",
    complete: bool = False,
    verified_by: Verifier | Iterable[Verifier] = (),
    predecessors: Sources | None = None,
) -> Report:
    """Create a measurement report (TID 1500 of PS3.16).

    Parameters
    ----------
    groups : MeasurementGroup or iterable of MeasurementGroup
        What was measured, a group for each finding.
    observer : str, PersonObserver, DeviceObserver or iterable of them
        Who or what made the measurements; a text is the name of a person.
    procedure : Code, str, mapping, Dataset, tuple of str or list of them, optional
        Codes of the procedures that are reported. By default, Procedure Code Sequence of the images.
    evaluations : mapping of code to code, or iterable of Coded or Text, optional
        Qualitative evaluations that do not belong to a group.
    title : Code, str, mapping, Dataset or tuple of str, optional
        Title of the document (CID 7021). The default is "Imaging Measurement Report".
    language : Code, str, mapping, Dataset or tuple of str, optional
        Language of the texts (RFC 5646). The default is English, the language of the meanings of codes.
    library : bool, optional
        Whether to list the images with their properties in an Image Library (TID 1600).
    source, study, kind, description, complete, verified_by, predecessors
        See `report`.

    Returns
    -------
    EnhancedSR, ComprehensiveSR, Comprehensive3DSR or ExtensibleSR
        The report.

    Raises
    ------
    CreateError
        If there are no groups and no evaluations, or if the procedure is not known; see also `report`.
    ElementValueError
        If an instance lacks UIDs.

    See Also
    --------
    dcmgen.create.reports.groups_of : Returns the groups of a measurement report.
    dcmgen.create.reports.measurements_of : Returns the measurements of a measurement report as rows.

    Examples
    --------
    >>> from dcmgen import codes, create
    >>> from dcmgen.create.reports import MeasurementGroup
    >>> lesion = MeasurementGroup("Lesion 1", [("Diameter", 12.5, "mm")], finding="Nodule", site="Lung")
    >>> report = create.measurements(
    ...     [lesion], observer="Doe^Jane", procedure=("24627-2", "LN", "CT Chest Report"), study=create.Study(PatientID="4711")
    ... )
    >>> [(row.tracking_id, row.name.meaning, row.value, row.unit.value) for row in report.measurements()]
    [('Lesion 1', 'Diameter', 12.5, 'mm')]
    """
    listed = [groups] if isinstance(groups, MeasurementGroup) else list(groups)
    overall = to_evaluations(evaluations)
    if not listed and not overall:
        raise CreateError("there are no measurements", advice="Pass at least one MeasurementGroup")
    sources = read_sources(source)
    containers = [each.item for each in listed]
    referenced = [each for item in containers for each in item.walk()]
    datasets = [*sources, *(each.instance.dataset for each in referenced if isinstance(each, Composite))]
    known = list({id(each): each for each in datasets if each is not None}.values())
    below: list[ContentItem] = [
        Coded(
            concepts.LANGUAGE, value_of(language, concepts.LANGUAGE, what="language"), relationship="HAS CONCEPT MOD"
        ),
        *observer_items(observer),
        *(Coded(concepts.PROCEDURE, each, relationship="HAS CONCEPT MOD") for each in _procedures(procedure, known)),
    ]
    if library:
        below.append(image_library(known))
    if listed:
        below.append(Container(concepts.MEASUREMENTS, containers, relationship="CONTAINS"))
    if overall:
        below.append(Container(concepts.EVALUATIONS, overall, relationship="CONTAINS"))
    return report(
        Container(title, below, template=TEMPLATE),
        source=sources or None,
        study=study,
        kind=kind,
        description=description,
        complete=complete,
        verified_by=verified_by,
        predecessors=predecessors,
    )


def _procedures(given: CodeLike | list[CodeLike] | None, datasets: Iterable[BaseDataset]) -> list[Code]:
    if given is not None:
        listed = given if isinstance(given, list) else [given]
        return [value_of(each, concepts.PROCEDURE, what="procedure") for each in listed]
    codes = [Code.from_item(item) for each in datasets for item in items_of(each, "ProcedureCodeSequence")]
    if not codes:
        raise CreateError(
            "the procedure is not known", advice='Pass procedure=, such as ("24627-2", "LN", "CT Chest Report")'
        )
    return list(dict.fromkeys(codes))


@dataclass(frozen=True, slots=True)
class MeasurementRow:
    """Measurement or evaluation of a measurement report."""

    group: int
    """Number of the group, from 1; 0 for evaluations and derived measurements that do not belong to a group."""
    tracking_id: str
    """Tracking Identifier."""
    tracking_uid: str
    """Tracking Unique Identifier."""
    finding: Code | None
    """What was found."""
    category: Code | None
    """Category of the finding."""
    site: Code | None
    """Where it is; the first location if there are several."""
    laterality: Code | None
    """Side of the location."""
    name: Code
    """What was measured or evaluated."""
    value: float | Code | str | None
    """Number of a measurement; code or text of an evaluation; None if it is missing."""
    unit: Code | None
    """Unit of the number."""
    qualifier: Code | None
    """Reason why there is no value."""
    method: Code | None
    """Measurement Method."""
    derivation: Code | None
    """How the number was derived."""
    session: str
    """Activity Session."""
    time_point: str
    """Time Point."""
    images: tuple[str, ...]
    """SOP Instance UIDs of the images, segmentations and images of regions that were measured."""
    regions: tuple[Region, ...]
    """What was measured."""


def groups_of(report: BaseDataset) -> list[MeasurementGroup]:
    """Return the measurement groups of a report.

    Parameters
    ----------
    report : Dataset
        Measurement report (TID 1500), or another report with content items "Measurement Group".

    Returns
    -------
    list of MeasurementGroup
        The groups in the order of the report. What a group lacks is empty.

    Raises
    ------
    ElementValueError
        If the dataset is not a report.
    """
    return _groups_in(content_of(report))


def _groups_in(root: Container) -> list[MeasurementGroup]:
    return [MeasurementGroup.of(item) for item in root.find(concepts.GROUP) if isinstance(item, Container)]


def measurements_of(report: BaseDataset) -> Rows[MeasurementRow]:
    """Return the measurements and evaluations of a measurement report as rows.

    Parameters
    ----------
    report : Dataset
        Measurement report (TID 1500), or another report with content items "Measurement Group".

    Returns
    -------
    Rows of MeasurementRow
        A row for each measurement and each evaluation.

    Raises
    ------
    ElementValueError
        If the dataset is not a report.
    """
    root = content_of(report)
    rows: Rows[MeasurementRow] = Rows()
    for number, group in enumerate(_groups_in(root), 1):
        rows += [_number(number, group, each) for each in group.measurements]
        rows += [_evaluation(number, group, each) for each in group.evaluations]
    empty = MeasurementGroup.of(Container(concepts.GROUP))
    for container in (*root.find(concepts.DERIVED), *root.find(concepts.EVALUATIONS)):
        found = Found(container)
        rows += [_number(0, empty, Measurement.of(each)) for each in found.numbers()]
        rows += [_evaluation(0, empty, each) for each in found.evaluations()]
    return rows


def _number(number: int, group: MeasurementGroup, each: Measurement) -> MeasurementRow:
    regions = tuple(each.regions or group.regions)
    images = [*each.images, *(group.images if not each.images else ())]
    return _row(
        number,
        group,
        each.sites or group.sites,
        each.name,
        each.value,
        regions,
        _uids([*images, *regions]),
        unit=each.unit,
        qualifier=each.qualifier,
        method=each.method or group.method,
        derivation=each.derivation,
    )


def _evaluation(number: int, group: MeasurementGroup, each: Coded | Text) -> MeasurementRow:
    assert each.name is not None
    regions = tuple(group.regions)
    images = _uids([*group.images, *regions])
    return _row(number, group, group.sites, each.name, each.value, regions, images, method=group.method)


def _row(
    number: int,
    group: MeasurementGroup,
    sites: list[Site],
    name: Code,
    value: float | Code | str | None,
    regions: tuple[Region, ...],
    images: tuple[str, ...],
    *,
    unit: Code | None = None,
    qualifier: Code | None = None,
    method: Code | None = None,
    derivation: Code | None = None,
) -> MeasurementRow:
    site = sites[0] if sites else None
    return MeasurementRow(
        number,
        group.tracking_id,
        group.tracking_uid,
        group.finding,
        group.category,
        site.code if site is not None else None,
        site.laterality if site is not None else None,
        name,
        value,
        unit,
        qualifier,
        method,
        derivation,
        group.session,
        group.time_point,
        images,
        regions,
    )


def _uids(items: Iterable[ContentItem]) -> tuple[str, ...]:
    """Return the SOP Instance UIDs of the instances to which content items refer, each once."""
    found = (each.instance.sop_instance_uid for item in items for each in item.walk() if isinstance(each, Composite))
    return tuple(dict.fromkeys(map(str, found)))
