# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Structured Display Text Box Sequence (0072,0424)."""

from __future__ import annotations

from dcmgen.model.fields import CS, ST, FDn, USn
from dcmgen.model.iod import Item


class StructuredDisplayTextBoxSequenceItem(Item):
    """Item of Structured Display Text Box Sequence (0072,0424) (PS3.3 C.11.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """

    __slots__ = ()

    UnformattedTextValue = ST(0x0070_0006)
    DisplayEnvironmentSpatialPosition = FDn(0x0072_0108)
    BoundingBoxTextHorizontalJustification = CS(0x0070_0012)
    GraphicLayerRecommendedDisplayCIELabValue = USn(0x0070_0401)
