# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Grid Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import DS_, LO_, LT_, ISn
from dcmgen.model.iod import Macro


class XRayGridDescriptionMacro(Macro):
    """X-Ray Grid Description Macro (PS3.3 C.8.7.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """

    __slots__ = ()

    GridAbsorbingMaterial: LT_ = LT_(0x0018_7040)
    """Grid Absorbing Material (0018,7040), VM 1, Type 3 (PS3.3 C.8.7.11)."""
    GridSpacingMaterial: LT_ = LT_(0x0018_7041)
    """Grid Spacing Material (0018,7041), VM 1, Type 3 (PS3.3 C.8.7.11)."""
    GridThickness: DS_ = DS_(0x0018_7042)
    """Grid Thickness (0018,7042), VM 1, Type 3 (PS3.3 C.8.7.11)."""
    GridPitch: DS_ = DS_(0x0018_7044)
    """Grid Pitch (0018,7044), VM 1, Type 3 (PS3.3 C.8.7.11)."""
    GridAspectRatio: ISn = ISn(0x0018_7046)
    """Grid Aspect Ratio (0018,7046), VM 2, Type 3 (PS3.3 C.8.7.11)."""
    GridPeriod: DS_ = DS_(0x0018_7048)
    """Grid Period (0018,7048), VM 1, Type 3 (PS3.3 C.8.7.11)."""
    GridFocalDistance: DS_ = DS_(0x0018_704C)
    """Grid Focal Distance (0018,704C), VM 1, Type 3 (PS3.3 C.8.7.11)."""
    GridID: LO_ = LO_(0x0018_1006)
    """Grid ID (0018,1006), VM 1, Type 3 (PS3.3 C.8.7.11)."""
