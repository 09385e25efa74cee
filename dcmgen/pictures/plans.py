"""RT plans, and the records of their delivery, as tables (PS3.3 C.8.8.9 to C.8.8.26)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.facts import labeled
from dcmgen.pictures.values import items, value_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.model.dataset import BaseDataset

_FACTS = (
    ("Plan", ("RTPlanLabel", "RTPlanName")),
    ("Date", ("RTPlanDate", "RTPlanTime")),
    ("Intent", ("PlanIntent",)),
    ("Geometry", ("RTPlanGeometry",)),
    ("Approval", ("ApprovalStatus",)),
)

_BEAM_SEQUENCES = ("BeamSequence", "IonBeamSequence")
_POINT_SEQUENCES = ("ControlPointSequence", "IonControlPointSequence")


def describe(ds: BaseDataset) -> list[str]:
    """Return the facts of a plan, its prescription, its fraction groups and its beams."""
    out = main_facts(ds) + labeled(ds, _FACTS)
    out += _section("Prescription", _DOSES, (_dose(one) for one in items(ds, "DoseReferenceSequence")))
    out += _section("Fraction groups", _FRACTIONS, (_fractions(one) for one in items(ds, "FractionGroupSequence")))
    metersets = _metersets(ds)
    beams = [beam for keyword in _BEAM_SEQUENCES for beam in items(ds, keyword)]
    out += _section("Beams", _BEAMS, (_beam(beam, metersets) for beam in beams))
    setups = items(ds, "ApplicationSetupSequence")
    return out + _section("Application setups", _SETUPS, map(_setup, setups))


_DOSES = ("number", "structure", "description", "type", "prescribed", "maximum")


def _dose(one: Any) -> tuple[str, ...]:
    return (
        value_text(one.get("DoseReferenceNumber")),
        value_text(one.get("DoseReferenceStructureType")),
        value_text(one.get("DoseReferenceDescription")),
        value_text(one.get("DoseReferenceType")),
        _with_unit(one, "TargetPrescriptionDose", "Gy"),
        _with_unit(one, "TargetMaximumDose", "Gy") or _with_unit(one, "OrganAtRiskMaximumDose", "Gy"),
    )


_FRACTIONS = ("number", "fractions", "beams", "applications")


def _fractions(one: Any) -> tuple[str, ...]:
    keywords = ("FractionGroupNumber", "NumberOfFractionsPlanned", "NumberOfBeams", "NumberOfBrachyApplicationSetups")
    return tuple(value_text(one.get(keyword)) for keyword in keywords)


_BEAMS = (
    *("beam", "name", "type", "radiation", "energy", "machine", "gantry", "collimator", "couch", "meterset", "points"),
    "isocenter [mm]",
)


def _beam(beam: Any, metersets: dict[str, str]) -> tuple[str, ...]:
    points = [point for keyword in _POINT_SEQUENCES for point in items(beam, keyword)]
    number = value_text(beam.get("BeamNumber"))
    unit = "MU" if beam.get("PrimaryDosimeterUnit") == "MU" else value_text(beam.get("PrimaryDosimeterUnit")).lower()
    meterset = metersets.get(number, "")
    return (
        number,
        value_text(beam.get("BeamName")),
        value_text(beam.get("BeamType")),
        value_text(beam.get("RadiationType")),
        _range(points, "NominalBeamEnergy"),
        value_text(beam.get("TreatmentMachineName")),
        _range(points, "GantryAngle", "°"),
        _range(points, "BeamLimitingDeviceAngle", "°"),
        _range(points, "PatientSupportAngle", "°"),
        f"{meterset} {unit}".strip() if meterset else "",
        str(len(points)),
        _isocenter(points),
    )


_SETUPS = ("setup", "type", "name", "channels", "air kerma")


def _setup(one: Any) -> tuple[str, ...]:
    return (
        value_text(one.get("ApplicationSetupNumber")),
        value_text(one.get("ApplicationSetupType")),
        value_text(one.get("ApplicationSetupName")),
        str(len(items(one, "ChannelSequence"))),
        value_text(one.get("TotalReferenceAirKerma")),
    )


def _metersets(ds: BaseDataset) -> dict[str, str]:
    """Return the meterset of each beam by its number."""
    found = {}
    for group in items(ds, "FractionGroupSequence"):
        for one in items(group, "ReferencedBeamSequence"):
            if text := value_text(one.get("BeamMeterset")):
                found[value_text(one.get("ReferencedBeamNumber"))] = _short(text)
    return found


def _isocenter(points: list[Any]) -> str:
    """Return the first Isocenter Position."""
    for point in points:
        if value := point.get("IsocenterPosition"):
            return ", ".join(_short(value_text(one)) for one in value)
    return ""


def _with_unit(one: Any, keyword: str, unit: str) -> str:
    text = value_text(one.get(keyword))
    return f"{_short(text)} {unit}" if text else ""


def _short(text: str) -> str:
    """Return a number with at most 6 digits; other text unchanged."""
    try:
        return f"{float(text) + 0.0:.6g}"  # without the sign of -0
    except ValueError:
        return text


def _range(points: list[Any], keyword: str, unit: str = "") -> str:
    """Return the first and the last value of the control points that contain one."""
    values = [_short(text) for point in points if (text := value_text(point.get(keyword)))]
    if not values:
        return ""
    return f"{values[0]}{unit}" if len(set(values)) == 1 else f"{values[0]}{unit} → {values[-1]}{unit}"


def _section(title: str, names: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Return a titled table without its empty columns; nothing if there are no rows."""
    found = list(rows)
    return ["", title, *table(names, found)] if found else []


def table(names: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """Return aligned lines of a table, without the columns in which no row has a value."""
    used = [column for column in range(len(names)) if any(row[column] for row in rows)]
    lines = [[names[column] for column in used], *([row[column] for column in used] for row in rows)]
    widths = [max(map(len, cells)) for cells in zip(*lines, strict=True)]
    return [
        "  " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    ]
