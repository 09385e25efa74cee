"""Real world value mappings, registrations, fiducials, directories and objects of unknown kinds as text."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.values import items, meaning, unit_of, value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset

_MOST_POINTS = 200


def describe_mappings(ds: BaseDataset) -> list[str]:
    """Return the facts of real world value mappings, and their equations or tables."""
    out = main_facts(ds)
    for owner in items(ds, "ReferencedImageRealWorldValueMappingSequence"):
        images = [value_text(one.get("ReferencedSOPInstanceUID")) for one in items(owner, "ReferencedImageSequence")]
        out += [
            "",
            f"Images: {', '.join(images) or 'none'}",
            *map(_mapping, items(owner, "RealWorldValueMappingSequence")),
        ]
    return out


def _mapping(item: Any) -> str:
    label = value_text(item.get("LUTLabel") or item.get("LUTExplanation")) or "Real world value"
    keywords = ("RealWorldValueFirstValueMapped", "RealWorldValueLastValueMapped")
    ends = [value_text(item.get(keyword)) or value_text(item.get(f"DoubleFloat{keyword}")) for keyword in keywords]
    unit = unit_of(item, "MeasurementUnitsCodeSequence")
    slope, intercept = value_text(item.get("RealWorldValueSlope")), value_text(item.get("RealWorldValueIntercept"))
    if slope or intercept:
        rule = f"{slope or '?'} x stored value + {intercept or '?'}"
    else:
        data = item.get("RealWorldValueLUTData")
        rule = f"a table of {len(data) if isinstance(data, list) else 0} entries"
    return f"  {label}: {rule} {unit}".rstrip() + f" for stored values from {ends[0] or '?'} to {ends[1] or '?'}"


def describe_registration(ds: BaseDataset) -> list[str]:
    """Return the facts of a spatial registration, and its matrices."""
    out = main_facts(ds)
    for keyword in ("RegistrationSequence", "DeformableRegistrationSequence"):
        for item in items(ds, keyword):
            frame = item.get("FrameOfReferenceUID") or item.get("SourceFrameOfReferenceUID")
            out += ["", f"From frame of reference {value_text(frame) or 'unknown'}"]
            for matrix, kind in _matrices(item):
                out.append(f"  {kind or 'matrix'}")
                cells = [f"{value:.6g}" for value in matrix]
                width = max(map(len, cells))
                out += ["    " + "  ".join(cell.rjust(width) for cell in cells[row : row + 4]) for row in (0, 4, 8, 12)]
            for grid in items(item, "DeformableRegistrationGridSequence"):
                out.append(f"  deformation grid of {value_text(grid.get('GridDimensions'))} points")
    return out


def _matrices(item: Any) -> Iterator[tuple[list[float], str]]:
    owners = [
        matrix for owner in items(item, "MatrixRegistrationSequence") for matrix in items(owner, "MatrixSequence")
    ]
    for keyword in ("PreDeformationMatrixRegistrationSequence", "PostDeformationMatrixRegistrationSequence"):
        owners += items(item, keyword)
    for owner in owners:
        values = owner.get("FrameOfReferenceTransformationMatrix")
        if isinstance(values, list) and len(values) == 16:
            try:
                yield (
                    [float(value) for value in values],
                    value_text(owner.get("FrameOfReferenceTransformationMatrixType")),
                )
            except (TypeError, ValueError):
                continue


def describe_directory(ds: BaseDataset) -> list[str]:
    """Return how many records of each type a DICOMDIR has."""
    counts = Counter(value_text(item.get("DirectoryRecordType")) for item in items(ds, "DirectoryRecordSequence"))
    return [*main_facts(ds), *(f"{kind or '(no type)'}: {count:,}" for kind, count in counts.items())]


def describe_other(ds: BaseDataset) -> list[str]:
    """Return the facts of an object that cannot be drawn."""
    return [*main_facts(ds), "This object has no picture; print the dataset to list its elements"]


def describe_fiducials(ds: BaseDataset) -> list[str]:
    """Return the facts of fiducials, and the points of each."""
    out = main_facts(ds)
    for owner in items(ds, "FiducialSetSequence"):
        for item in items(owner, "FiducialSequence"):
            name = value_text(item.get("FiducialIdentifier")) or meaning(item, "FiducialIdentifierCodeSequence")
            shape = value_text(item.get("ShapeType")).lower()
            data = item.get("ContourData")
            points = ", ".join(map(value_text, data[: 3 * _MOST_POINTS])) if isinstance(data, list) else ""
            out.append(f"Fiducial {name}: {' '.join(part for part in (shape, points) if part)}")
    return out
