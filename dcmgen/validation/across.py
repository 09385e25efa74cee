"""Checks of several files: consistent attributes of patients, studies and series, geometry, UIDs and references."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from dcmgen._printable import counted
from dcmgen.dictionary import keyword_for_tag
from dcmgen.errors import DicomError
from dcmgen.validation.folder import files
from dcmgen.validation.references import (
    Facts,
    Reference,
    Wrong,
    contradictions,
    facts_of,
    missing,
    references_of,
    text,
)
from dcmgen.validation.registry import RULES, Severity
from dcmgen.validation.reports.report import Finding, Report
from dcmgen.values import tags


class _Entity(NamedTuple):
    """An entity of the information model whose attributes must be the same in all of its instances."""

    name: str
    key: int
    """Tag that identifies the entity."""
    shared: tuple[int, ...]
    """Tags that must have the same value in all instances."""


_ENTITIES = (
    _Entity(
        "patient",
        tags.PATIENT_ID,
        (tags.PATIENT_NAME, tags.PATIENT_BIRTH_DATE, tags.PATIENT_SEX, tags.ISSUER_OF_PATIENT_ID),
    ),
    _Entity(
        "study",
        tags.STUDY_INSTANCE_UID,
        (
            tags.PATIENT_ID,
            tags.STUDY_DATE,
            tags.STUDY_TIME,
            tags.STUDY_ID,
            tags.ACCESSION_NUMBER,
            tags.STUDY_DESCRIPTION,
            tags.REFERRING_PHYSICIAN_NAME,
        ),
    ),
    _Entity(
        "series",
        tags.SERIES_INSTANCE_UID,
        (
            tags.STUDY_INSTANCE_UID,
            tags.MODALITY,
            tags.SERIES_NUMBER,
            tags.SERIES_DESCRIPTION,
            tags.SERIES_DATE,
            tags.SERIES_TIME,
            tags.PROTOCOL_NAME,
            tags.PATIENT_POSITION,
        ),
    ),
)
_PLANE = (tags.ROWS, tags.COLUMNS, tags.PIXEL_SPACING, tags.IMAGE_ORIENTATION_PATIENT)
_DISTINGUISHING = (
    tags.IMAGE_TYPE,
    tags.ACQUISITION_NUMBER,
    tags.ACQUISITION_DATE,
    tags.ACQUISITION_TIME,
    tags.ACQUISITION_DATE_TIME,
    tags.CONTENT_DATE,
    tags.CONTENT_TIME,
    tags.TEMPORAL_POSITION_IDENTIFIER,
    tags.ECHO_NUMBERS,
    tags.ECHO_TIME,
    tags.TRIGGER_TIME,
    tags.INVERSION_TIME,
    tags.DIFFUSION_B_VALUE,
    tags.DIFFUSION_GRADIENT_ORIENTATION,
    tags.FLIP_ANGLE,
    tags.KVP,
    tags.CONVOLUTION_KERNEL,
    tags.FRAME_REFERENCE_TIME,
    tags.NOMINAL_PERCENTAGE_OF_CARDIAC_PHASE,
    tags.COMPLEX_IMAGE_COMPONENT,
)
"""Attributes in which images at one position can differ."""
_ALL = {tag for entity in _ENTITIES for tag in (entity.key, *entity.shared)} | {
    tags.SOP_INSTANCE_UID,
    tags.SOP_CLASS_UID,
    tags.FRAME_OF_REFERENCE_UID,
    tags.NUMBER_OF_FRAMES,
    tags.IMAGE_POSITION_PATIENT,
    *_PLANE,
    *_DISTINGUISHING,
}
_CAN_VARY = frozenset({tags.PATIENT_POSITION})
"""Attributes that can vary within a series in some IODs. Differences are warnings."""
_TOMOGRAPHIC = frozenset({"CT", "MR", "PT"})
"""Modalities in which the images of a series must share a frame of reference, orientation and spacing (PS3.3 C.7.4.1)."""
SHOWN = 3
"""Maximum number of files that a finding names."""


class _Object(NamedTuple):
    path: str
    values: dict[int, str]
    facts: Facts
    references: list[Reference]


def validate_across(paths: Iterable[str | os.PathLike[str]]) -> Report:
    """Check whether files are consistent with each other.

    Parameters
    ----------
    paths : iterable of str or PathLike
        Files and folders. Files that cannot be read are skipped; `validate_paths` reports them.

    Returns
    -------
    Report
        The findings. Their messages name the files.
    """
    objects = list(_read(files(paths)))
    findings = [
        *_duplicates(objects),
        *_entities(objects),
        *_frames_of_reference(objects),
        *_geometry(objects),
        *_references(objects),
    ]
    return Report(source="across the files", findings=tuple(findings), is_across=True)


def _read(paths: Iterable[Path]) -> Iterator[_Object]:
    from dcmgen.codec.reader import dcmread

    for path in paths:
        try:
            dataset = dcmread(path, stop_before_pixels=True)
            values = {tag: text(dataset, tag) for tag in _ALL if tag in dataset}
            facts, references = facts_of(dataset), list(references_of(dataset))
        except (DicomError, OSError, ValueError):
            continue
        if values.get(tags.SOP_CLASS_UID) and values.get(tags.SOP_INSTANCE_UID):
            yield _Object(str(path), values, facts, references)


def _duplicates(objects: list[_Object]) -> Iterator[Finding]:
    seen: dict[str, list[str]] = defaultdict(list)
    for entry in objects:
        seen[entry.values[tags.SOP_INSTANCE_UID]].append(entry.path)
    for uid, where in seen.items():
        if len(where) > 1:
            yield _finding(
                "across.duplicate",
                f"{len(where)} files have the same SOP Instance UID: {_some(where)}",
                tags.SOP_INSTANCE_UID,
                uid,
            )


def _entities(objects: list[_Object]) -> Iterator[Finding]:
    for entity in _ENTITIES:
        groups: dict[str, list[_Object]] = defaultdict(list)
        for entry in objects:
            if key := entry.values.get(entity.key):
                groups[key].append(entry)
        for key, members in groups.items():
            for tag in entity.shared:
                counts = Counter(m.values[tag] for m in members if tag in m.values)
                if len(counts) < 2:
                    continue
                common = counts.most_common(1)[0][0]
                others = [m.path for m in members if m.values.get(tag, common) != common]
                forms = " and ".join(repr(value) for value, _ in counts.most_common(SHOWN))
                message = f"{keyword_for_tag(tag)} differs within {entity.name} {key}: {forms}; see {_some(others)}"
                severity: Severity | None = "warning" if tag in _CAN_VARY else None
                yield _finding(f"across.{entity.name}", message, tag, common, severity)


def _frames_of_reference(objects: list[_Object]) -> Iterator[Finding]:
    """Check that the images of a series have one frame of reference."""
    series: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in objects:
        if entry.values.get(tags.MODALITY) in _TOMOGRAPHIC and (uid := entry.values.get(tags.FRAME_OF_REFERENCE_UID)):
            series[entry.values.get(tags.SERIES_INSTANCE_UID, "")][uid] += 1
    for uid, frames in series.items():
        if len(frames) > 1:
            message = f"series {uid} has {len(frames)} frames of reference; its images must share one"
            yield _finding("across.frame-of-reference", message, tags.FRAME_OF_REFERENCE_UID, uid)


def _geometry(objects: list[_Object]) -> Iterator[Finding]:
    """Check that the images of a series have one orientation, size and spacing, and different positions.

    Localizers and multi-frame images are not considered.
    """
    series: dict[str, list[_Object]] = defaultdict(list)
    for entry in {entry.values[tags.SOP_INSTANCE_UID]: entry for entry in objects}.values():
        values = entry.values
        if (
            values.get(tags.MODALITY) in _TOMOGRAPHIC
            and values.get(tags.IMAGE_POSITION_PATIENT)
            and values.get(tags.NUMBER_OF_FRAMES, "1") == "1"
            and "LOCALIZER" not in values.get(tags.IMAGE_TYPE, "")
        ):
            series[values.get(tags.SERIES_INSTANCE_UID, "")].append(entry)
    for uid, images in series.items():
        for tag in _PLANE:
            forms = _grouped(images, lambda image, tag=tag: _rounded(image.values.get(tag, "")))  # type: ignore[misc]
            if len(forms) > 1:
                common, *rest = sorted(forms.values(), key=len, reverse=True)
                message = (
                    f"{keyword_for_tag(tag)} differs within series {uid}; see {_some([o.path for o in chain(*rest)])}"
                )
                yield _finding("across.geometry", message, tag, common[0].values.get(tag, ""))
        positions = _grouped(images, _position)
        alike = [[image.path for image in those] for those in positions.values() if len(those) > 1]
        if alike:
            more = _more(len(alike) - 1, "position")
            message = f"{len(alike[0])} images of series {uid} have the same position: {_some(alike[0])}{more}"
            yield _finding("across.position", message, tags.IMAGE_POSITION_PATIENT, "")


def _grouped(objects: list[_Object], key: Callable[[_Object], Hashable]) -> dict[Hashable, list[_Object]]:
    groups: dict[Hashable, list[_Object]] = defaultdict(list)
    for entry in objects:
        groups[key(entry)].append(entry)
    return groups


def _position(image: _Object) -> Hashable:
    """Return position and orientation of an image, and the attributes in which images at one position can differ."""
    plane = (tags.IMAGE_POSITION_PATIENT, tags.IMAGE_ORIENTATION_PATIENT)
    distinguishing = tuple(image.values.get(tag, "") for tag in _DISTINGUISHING)
    return (*(_rounded(image.values.get(tag, "")) for tag in plane), distinguishing)


def _rounded(value: str) -> Hashable:
    """Return numbers rounded to three digits, so that a different notation is not a difference; other text unchanged."""
    try:
        return tuple(round(float(part), 3) + 0.0 for part in value.strip("[]").replace("\\", ",").split(","))
    except ValueError:
        return value


def _references(objects: list[_Object]) -> Iterator[Finding]:
    """Report references that contradict the files that they name, and references to missing files."""
    known = {entry.values[tags.SOP_INSTANCE_UID]: entry for entry in objects}
    wrong: dict[tuple[str, str, str], list[Wrong]] = defaultdict(list)
    for entry in objects:
        for reference in entry.references:
            target = known.get(reference.instance)
            for found in contradictions(reference, target.facts) if target is not None else ():
                wrong[entry.path, found.rule, found.message].append(found)
    for (path, rule, message), found_there in wrong.items():
        first, more = found_there[0], _more(len(found_there) - 1, "reference")
        target = known[first.reference.instance]
        yield _finding(
            rule,
            f"{message}: {Path(path).name} refers to {Path(target.path).name}{more}",
            first.tag,
            first.reference.instance,
            path=f"{first.reference.path}.",
        )
    for uid, where in missing({entry.path: entry.references for entry in objects}, known).items():
        message = (
            f"{keyword_for_tag(tags.REFERENCED_SOP_INSTANCE_UID)} {uid} is not among the files, although the same object refers "
            f"to files that are: {_some([f'{file} {path}' for file, path in where])}"
        )
        yield _finding("across.reference", message, tags.REFERENCED_SOP_INSTANCE_UID, uid)


def _finding(
    rule: str, message: str, tag: int, value: str, severity: Severity | None = None, path: str = ""
) -> Finding:
    return Finding.of(RULES[rule], message, path=f"{path}{keyword_for_tag(tag)}", severity=severity, value=value)


def _more(count: int, noun: str) -> str:
    """Return the number of other cases, such as ``" (and 2 more positions)"``; "" for 0."""
    return f" (and {counted(count, f'more {noun}')})" if count else ""


def _some(paths: list[str]) -> str:
    names = [Path(p.split(" ")[0]).name if " " not in p else p for p in paths[:SHOWN]]
    return ", ".join(names) + (f" and {len(paths) - SHOWN} more" if len(paths) > SHOWN else "")
