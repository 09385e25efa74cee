# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Tolerance Violation Sequence (300A,0731)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DT, SQ, ST, ST_
from dcmgen.model.iod import Item


class TreatmentToleranceViolationSequenceItem(Item):
    """Item of Treatment Tolerance Violation Sequence (300A,0731) (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    __slots__ = ()

    TreatmentToleranceViolationDateTime = DT(0x300A_0736)
    TreatmentToleranceViolationCategory = CST(0x300A_0732)
    TreatmentToleranceViolationTypeCodeSequence = SQ(0x300A_0761, "CodeSequenceMacro")
    TreatmentToleranceViolationCauseCodeSequence = SQ(0x300A_0762, "CodeSequenceMacro")
    TreatmentToleranceViolationAttributeSequence = SQ(0x300A_0733, "ExtendedSelectorAttributeMacro")
    TreatmentToleranceViolationIdentification = ST(0x300A_0735)
    TreatmentToleranceViolationDescription = ST(0x300A_0734)
    OverrideSequence = SQ(0x3008_0060, "OverrideSequenceItem")


class OverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    __slots__ = ()

    OperatorIdentificationSequence = SQ(0x0008_1072, "IdentifiedPersonOrDeviceMacro")
    OverrideDateTime = DT(0x300A_0760)
    OverrideReason = ST_(0x3008_0066)
    AlternateValueSequence = SQ(0x300A_073E, "ContentItemMacro")
