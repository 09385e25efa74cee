# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Metabolite Map Sequence (0018,9152)."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ, ST
from dcmgen.model.iod import Item


class MRMetaboliteMapSequenceItem(Item):
    """Item of MR Metabolite Map Sequence (0018,9152) (PS3.3 C.8.13.5.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """

    __slots__ = ()

    MetaboliteMapDescription = ST(0x0018_9080)
    MetaboliteMapCodeSequence = SQ(0x0018_9083, "CodeSequenceMacro")
    ChemicalShiftSequence = SQ(0x0018_9084, "ChemicalShiftSequenceItem")


class ChemicalShiftSequenceItem(Item):
    """Item of Chemical Shift Sequence (0018,9084) (PS3.3 C.8.13.5.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """

    __slots__ = ()

    ChemicalShiftMinimumIntegrationLimitInppm = FD(0x0018_9295)
    ChemicalShiftMaximumIntegrationLimitInppm = FD(0x0018_9296)
