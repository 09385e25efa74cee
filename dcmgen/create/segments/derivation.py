"""References from a segmentation to its sources: functional group Derivation Image, and Referenced Series Sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.codes import Code
from dcmgen.create.context import check_same
from dcmgen.model import groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.create.segments.places import Places, SourceFrame
    from dcmgen.model.dataset import BaseDataset

Values = dict[str, Any]

_PURPOSE = Code("121322", "DCM", "Source image for image processing operation")
_SEGMENTATION = Code("113076", "DCM", "Segmentation")
