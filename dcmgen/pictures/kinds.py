"""Kinds of objects, and how each is drawn and described."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.pictures import contours, curves, facts, frames, maps, plans, reports, segments, slides
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


KINDS = (
    Kind("segmentation", lambda ds: "SegmentSequence" in ds and "PixelData" in ds, segments.describe, segments.draw),
    Kind("slide", lambda ds: slides.is_tiled(ds) and "PixelData" in ds, draw=slides.draw),
    Kind("dose", maps.is_dose, draw=maps.draw),
    Kind("parametric map", maps.is_parametric, draw=maps.draw),
    Kind("image", _having(*PIXEL_KEYWORDS), draw=frames.draw),
    Kind("waveforms", _having("WaveformSequence"), curves.describe, curves.draw),
    Kind("structure set", _having("ROIContourSequence"), contours.describe, contours.draw),
    Kind("report", _having("ContentSequence"), reports.describe),
    Kind("plan", _having("BeamSequence", "IonBeamSequence", "FractionGroupSequence"), plans.describe),
)
"""Kinds in the order in which they are tried."""

OTHER = Kind("object", lambda ds: True)


def kind_of(ds: BaseDataset) -> Kind:
    """Return the kind of a dataset."""
    return next((kind for kind in KINDS if kind.matches(ds)), OTHER)
