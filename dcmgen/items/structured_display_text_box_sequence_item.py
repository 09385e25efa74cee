# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Structured Display Text Box Sequence (0072,0424)."""

from __future__ import annotations

from dcmgen.model.fields import CS, ST, FDn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class StructuredDisplayTextBoxSequenceItem(Item):
    """Item of Structured Display Text Box Sequence (0072,0424) (PS3.3 C.11.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """

    __slots__ = ()

    UnformattedTextValue: ST = ST(0x0070_0006)
    """Unformatted Text Value (0070,0006), VM 1, Type 1 (PS3.3 C.11.18)."""
    DisplayEnvironmentSpatialPosition: FDn = FDn(0x0072_0108)
    """Display Environment Spatial Position (0072,0108), VM 4, Type 1 (PS3.3 C.11.18)."""
    BoundingBoxTextHorizontalJustification: CS[Literal["LEFT", "RIGHT", "CENTER"]] = CS(0x0070_0012)
    """Bounding Box Text Horizontal Justification (0070,0012), VM 1, Type 1 (PS3.3 C.11.18)."""
    GraphicLayerRecommendedDisplayCIELabValue: USn = USn(0x0070_0401)
    """Graphic Layer Recommended Display CIELab Value (0070,0401), VM 3, Type 3 (PS3.3 C.11.18)."""
