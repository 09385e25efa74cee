# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Strain Stock Sequence (0010,0216)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ
from dcmgen.model.iod import Item


class PatientDemographicStrainStockSequenceItem(Item):
    """Item of Strain Stock Sequence (0010,0216) (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    __slots__ = ()

    StrainStockNumber = LO_(0x0010_0214)
    StrainSource = LO_(0x0010_0217)
    StrainSourceRegistryCodeSequence = SQ(0x0010_0215, "CodeSequenceMacro")
