"""Radiation dose reports of CT and projection X-ray, read as rows (TID 10001 and 10011 of PS3.16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from dcmgen.codes import Code
from dcmgen.create.reports import concepts
from dcmgen.create.reports.items import Container, ContentItem, Invalid
from dcmgen.create.reports.quantities import convert
from dcmgen.create.reports.rows import Rows
from dcmgen.create.reports.tree import content_of
from dcmgen.create.reports.values import Coded, DateTime, Num, Text, UIDRef
from dcmgen.errors import ElementValueError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.temporal import DT

T = TypeVar("T", bound=ContentItem)

_TITLE = Code("113701", "DCM", "X-Ray Radiation Dose Report")
_STARTED = Code("113809", "DCM", "Start of X-Ray Irradiation")
_ENDED = Code("113810", "DCM", "End of X-Ray Irradiation")
_TOTALS = (
    Code("113811", "DCM", "CT Accumulated Dose Data"),
    Code("113702", "DCM", "Accumulated X-Ray Dose Data"),
)
_CT_EVENT = Code("113819", "DCM", "CT Acquisition")
_XRAY_EVENT = Code("113706", "DCM", "Irradiation Event X-Ray Data")
_PLANE = Code("113764", "DCM", "Acquisition Plane")

_TEXTS = {
    "uid": Code("113769", "DCM", "Irradiation Event UID"),
    "label": Code("113605", "DCM", "Irradiation Event Label"),
    "protocol": Code("125203", "DCM", "Acquisition Protocol"),
}
_CODES = {
    "target": (Code("123014", "DCM", "Target Region"),),
    "plane": (_PLANE,),
    "view": (Code("111031", "DCM", "Image View"),),
    "laterality": (concepts.LATERALITY,),
    "type": (Code("113820", "DCM", "CT Acquisition Type"), Code("113721", "DCM", "Irradiation Event Type")),
    "phantom": (Code("113835", "DCM", "CTDIw Phantom Type"),),
}
_NUMBERS = {
    "ctdi_vol": ((Code("113830", "DCM", "Mean CTDIvol"),), "mGy"),
    "dlp": ((Code("113838", "DCM", "DLP"),), "mGy.cm"),
    "dose_area_product": ((Code("122130", "DCM", "Dose Area Product"),), "Gy.m2"),
    "dose_rp": ((Code("113738", "DCM", "Dose (RP)"),), "Gy"),
    "glandular_dose": ((Code("111631", "DCM", "Average Glandular Dose"),), "mGy"),
    "entrance_exposure": ((Code("111636", "DCM", "Entrance Exposure at RP"),), "mGy"),
    "scanning_length": ((Code("113825", "DCM", "Scanning Length"),), "mm"),
    "pitch_factor": ((Code("113828", "DCM", "Pitch Factor"),), "1"),
    "primary_angle": ((Code("112011", "DCM", "Positioner Primary Angle"),), "deg"),
    "secondary_angle": ((Code("112012", "DCM", "Positioner Secondary Angle"),), "deg"),
}
_SEVERAL = {
    "kvp": ((Code("113733", "DCM", "KVP"),), "kV"),
    "tube_current": ((Code("113734", "DCM", "X-Ray Tube Current"),), "mA"),
    "exposure_time": ((Code("113824", "DCM", "Exposure Time"), Code("113735", "DCM", "Exposure Time")), "s"),
    "exposure": ((Code("113736", "DCM", "Exposure"),), "mA.s"),
}
"""Numbers of which an event can have several: for each X-ray source or pulse."""


@dataclass(frozen=True, slots=True)
class IrradiationEvent:
    """Irradiation event of a dose report. What the report does not contain is empty or None."""

    kind: Literal["CT", "projection"]
    """Modality."""
    uid: str
    """Irradiation Event UID."""
    started: DT | None
    """Date and time of the start; CT reports usually do not contain it."""
    label: str
    """Irradiation Event Label."""
    protocol: str
    """Acquisition Protocol."""
    type: Code | None
    """Type of the acquisition or event."""
    target: Code | None
    """Target Region."""
    plane: Code | None
    """Acquisition Plane."""
    view: Code | None
    """Image View."""
    laterality: Code | None
    """Laterality of the anatomical structure."""
    ctdi_vol: float | None
    """Mean CTDIvol in mGy."""
    phantom: Code | None
    """CTDIw Phantom Type."""
    dlp: float | None
    """Dose length product in mGy.cm."""
    dose_area_product: float | None
    """Dose Area Product in Gy.m2."""
    dose_rp: float | None
    """Dose at the reference point in Gy."""
    glandular_dose: float | None
    """Average Glandular Dose in mGy."""
    entrance_exposure: float | None
    """Entrance Exposure at the reference point in mGy."""
    kvp: tuple[float, ...]
    """Peak kilovoltage in kV, for each X-ray source or pulse."""
    tube_current: tuple[float, ...]
    """X-Ray Tube Current in mA, for each X-ray source or pulse."""
    exposure_time: tuple[float, ...]
    """Exposure Time in s, for each X-ray source or pulse."""
    exposure: tuple[float, ...]
    """Exposure in mA.s, for each X-ray source or pulse."""
    scanning_length: float | None
    """Scanning Length in mm."""
    pitch_factor: float | None
    """Pitch Factor."""
    primary_angle: float | None
    """Positioner Primary Angle in degrees."""
    secondary_angle: float | None
    """Positioner Secondary Angle in degrees."""


@dataclass(frozen=True, slots=True)
class DoseTotal:
    """Accumulated number of a dose report."""

    name: Code
    """What is accumulated, such as "CT Dose Length Product Total"."""
    value: float | None
    """The number, as the report states it."""
    unit: Code | None
    """Unit of the number."""
    plane: Code | None
    """Acquisition Plane."""
    laterality: Code | None
    """Laterality."""


@dataclass(frozen=True, slots=True)
class Dose:
    """Content of a dose report."""

    procedure: Code | None
    """Procedure reported: computed tomography, projection X-ray, mammography."""
    started: DT | None
    """Start of the irradiation."""
    ended: DT | None
    """End of the irradiation."""
    totals: Rows[DoseTotal]
    """Accumulated numbers."""
    events: Rows[IrradiationEvent]
    """Irradiation events, in the order of the report."""
    problems: tuple[str, ...]
    """What could not be read, such as units that do not suit the quantity. The rows do not contain these values."""


def dose_of(report: BaseDataset) -> Dose:
    """Return the content of a radiation dose report of CT or projection X-ray, including mammography.

    Parameters
    ----------
    report : Dataset
        X-Ray Radiation Dose SR, or another structured report with the same content.

    Returns
    -------
    Dose
        Totals and irradiation events. The numbers of events are converted to the units that `IrradiationEvent` states.

    Raises
    ------
    ElementValueError
        If the dataset is not a dose report.
    """
    root = content_of(report)
    containers = [item for item in root.walk() if isinstance(item, Container)]
    if root.name != _TITLE and not any(item.name in (_CT_EVENT, _XRAY_EVENT) for item in containers):
        raise ElementValueError(
            f"the report is not a dose report of X-rays; its title is {root.label!r}", path=report.filename or ""
        )
    problems = [item.text for item in root.walk() if isinstance(item, Invalid)]
    kinds: dict[Code, Literal["CT", "projection"]] = {_CT_EVENT: "CT", _XRAY_EVENT: "projection"}
    events: Rows[IrradiationEvent] = Rows(
        _event(item, kinds[item.name], problems) for item in containers if item.name is not None and item.name in kinds
    )
    totals: Rows[DoseTotal] = Rows(total for item in containers if item.name in _TOTALS for total in _totals(item))
    procedure = _first(root, Coded, concepts.PROCEDURE)
    started, ended = (_first(root, DateTime, name) for name in (_STARTED, _ENDED))
    return Dose(
        procedure.value if procedure is not None else None,
        started.value if started is not None else None,
        ended.value if ended is not None else None,
        totals,
        events,
        tuple(problems),
    )


def _event(item: Container, kind: Literal["CT", "projection"], problems: list[str]) -> IrradiationEvent:
    found: dict[str, Any] = {}
    for field, name in _TEXTS.items():
        text = _first(item, UIDRef if field == "uid" else Text, name)
        found[field] = str(text.value) if isinstance(text, Text | UIDRef) else ""
    for field, names in _CODES.items():
        codes = [_first(item, Coded, name) for name in names]
        found[field] = next((each.value for each in codes if each is not None), None)
    where = f"event {found['uid'] or '(no UID)'}"
    for field, (names, unit) in _NUMBERS.items():
        numbers = list(_numbers(item, names, unit, where, problems))
        found[field] = numbers[0] if len(set(numbers)) == 1 else None
        if len(set(numbers)) > 1:
            problems.append(f"{names[0].meaning} of {where} has several values: {', '.join(map(str, numbers))}")
    for field, (names, unit) in _SEVERAL.items():
        found[field] = tuple(_numbers(item, names, unit, where, problems))
    started = _first(item, DateTime, Code("111526", "DCM", "DateTime Started"))
    return IrradiationEvent(kind=kind, started=started.value if started is not None else None, **found)


def _totals(item: Container) -> Iterator[DoseTotal]:
    plane = _first(item, Coded, _PLANE)
    for each in item.children:
        if isinstance(each, Num) and each.name is not None:
            side = _first(each, Coded, concepts.LATERALITY)
            for number in each.numbers or (None,):
                yield DoseTotal(
                    each.name,
                    number,
                    each.unit,
                    plane.value if plane is not None else None,
                    side.value if side is not None else None,
                )


def _numbers(item: Container, names: tuple[Code, ...], unit: str, where: str, problems: list[str]) -> Iterator[float]:
    """Yield the numbers with one of the names in a unit."""
    for each in item.walk():
        if isinstance(each, Num) and each.name in names and each.unit is not None:
            for number in each.numbers:
                converted = convert(number, each.unit, unit)
                if converted is None:
                    problems.append(f"{names[0].meaning} of {where} is {number:g} {each.unit.value}, not in {unit}")
                else:
                    yield converted


def _first(item: ContentItem, kind: type[T], name: Code) -> T | None:
    return next((each for each in item.walk() if isinstance(each, kind) and each.name == name), None)
