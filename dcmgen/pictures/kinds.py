"""Kinds of objects, and how each is drawn and described."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.pictures import (
    contours,
    curves,
    documents,
    facts,
    frames,
    maps,
    microscopy,
    models,
    palettes,
    plans,
    presentation,
    reports,
    segments,
    slides,
    spectra,
    texts,
)
from dcmgen.pixels.description import PIXEL_KEYWORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]


@attrs.frozen(eq=False)
class Kind:
    """A kind of objects.

    Attributes
    ----------
    name : str
        Name, such as "image".
    matches : callable
        ``matches(ds)`` returns whether a dataset is of this kind.
    describe : callable
        ``describe(ds)`` returns lines of text.
    draw : callable or None
        ``draw(ds, request)`` returns a uint8 image. None if the text is the picture.
    """

    name: str
    matches: Callable[[BaseDataset], bool]
    describe: Callable[[BaseDataset], list[str]] = facts.describe
    draw: Callable[[BaseDataset, Request], Array] | None = None


def _having(*keywords: str) -> Callable[[BaseDataset], bool]:
    return lambda ds: any(keyword in ds for keyword in keywords)


def _having_pixels_and(*keywords: str) -> Callable[[BaseDataset], bool]:
    return lambda ds: "PixelData" in ds and all(keyword in ds for keyword in keywords)


KINDS = (
    Kind("segmentation", _having_pixels_and("SegmentSequence"), segments.describe, segments.draw),
    Kind("slide", slides.is_tiled, draw=slides.draw),
    Kind("dose", _having_pixels_and("DoseGridScaling"), maps.describe_dose, maps.draw),
    Kind("parametric map", maps.is_parametric, draw=maps.draw),
    Kind("image", _having(*PIXEL_KEYWORDS), draw=frames.draw),
    Kind("waveforms", _having("WaveformSequence"), curves.describe, curves.draw),
    Kind("spectroscopy", _having("SpectroscopyData"), spectra.describe, spectra.draw),
    Kind("structure set", _having("ROIContourSequence"), contours.describe, contours.draw),
    Kind("surfaces", _having("SurfaceSequence"), models.describe_surfaces, models.draw_surfaces),
    Kind("model", models.is_model, documents.describe, models.draw_model),
    Kind("pages", documents.has_pages, documents.describe, documents.draw),
    Kind("document", _having("EncapsulatedDocument"), documents.describe),
    Kind("tracks", _having("TrackSetSequence"), models.describe_tracks, models.draw_tracks),
    Kind("annotations", _having("AnnotationGroupSequence"), microscopy.describe, microscopy.draw),
    Kind("presentation state", presentation.is_state, presentation.describe, presentation.draw),
    Kind("report", _having("ContentSequence"), reports.describe),
    Kind("plan", _having("BeamSequence", "IonBeamSequence", "FractionGroupSequence"), plans.describe),
    Kind("mapping", _having("ReferencedImageRealWorldValueMappingSequence"), texts.describe_mappings),
    Kind(
        "registration", _having("RegistrationSequence", "DeformableRegistrationSequence"), texts.describe_registration
    ),
    Kind("fiducials", _having("FiducialSetSequence"), texts.describe_fiducials),
    Kind("directory", _having("DirectoryRecordSequence"), texts.describe_directory),
    Kind("palette", _having("RedPaletteColorLookupTableDescriptor"), draw=palettes.draw),
)
"""Kinds in the order in which they are tried."""

OTHER = Kind("object", lambda ds: True, texts.describe_other)


def kind_of(ds: BaseDataset) -> Kind:
    """Return the kind of a dataset."""
    return next((kind for kind in KINDS if kind.matches(ds)), OTHER)
