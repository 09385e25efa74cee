# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced RT Prescription Sequence (300A,068A)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item


class ReferencedRTPrescriptionSequenceItem(Item):
    """Item of Referenced RT Prescription Sequence (300A,068A) (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    __slots__ = ()

    ReferencedRTPrescriptionIndex: US = US(0x3010_0041)
    """Referenced RT Prescription Index (3010,0041), VM 1, Type 1 (PS3.3 C.36.10)."""


class ReferencedRTPhysicianIntentSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Physician Intent Sequence (300A,063B) (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    __slots__ = ()

    ReferencedRTPrescriptionSequence: SQ[ReferencedRTPrescriptionSequenceItem] = SQ(
        0x300A_068A, "ReferencedRTPrescriptionSequenceItem"
    )
    """Referenced RT Prescription Sequence (300A,068A), VM 1, Type 1 (PS3.3 C.36.10)."""
