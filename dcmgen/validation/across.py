"""Checks of several files: consistent attributes of patients, studies and series, unique UIDs, and references."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dcmgen.dictionary import keyword_for_tag
from dcmgen.errors import DicomError
from dcmgen.model import access
from dcmgen.validation.folder import files
from dcmgen.validation.registry import RULES, Severity
from dcmgen.validation.reports.report import Finding, Report
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset


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
_ALL = {tag for entity in _ENTITIES for tag in (entity.key, *entity.shared)} | {
    tags.SOP_INSTANCE_UID,
    tags.SOP_CLASS_UID,
    tags.FRAME_OF_REFERENCE_UID,
}
_CAN_VARY = frozenset({tags.PATIENT_POSITION})
"""Attributes that can vary within a series in some IODs. Differences are warnings."""
_ONE_FRAME_OF_REFERENCE = frozenset({"CT", "MR", "PT"})
"""Modalities in which all images of a series must have the same frame of reference (PS3.3 C.7.4.1)."""
SHOWN = 3
"""Maximum number of files that a finding names."""


class _Object(NamedTuple):
    path: str
    values: dict[int, str]
    references: tuple[tuple[str, str], ...]
    """Keyword path and UID of each referenced SOP Instance."""


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
    findings = [*_duplicates(objects), *_entities(objects), *_frames_of_reference(objects), *_references(objects)]
    return Report(source="across the files", findings=tuple(findings))


def _read(paths: Iterable[Path]) -> Iterator[_Object]:
    from dcmgen.codec.reader import dcmread

    for path in paths:
        try:
            dataset = dcmread(path, stop_before_pixels=True)
            values = {tag: _text(dataset, tag) for tag in _ALL if tag in dataset}
            references = tuple(_references_of(dataset, ""))
        except (DicomError, OSError, ValueError):
            continue
        if values.get(tags.SOP_CLASS_UID) and values.get(tags.SOP_INSTANCE_UID):
            yield _Object(str(path), values, references)


def _text(dataset: BaseDataset, tag: int) -> str:
    value = access.value(dataset, tag)
    return "" if value is None else str(value).strip()


def _references_of(dataset: BaseDataset, path: str) -> Iterator[tuple[str, str]]:
    for tag in access.entries(dataset):
        if tag == tags.REFERENCED_SOP_INSTANCE_UID:
            yield path, _text(dataset, tag)
        elif access.vr(dataset, tag) == "SQ":
            for number, item in enumerate(access.value(dataset, tag)):
                yield from _references_of(item, f"{path}{'.' if path else ''}{keyword_for_tag(tag)}[{number}]")


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
        if entry.values.get(tags.MODALITY) in _ONE_FRAME_OF_REFERENCE and (
            uid := entry.values.get(tags.FRAME_OF_REFERENCE_UID)
        ):
            series[entry.values.get(tags.SERIES_INSTANCE_UID, "")][uid] += 1
    for uid, frames in series.items():
        if len(frames) > 1:
            message = f"series {uid} has {len(frames)} frames of reference; its images must share one"
            yield _finding("across.frame-of-reference", message, tags.FRAME_OF_REFERENCE_UID, uid)


def _references(objects: list[_Object]) -> Iterator[Finding]:
    """Report references to missing instances, from files that also refer to instances that are present.

    An object may refer only to instances outside the files, so other missing instances are not reported.
    """
    known = {entry.values[tags.SOP_INSTANCE_UID] for entry in objects}
    missing: dict[str, list[str]] = defaultdict(list)
    for entry in objects:
        if entry.references and any(uid in known for _, uid in entry.references):
            for path, uid in entry.references:
                if uid and uid not in known:
                    missing[f"{keyword_for_tag(tags.REFERENCED_SOP_INSTANCE_UID)} {uid}"].append(f"{entry.path} {path}")
    for what, where in missing.items():
        message = f"{what} is not among the files, although the same object refers to files that are: {_some(where)}"
        yield _finding("across.reference", message, tags.REFERENCED_SOP_INSTANCE_UID, what)


def _finding(rule: str, message: str, tag: int, value: str, severity: Severity | None = None) -> Finding:
    return Finding.of(RULES[rule], message, path=keyword_for_tag(tag), severity=severity, value=value)


def _some(paths: list[str]) -> str:
    names = [Path(p.split(" ")[0]).name if " " not in p else p for p in paths[:SHOWN]]
    return ", ".join(names) + (f" and {len(paths) - SHOWN} more" if len(paths) > SHOWN else "")
