# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Omitted Radiation Sequence (300A,0787)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class OmittedRadiationSequenceItem(Item):
    """Item of Omitted Radiation Sequence (300A,0787) (PS3.3 C.36.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

    __slots__ = ()

    ReferencedRTRadiationSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300A_0630, "SOPInstanceReferenceMacro")
    """Referenced RT Radiation Sequence (300A,0630), VM 1, Type 1 (PS3.3 C.36.24)."""
    ReasonForOmissionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0788, "CodeSequenceMacro")
    """Reason for Omission Code Sequence (300A,0788), VM 1, Type 1 (PS3.3 C.36.24)."""
    AsserterIdentificationSequence: SQ[IdentifiedPersonOrDeviceMacro] = SQ(0x0044_0103, "IdentifiedPersonOrDeviceMacro")
    """Asserter Identification Sequence (0044,0103), VM 1, Type 1 (PS3.3 C.36.24)."""
    ReasonForOmissionDescription: LO_ = LO_(0x300C_0113)
    """Reason for Omission Description (300C,0113), VM 1, Type 3 (PS3.3 C.36.24)."""
