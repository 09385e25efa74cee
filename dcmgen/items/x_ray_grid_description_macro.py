# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Grid Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import DS_, LO_, LT_, ISn
from dcmgen.model.iod import Macro


class XRayGridDescriptionMacro(Macro):
    """X-Ray Grid Description Macro (PS3.3 C.8.7.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """

    __slots__ = ()

    GridAbsorbingMaterial = LT_(0x0018_7040)
    GridSpacingMaterial = LT_(0x0018_7041)
    GridThickness = DS_(0x0018_7042)
    GridPitch = DS_(0x0018_7044)
    GridAspectRatio = ISn(0x0018_7046)
    GridPeriod = DS_(0x0018_7048)
    GridFocalDistance = DS_(0x0018_704C)
    GridID = LO_(0x0018_1006)
