# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT DVH Module."""

from __future__ import annotations

from dcmgen.model.fields import DS_, SQ, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.dvh_sequence_item import DVHSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTDVHModule(Module):
    """RT DVH Module (PS3.3 C.8.8.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

    __slots__ = ()

    ReferencedStructureSetSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0060, "SOPInstanceReferenceMacro")
    """Referenced Structure Set Sequence (300C,0060), VM 1, Type 1 (PS3.3 C.8.8.4)."""
    DVHNormalizationPoint: DSn = DSn(0x3004_0040)
    """DVH Normalization Point (3004,0040), VM 3, Type 3 (PS3.3 C.8.8.4)."""
    DVHNormalizationDoseValue: DS_ = DS_(0x3004_0042)
    """DVH Normalization Dose Value (3004,0042), VM 1, Type 3 (PS3.3 C.8.8.4)."""
    DVHSequence: SQ[DVHSequenceItem] = SQ(0x3004_0050, "DVHSequenceItem")
    """DVH Sequence (3004,0050), VM 1, Type 1 (PS3.3 C.8.8.4)."""
