# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Contrast/Bolus Administration Route Sequence (0018,0014)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class ContrastBolusContrastBolusAdministrationRouteSequenceItem(CodeSequenceMacro, Item):
    """Item of Contrast/Bolus Administration Route Sequence (0018,0014) (PS3.3 C.7.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4.html
    """

    __slots__ = ()

    AdditionalDrugSequence = SQ(0x0018_002A, "CodeSequenceMacro")
