"""What the page requests of records, with caches of datasets, volumes, overlays and thumbnails."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from dcmgen.browse import overlays
from dcmgen.browse.caches import Cache
from dcmgen.browse.frames import FRAMES, Answer, view
from dcmgen.browse.library import Library, Series, frames_of, item_of, sop_class_of
from dcmgen.browse.sections import MOST_BYTES, Sections
from dcmgen.codec.reader import dcmread
from dcmgen.errors import DicomError, GeometryError
from dcmgen.pictures.drawing import small
from dcmgen.pictures.kinds import kind_of
from dcmgen.pictures.planes import plane_of
from dcmgen.pixels.show import png

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.database import Database
    from dcmgen.database.listing import InstanceRow
    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset

THUMBNAIL = 192
"""Number of pixels of the longer side of a thumbnail."""
_MOST_TRIED = 5
"""Number of instances of a series that are tried for a thumbnail."""


class Views:
    """Answers to the requests of the page.

    Parameters
    ----------
    database : Database
        The database, which is only read.

    Attributes
    ----------
    library : Library
        The records.
    """

    def __init__(self, database: Database) -> None:
        self.library = Library(database)
        self._datasets: Cache[tuple[int, int, int], BaseDataset] = Cache(64)
        self._rows: Cache[int, list[InstanceRow]] = Cache(8)
        self._kinds: Cache[str, str] = Cache(256)
        self._thumbnails: Cache[int, bytes | None] = Cache(64 << 20, lambda found: len(found or b"") + 100)
        self._volumes: Cache[int, Sections] = Cache(MOST_BYTES, lambda each: each.size)
        self._overlays: Cache[tuple[int, int], Any] = Cache(1 << 30, lambda each: getattr(each, "size", 1 << 20))
        self._found_overlays: Cache[int, list[dict[str, Any]]] = Cache(64)

    # -- datasets

    def dataset(self, row: InstanceRow) -> BaseDataset:
        """Return the dataset of an instance, which must not be changed."""
        if not row.path:
            return self.library.in_memory(row)
        stat = os.stat(row.path)
        return self._datasets.get((row.key, stat.st_mtime_ns, stat.st_size), lambda: dcmread(row.path))

    def _uncached(self, row: InstanceRow) -> BaseDataset:
        return dcmread(row.path) if row.path else self.library.in_memory(row)

    def instance(self, key: int) -> BaseDataset:
        """Return the dataset with an ID."""
        return self.dataset(self.library.instance(key))

    def rows(self, series: int) -> list[InstanceRow]:
        """Return the instances of a series in the order in which the page shows them."""
        return self._rows.get(series, lambda: self.library.instances(series))

    def images(self, series: int) -> list[BaseDataset]:
        """Return the datasets of a series, which are not cached."""
        return list(map(self._uncached, self.rows(series)))

    # -- series

    def series(self, key: int) -> dict[str, Any]:
        """Return a series, the other series of its study, and its items."""
        series = self.library.series(key)
        rows = self.rows(key)
        kinds = {sop_class: self._kind(sop_class, rows) for sop_class in {sop_class_of(row) for row in rows}}
        counts = [frames_of(row) if kinds[sop_class_of(row)] in FRAMES else 1 for row in rows]
        is_volume = sum(counts) > 2 and set(kinds.values()) <= FRAMES and self._has_positions(rows[0])
        return {
            "series": series.to_dict(),
            "study": [each.to_dict() for each in self.library.study(series.study)[:1000]],
            "items": [item_of(row, count) for row, count in zip(rows, counts, strict=True)],
            "volume": is_volume,
            "target": self._target(rows),
        }

    def _has_positions(self, row: InstanceRow) -> bool:
        try:
            return plane_of(self.dataset(row)) is not None
        except (DicomError, OSError):
            return False

    def _kind(self, sop_class: str, rows: Sequence[InstanceRow]) -> str:
        def find() -> str:
            for row in [each for each in rows if sop_class_of(each) == sop_class][:_MOST_TRIED]:
                try:
                    return kind_of(self.dataset(row)).name
                except (DicomError, OSError):
                    continue
            return "image"

        return self._kinds.get(f"{rows[0].series} {sop_class}", find)

    def _target(self, rows: Sequence[InstanceRow]) -> int | None:
        """Return the series over whose images the page can show this series."""
        if not rows or sop_class_of(rows[0]) not in overlays.SOP_CLASSES:
            return None
        try:
            wanted = overlays.referenced_series(self.dataset(rows[0]))
        except (DicomError, OSError):
            return None
        series = self.library.series(rows[0].series)
        known = {str(each.values["SeriesInstanceUID"]): each.key for each in self.library.of_patient(series)}
        return next((known[uid] for uid in wanted if uid in known), None)

    def thumbnail(self, key: int) -> bytes | None:
        """Return the PNG file of a small picture of a series, or None if no picture can be drawn."""
        return self._thumbnails.get(key, lambda: self._thumbnail(key))

    def _thumbnail(self, key: int) -> bytes | None:
        rows = self.library.instances_unsorted(key)
        middle = len(rows) // 2
        order = sorted(range(len(rows)), key=lambda index: abs(index - middle))
        for row in [rows[index] for index in order[:_MOST_TRIED]]:
            try:
                image = small(self._uncached(row), THUMBNAIL)
            except (DicomError, OSError, ValueError, ArithmeticError):
                continue
            return None if image is None else png(image, 6)
        return None

    # -- images

    def frame(self, key: int, frame: int) -> Answer:
        """Return a frame, picture or text of an instance."""
        ds = self.instance(key)
        return view(ds, frame, () if kind_of(ds).name in FRAMES else self._referenced(ds, key))

    def _referenced(self, ds: BaseDataset, key: int) -> list[str]:
        """Return the files of the series to which an object refers, over which it is drawn."""
        wanted = set(overlays.referenced_series(ds))
        if not wanted:
            return []
        same = self.library.of_patient(self.library.series(self.library.instance(key).series))
        found = [each for each in same if each.values["SeriesInstanceUID"] in wanted]
        return [row.path for each in found for row in self.library.instances_unsorted(each.key) if row.path]

    def volume(self, series: int) -> Sections:
        """Return the volume of a series."""
        return self._volumes.get(series, lambda: Sections.read(self.images(series)))

    # -- overlays

    def overlays(self, series: int) -> list[dict[str, Any]]:
        """Return the segmentations and structure sets that can be shown over a series."""
        return self._found_overlays.get(series, lambda: self._find_overlays(self.library.series(series)))

    def _find_overlays(self, series: Series) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        uid, frame = str(series.values["SeriesInstanceUID"]), str(series.values["FrameOfReferenceUID"])
        candidates = [
            row
            for each in self.library.of_patient(series)
            if each.values["SOPClassUID"] in overlays.SOP_CLASSES and each.key != series.key
            for row in self.library.instances_unsorted(each.key)
        ]
        for row in candidates[: overlays.MOST]:
            try:
                ds = self.dataset(row)
                if overlays.refers_to(ds, uid, frame):
                    kind = "segmentation" if "SegmentSequence" in ds else "structure set"
                    title, parts = overlays.title_of(ds), overlays.parts_of(ds)
                    found.append({"id": row.key, "kind": kind, "title": title, "parts": parts})
            except (DicomError, OSError) as error:
                found.append({"id": row.key, "title": os.path.basename(row.path), "parts": [], "error": str(error)})
        return found

    def overlay_on_frame(self, overlay: int, image: int, frame: int) -> Answer:
        """Return the parts of an overlay in the plane of a frame."""
        row = self.library.instance(image)
        ds = self.dataset(row)
        plane = plane_of(ds, frame)
        if plane is None:
            raise GeometryError("the image has no position in the patient", path=row.path)
        return overlays.on_plane(self._overlay(overlay, row.series), plane)

    def overlay_on_section(self, overlay: int, series: int, plane: Plane) -> Answer:
        """Return the parts of an overlay in a plane of the volume of a series."""
        return overlays.on_plane(self._overlay(overlay, series), plane)

    def _overlay(self, key: int, series: int) -> Any:
        row = self.library.instance(key)
        return self._overlays.get((key, series), lambda: overlays.read(self.dataset(row), self.images(series)))
